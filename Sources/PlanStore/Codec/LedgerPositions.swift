import PlanModel
import StrictJSON

/// Where in a ledger's text a broken invariant stands.
///
/// Reading keeps no places, because it is paid at every start; where something is wrong the text is walked a second
/// time. The walk goes by the file's own order and shape, so it needs no more than what the invariant names.
struct LedgerPositions {
  /// A value with the places of everything in it.
  private struct Node {
    var range: Range<Int>
    /// `behind`: a place before the key with nothing but white space and a comma between.
    var members: [(key: String, behind: Int, value: Node)] = []
    var elements: [Node] = []

    subscript(key: String) -> Node? { members.first { $0.key == key }?.value }
    func list(_ key: String) -> [Node] { self[key]?.elements ?? [] }
  }

  private let bytes: UnsafeBufferPointer<UInt8>

  /// nil only where the text and the ledger do not belong together.
  static func position(
    of invariant: Invariant, in ledger: Ledger, bytes: UnsafeBufferPointer<UInt8>
  ) -> TextPosition? {
    let positions = LedgerPositions(bytes: bytes)
    guard let root = positions.tree(), let offset = positions.offset(of: invariant, in: root) else { return nil }
    return TextPosition(of: offset, in: bytes)
  }

  private func offset(of invariant: Invariant, in root: Node) -> Int? {
    switch invariant {
    case .duplicateID(let id):
      let all = items(root).compactMap { $0["id"] }.filter { text($0) == id.rawValue }.map(\.range.lowerBound)
      return all.sorted().dropFirst().first
    case .reservedID(let id): return item(id, root)?["id"]?.range.lowerBound
    case .yearsReversed(let plan), .tooManyYears(let plan, _): return item(plan, root)?["lastYear"]?.range.lowerBound
    case .wrongCellCount(let program, _, _, let found):
      return item(program, root)?.list("lines").compactMap { $0["cells"] }.first { $0.elements.count == found }?
        .range.lowerBound
    case .yearOutsidePlan(let id, let year): return item(id, root).flatMap { offset(of: year, in: $0) }
    case .unknownPillar(let target, _): return item(target, root)?["pillar"]?.range.lowerBound
    case .unknownSection(let id, let section):
      guard let item = item(id, root) else { return nil }
      return ([item["owner"]].compactMap { $0 } + item.list("involved")).first { text($0) == section.rawValue }?
        .range.lowerBound
    case .repeatedMeasurement(let target, let year):
      let years = item(target, root)?.list("measurements").compactMap { $0["year"] } ?? []
      return years.filter { text($0) == String(year.startYear) }.dropFirst().first?.range.lowerBound
    case .untrimmedCell(let program, _, _), .emptyActualLine(let program, _), .unplannedPair(let program, _):
      return item(program, root)?["lines"]?.range.lowerBound
    case .implausibleYears(let plan): return item(plan, root)?["firstYear"]?.range.lowerBound
    case .emptyRecord(let id, let year): return item(id, root).flatMap { offset(of: year, in: $0) }
    }
  }

  /// A year of an item: as a key of a map, in a list, or as the year of a measurement.
  private func offset(of year: FiscalYear, in item: Node) -> Int? {
    let wanted = String(year.startYear)
    let maps =
      [item["years"], item["steps"]] + item.list("lines").flatMap { [$0["readings"], $0["facts"]] }
    for map in maps {
      if let member = map?.members.first(where: { $0.key == wanted }) {
        return bytes[member.behind...].firstIndex(of: UInt8(ascii: "\""))
      }
    }
    let measured = item.list("measurements").compactMap { $0["year"] }
    let values = item.list("lockedYears") + item.list("measuredIn") + measured
    return values.first { text($0) == wanted }?.range.lowerBound
  }

  private func item(_ id: ItemID, _ root: Node) -> Node? {
    items(root).first { $0["id"].map(text) == id.rawValue }
  }

  /// Every object that has an identity.
  private func items(_ root: Node) -> [Node] {
    let plans = root.list("plans")
    let pillars = plans.flatMap { $0.list("pillars") }
    let directions = pillars.flatMap { $0.list("directions") }
    let initiatives = directions.flatMap { $0.list("initiatives") }
    let programs = initiatives.flatMap { $0.list("programs") }
    return root.list("sections") + plans + plans.flatMap { $0.list("targets") } + pillars + directions + initiatives
      + programs
  }

  /// The text of a string, or a number as written.
  private func text(_ node: Node) -> String {
    let part = UnsafeBufferPointer(rebasing: bytes[node.range])
    return
      (try? JSONReader.read(part) { (json) throws(JSONError) in
        try json.peekKind() == .string ? try json.readString() : try json.readNumberText()
      }) ?? ""
  }

  private func tree() -> Node? {
    try? JSONReader.read(bytes) { (json) throws(JSONError) in try Self.node(&json) }
  }

  private static func node(_ json: inout JSONReader) throws(JSONError) -> Node {
    let start = json.offset
    var node = Node(range: start..<start)
    switch try json.peekKind() {
    case .object:
      var behind = start
      var object = try json.beginObject()
      while let key = try json.nextKey(in: &object) {
        let value = try Self.node(&json)
        node.members.append((key, behind, value))
        behind = value.range.upperBound
      }
    case .array:
      var array = try json.beginArray()
      while try json.nextElement(in: &array) { node.elements.append(try Self.node(&json)) }
    default: try json.skipValue()
    }
    node.range = start..<json.offset
    return node
  }
}
