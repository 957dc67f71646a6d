/// Items tied by what they succeed, oldest first, and the ids among them that name nothing.
package struct Lineage: Hashable, Sendable {
  package var items: [ItemPath]
  /// Ids that an item names and the ledger does not hold, or that are no part of a plan's tree.
  package var unknown: [ItemID]
  package init(items: [ItemPath] = [], unknown: [ItemID] = []) {
    self.items = items
    self.unknown = unknown
  }
}

extension Ledger {
  /// What the item names as its predecessors, one step back.
  package func predecessors(of id: ItemID) -> Lineage { LineageReader(self).lineage(of: id, back: true, steps: 1) }

  /// The items that name this one as their predecessor, one step on.
  package func successors(of id: ItemID) -> Lineage { LineageReader(self).lineage(of: id, back: false, steps: 1) }

  /// The item with everything it comes from and everything that comes from it, through all plans: the timeline of seven
  /// years. Circles are walked once.
  package func lineage(of id: ItemID) -> Lineage {
    let reader = LineageReader(self)
    guard let own = reader.paths[id], LineageReader.isInTree(own) else { return Lineage(unknown: [id]) }
    let before = reader.lineage(of: id, back: true, steps: .max)
    let after = reader.lineage(of: id, back: false, steps: .max)
    let items = Set(before.items + [own] + after.items)
    return Lineage(items: reader.oldestFirst(items), unknown: before.unknown)
  }
}

/// The ties of a whole ledger, looked up once for one question.
private struct LineageReader {
  let ledger: Ledger
  let paths: [ItemID: ItemPath]
  private var back: [ItemID: [ItemID]] = [:]
  private var on: [ItemID: [ItemID]] = [:]

  init(_ ledger: Ledger) {
    self.ledger = ledger
    paths = ledger.allPaths()
    for initiative in ledger.plans.lazy.flatMap(\.pillars).flatMap(\.directions).flatMap(\.initiatives) {
      add(initiative.succeeds, of: initiative.id)
      for program in initiative.programs { add(program.succeeds, of: program.id) }
    }
  }
  private mutating func add(_ older: [ItemID], of id: ItemID) {
    guard !older.isEmpty else { return }
    back[id] = older
    for each in older { on[each, default: []].append(id) }
  }

  /// What is reached from `id` in one direction in so many steps, itself left out.
  func lineage(of id: ItemID, back isBack: Bool, steps: Int) -> Lineage {
    guard paths[id] != nil else { return Lineage(unknown: [id]) }
    var (seen, frontier, unknown): (Set<ItemID>, [ItemID], [ItemID]) = ([id], [id], [])
    var found: Set<ItemPath> = []
    var step = 0
    while !frontier.isEmpty, step < steps {
      let next = frontier.flatMap { (isBack ? back : on)[$0] ?? [] }
      frontier = []
      for each in next where seen.insert(each).inserted {
        guard let path = paths[each], LineageReader.isInTree(path) else {
          unknown.append(each)
          continue
        }
        found.insert(path)
        frontier.append(each)
      }
      step += 1
    }
    return Lineage(items: oldestFirst(found), unknown: unknown)
  }

  static func isInTree(_ path: ItemPath) -> Bool { !path.positions.isEmpty }

  /// By the first year of the plan, then by the order of the document.
  func oldestFirst(_ items: Set<ItemPath>) -> [ItemPath] {
    func key(_ path: ItemPath) -> (FiscalYear, Int) {
      let plan = path.planIndex ?? 0
      return (ledger.plans[plan].firstYear, plan)
    }
    return items.sorted { a, b in
      let (first, second) = (key(a), key(b))
      return first == second ? a.positions.lexicographicallyPrecedes(b.positions) : first < second
    }
  }
}
