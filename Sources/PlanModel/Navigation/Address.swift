/// Why an address names nothing.
package enum AddressProblem: Error, Hashable, Sendable {
  /// It is neither `1-2-3`, `1-2-3.2`, `R4:1-2-3` nor an id.
  case unreadable(String)
  /// No plan of that name.
  case noSuchPlan(String)
  /// The plan has no such item. `deepest` is the last part that exists.
  case noSuchItem(String, deepest: String)
}

extension Ledger {
  /// The item that people mean by `1-2-3`, `1-2-3.2`, `R4:1-2` or an id, in full-width signs too; `plan` is the one meant
  /// where none is named. What stands before the last colon is the plan.
  package func resolve(address: String, defaultPlan plan: Int) throws(AddressProblem) -> ItemPath {
    let text = Cell.trimmed(address)
    if let path = path(of: ItemID(text)), path != .ledger { return path }
    var (planIndex, rest) = (plan, text[...])
    if let colon = text.unicodeScalars.lastIndex(where: { $0 == ":" || $0 == "：" }) {
      let name = String(text[..<colon])
      guard let found = self.planIndex(named: name) else { throw .noSuchPlan(name) }
      planIndex = found
      rest = text[text.unicodeScalars.index(after: colon)...]
      if rest.isEmpty { return .plan(planIndex) }
    }
    guard let numbers = Ledger.numbers(in: WidthFolding.folded(rest)[...]) else { throw .unreadable(address) }
    return try item(numbers, of: planIndex, address: address)
  }

  /// A target: `1.2` is the second target of pillar 1; or an id.
  package func resolve(target address: String, defaultPlan plan: Int) throws(AddressProblem) -> ItemPath {
    let text = Cell.trimmed(address)
    if let path = path(of: ItemID(text)), case .target = path { return path }
    var (planIndex, rest) = (plan, text[...])
    if let colon = text.unicodeScalars.lastIndex(where: { $0 == ":" || $0 == "：" }) {
      let name = String(text[..<colon])
      guard let found = self.planIndex(named: name) else { throw .noSuchPlan(name) }
      planIndex = found
      rest = text[text.unicodeScalars.index(after: colon)...]
    }
    let parts = WidthFolding.folded(rest).split(separator: ".", omittingEmptySubsequences: false)
      .map { WidthFolding.number($0) }
    guard parts.count == 2, let pillar = parts[0], let number = parts[1] else { throw .unreadable(address) }
    guard plans.indices.contains(planIndex), plans[planIndex].pillars.indices.contains(pillar - 1) else {
      throw .noSuchItem(address, deepest: "")
    }
    let id = plans[planIndex].pillars[pillar - 1].id
    let ofPillar = plans[planIndex].targets.indices.filter { plans[planIndex].targets[$0].pillar == id }
    guard ofPillar.indices.contains(number - 1) else { throw .noSuchItem(address, deepest: String(pillar)) }
    return .target(plan: planIndex, ofPillar[number - 1])
  }

  /// A plan by its label, its id or a year in it.
  package func planIndex(named name: String) -> Int? {
    let name = Cell.trimmed(name)
    if let index = plans.firstIndex(where: { $0.label == name || $0.id.rawValue == name }) { return index }
    return FiscalYear(name).flatMap { year in plans.firstIndex { $0.contains(year) } }
  }

  /// The address people type for an item, with the plan in front where it is not `plan`: `1-2-3.2`, `R4-R7:1`.
  package func address(of path: ItemPath, defaultPlan plan: Int?) -> String {
    switch path {
    case .ledger: return ""
    case .section(let index): return sections[index].id.rawValue
    case .plan(let p): return plans[p].label + ":"
    case .target(let p, let index):
      let target = plans[p].targets[index]
      guard let pillar = plans[p].pillars.firstIndex(where: { $0.id == target.pillar }) else {
        return target.id.rawValue
      }
      let position = plans[p].targets[...index].filter { $0.pillar == target.pillar }.count
      return (p == plan ? "" : plans[p].label + ":") + "\(pillar + 1).\(position)"
    default:
      let prefix = path.planIndex.map { $0 == plan ? "" : plans[$0].label + ":" } ?? ""
      return prefix + Numbering.address(path.positions)
    }
  }

  private static func numbers(in text: Substring) -> [Int]? {
    let halves = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count) else { return nil }
    let items = halves[0].split(separator: "-", omittingEmptySubsequences: false).map { WidthFolding.number($0) }
    guard (1...3).contains(items.count), !items.contains(nil) else { return nil }
    var numbers = items.compactMap { $0 }
    if halves.count == 2 {
      guard numbers.count == 3, let program = WidthFolding.number(halves[1]) else { return nil }
      numbers.append(program)
    }
    return numbers
  }

  private func item(_ numbers: [Int], of p: Int, address: String) throws(AddressProblem) -> ItemPath {
    var deepest = ""
    func fail() -> AddressProblem { .noSuchItem(address, deepest: deepest) }
    guard plans.indices.contains(p), plans[p].pillars.indices.contains(numbers[0] - 1) else { throw fail() }
    deepest = Numbering.address([numbers[0] - 1])
    let i = numbers[0] - 1
    guard numbers.count > 1 else { return .pillar(plan: p, i) }
    let d = numbers[1] - 1
    guard plans[p].pillars[i].directions.indices.contains(d) else { throw fail() }
    deepest = Numbering.address([i, d])
    guard numbers.count > 2 else { return .direction(plan: p, pillar: i, d) }
    let n = numbers[2] - 1
    guard plans[p].pillars[i].directions[d].initiatives.indices.contains(n) else { throw fail() }
    deepest = Numbering.address([i, d, n])
    guard numbers.count > 3 else { return .initiative(plan: p, pillar: i, direction: d, n) }
    let g = numbers[3] - 1
    guard plans[p].pillars[i].directions[d].initiatives[n].programs.indices.contains(g) else { throw fail() }
    return .program(plan: p, pillar: i, direction: d, initiative: n, g)
  }
}
