/// Walks two ledgers side by side.
struct ComparisonReader {
  let before: Ledger
  let after: Ledger
  let records: Bool
  let causes: Causes
  private let oldPaths: [ItemID: ItemPath]
  private let newPaths: [ItemID: ItemPath]
  private(set) var entries: [Comparison.Entry] = []

  init(before: Ledger, after: Ledger, records: Bool, causes: Causes) {
    self.before = before
    self.after = after
    self.records = records
    self.causes = causes
    oldPaths = before.allPaths()
    newPaths = after.allPaths()
  }

  mutating func compare(plan id: ItemID) {
    guard let new = after.plans.first(where: { $0.id == id }) else {
      add(id, .removed)
      return
    }
    guard let old = before.plans.first(where: { $0.id == id }) else {
      add(id, .added)
      return
    }
    compareFields(of: id)
    compare(new.targets.map(\.id), under: id)
    let moved = movedItems(old, new)
    for item in new.treeOrder { compare(item.id, under: item.parent, isMoved: moved.contains(item.id)) }
    let stays = Set(new.treeOrder.map(\.id) + new.targets.map(\.id))
    for item in old.treeOrder where !stays.contains(item.id) {
      // What stood in something removed went with it.
      if item.parent == id || stays.contains(item.parent) { add(item.id, .removed) }
    }
    for target in old.targets where !stays.contains(target.id) { add(target.id, .removed) }
  }

  /// A section that was renamed is a change to every item it has charge of: once, not item by item.
  mutating func compareSections() {
    for section in after.sections { compareFields(of: section.id) }
  }

  private mutating func compare(_ targets: [ItemID], under plan: ItemID) {
    for target in targets { compare(target, under: plan, isMoved: false) }
  }

  private mutating func compare(_ id: ItemID, under parent: ItemID, isMoved: Bool) {
    guard oldPaths[id] != nil else {
      // What stands in something new came with it.
      if oldPaths[parent] != nil { add(id, .added) }
      return
    }
    if isMoved { add(id, .moved) }
    compareFields(of: id)
  }

  private mutating func compareFields(of id: ItemID) {
    guard let old = oldPaths[id], let new = newPaths[id] else { return }
    for field in fields(at: new, old: old) {
      let (was, now) = (value(of: field, at: old, in: before), value(of: field, at: new, in: after))
      guard let value = now ?? was, !(was ?? value.none).isExactly(now ?? value.none) else { continue }
      entries.append(
        Comparison.Entry(
          item: id, what: .changed(field), before: old, after: new, old: was, new: now,
          causes: causes.causes(of: id, .changed(field))))
    }
  }

  private func value(of field: Field, at path: ItemPath, in ledger: Ledger) -> FieldValue? {
    ledger.value(of: field, at: path)
  }

  private mutating func add(_ id: ItemID, _ what: Comparison.What) {
    entries.append(
      Comparison.Entry(
        item: id, what: what, before: oldPaths[id], after: newPaths[id], old: nil, new: nil,
        causes: causes.causes(of: id, what)))
  }

  /// The items under another parent, and those that changed places among their siblings: the fewest whose going explains
  /// the new order.
  private func movedItems(_ old: Plan, _ new: Plan) -> Set<ItemID> {
    let oldParents = Dictionary(old.treeOrder.map { ($0.id, $0.parent) }) { first, _ in first }
    var oldPlaces: [ItemID: Int] = [:]
    for (index, item) in old.treeOrder.enumerated() { oldPlaces[item.id] = index }
    var moved: Set<ItemID> = []
    var stayed: [ItemID: [ItemID]] = [:]
    for item in new.treeOrder {
      guard let parent = oldParents[item.id] else { continue }
      if parent == item.parent { stayed[parent, default: []].append(item.id) } else { moved.insert(item.id) }
    }
    for siblings in stayed.values {
      let places = siblings.map { oldPlaces[$0] ?? 0 }
      let kept = places.longestRise
      for (index, id) in siblings.enumerated() where !kept.contains(index) { moved.insert(id) }
    }
    return moved
  }
}

extension FieldValue {
  /// The value of the same kind that says nothing.
  var none: FieldValue {
    switch self {
    case .cell: .cell(.blank)
    case .fact: .fact(nil)
    case .text: .text(nil)
    case .reading: .reading(nil)
    case .measurement: .measurement(nil)
    case .number: .number(nil)
    default: .text(nil)
    }
  }
}

extension Plan {
  /// The items of the tree with their parents, in the order of the document.
  var treeOrder: [(id: ItemID, parent: ItemID)] {
    pillars.flatMap { pillar in
      [(pillar.id, id)]
        + pillar.directions.flatMap { direction in
          [(direction.id, pillar.id)]
            + direction.initiatives.flatMap { initiative in
              [(initiative.id, direction.id)] + initiative.programs.map { ($0.id, initiative.id) }
            }
        }
    }
  }
}

extension [Int] {
  /// The indices of a longest strictly rising selection.
  var longestRise: Set<Int> {
    var ends: [Int] = []
    var before = [Int?](repeating: nil, count: count)
    for index in indices {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if self[ends[middle]] < self[index] { low = middle + 1 } else { high = middle }
      }
      before[index] = low == 0 ? nil : ends[low - 1]
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var kept: Set<Int> = []
    var next = ends.last
    while let index = next {
      kept.insert(index)
      next = before[index]
    }
    return kept
  }
}
