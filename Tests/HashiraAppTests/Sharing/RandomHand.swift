import PlanModel

/// An officer in one clone: random edits of a real plan, each text of which is like no other.
struct RandomHand {
  /// Everything this hand wrote.
  private(set) var written: Set<String> = []
  /// Everything that it saw and wrote over, took away or decided against.
  private(set) var replaced: Set<String> = []
  private let name: String
  private var random: SeededGenerator
  private var ids: IDGenerator

  init(_ name: String, seed: UInt64) {
    self.name = name
    random = SeededGenerator(seed: seed)
    ids = IDGenerator(seed: seed &* 31)
  }

  private mutating func text() -> String {
    let text = "«\(name)-\(written.count)»"
    written.insert(text)
    return text
  }

  /// A change for the ledger as it stands; nil where the dice found nothing to do.
  mutating func change(of ledger: Ledger) -> Change? {
    var paths: [ItemPath] = []
    ledger.forEachItem { _, path in paths.append(path) }
    let before = self
    let change = random.once(in: 12) ? settling(ledger) : edit(paths, ledger).map { Change([$0]) }
    // A change that does not apply has written nothing.
    var next = ledger
    guard let change, (try? next.apply(change)) != nil, next.brokenInvariants() == [] else {
      (written, replaced) = (before.written, before.replaced)
      return nil
    }
    return change
  }

  private mutating func settling(_ ledger: Ledger) -> Change? {
    guard let conflict = ledger.conflicts.randomElement(using: &random) else { return nil }
    let choice: ConflictChoice = random.once(in: 2) ? .asItStands : .other
    guard let change = try? ledger.settling(conflict.id, choice) else { return nil }
    var texts: [String] = []
    conflict.appendTexts(to: &texts)
    for case .set(_, _, let before, _) in change.edits { before.appendTexts(to: &texts) }
    for case .remove(let node, _) in change.edits { node.appendTexts(to: &texts) }
    see(texts)
    return change
  }

  private mutating func edit(_ paths: [ItemPath], _ ledger: Ledger) -> PlanEdit? {
    guard let path = paths.randomElement(using: &random), let node = ledger.node(at: path) else { return nil }
    switch (random.number(0...9), path) {
    case (0, .direction), (0, .initiative), (0, .program), (0, .target):
      guard let place = ledger.place(of: path), random.once(in: 3) else { return nil }
      var texts: [String] = []
      node.appendTexts(to: &texts)
      see(texts)
      return .remove(node, from: place)
    case (1, .initiative), (1, .program):
      guard let from = ledger.place(of: path) else { return nil }
      let parents = paths.filter { $0.planIndex == path.planIndex && $0.positions.count == path.positions.count - 1 }
      guard let parent = parents.randomElement(using: &random).flatMap({ ledger.node(at: $0)?.id }) else { return nil }
      return .move(node.id, from: from, to: Place(parent: parent, after: nil))
    case (2, .initiative(let p, _, _, _)):
      let cells = Array(repeating: Cell.blank, count: ledger.plans[p].yearCount)
      let program = Program(id: ids.next(), name: text(), pairs: [LinePair(planned: Line(cells: cells))])
      return .insert(.program(program), at: Place(parent: node.id, after: nil))
    case (_, .program(let p, _, _, _, _)):
      guard let year = ledger.plans[p].years.randomElement(using: &random) else { return nil }
      return set(random.once(in: 4) ? .note(year) : .cell(.actual(pair: 0, line: 0), year), node.id, ledger)
    case (_, .initiative(let p, _, _, _)):
      guard let year = ledger.plans[p].years.randomElement(using: &random) else { return nil }
      return set(random.once(in: 2) ? .outcome : .issue(year), node.id, ledger)
    default: return set(.title, node.id, ledger)
    }
  }

  private mutating func set(_ field: Field, _ item: ItemID, _ ledger: Ledger) -> PlanEdit? {
    guard let before = ledger.value(of: field, item: item) else { return nil }
    let after: FieldValue
    switch before {
    case .cell: after = .cell(.text(text()))
    case .prose: after = .prose(Prose(text()))
    default: after = .text(text())
    }
    var texts: [String] = []
    before.appendTexts(to: &texts)
    see(texts)
    return .set(item, field, before: before, after: after)
  }

  private mutating func see(_ texts: [String]) {
    for text in texts where text.hasPrefix("«") { replaced.insert(text) }
  }
}
