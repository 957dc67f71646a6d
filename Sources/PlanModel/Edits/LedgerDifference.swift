/// The edits that make one ledger of another, item by item.
///
/// Items are known by their ids, whatever they are called and wherever they stand: what moved is moved, what was put in
/// another order is moved as little as possible, what is the same is left alone. Applied in order to `before` the edits
/// give `after`, scalar by scalar; each applies to what the ones before it left. What no edit can express (other years
/// of a plan, an id that has become another kind of item) is taken out and put in whole.
package struct LedgerDifference: Sendable {
  package private(set) var edits: [PlanEdit] = []
  /// `before` with the edits so far.
  private(set) var current: Ledger
  let after: Ledger
  /// An edit was refused: what was found so far leads nowhere.
  private var hasFailed = false

  /// Both ledgers must keep their invariants.
  package init(from before: Ledger, to after: Ledger) {
    (current, self.after) = (before, after)
    guard !before.isExactly(after) else { return }
    bringTogether()
    guard hasFailed || !current.isExactly(after) else { return }
    (edits, current, hasFailed) = ([], before, false)
    replaceEverything()
  }

  mutating func make(_ edit: PlanEdit) {
    guard !hasFailed else { return }
    do {
      try current.apply(edit)
      edits.append(edit)
    } catch { hasFailed = true }
  }

  private mutating func bringTogether() {
    removePlansThatGo()
    insertSections()
    for plan in after.plans where current.plans.contains(where: { $0.id == plan.id }) {
      buildTree(of: plan)
      settleTargets(of: plan)
      removeWhatIsGone(from: plan)
      putInOrder(plan)
    }
    insertPlans()
    setFields()
    replaceWhatFieldsDoNotReach()
    removeSections()
    putInOrder(after.plans.map(\.id), parent: .ledger) { $0.plans.map(\.id) }
    putInOrder(after.sections.map(\.id), parent: .ledger) { $0.sections.map(\.id) }
  }

  private mutating func replaceEverything() {
    for plan in current.plans.reversed() { remove(plan.id) }
    for section in current.sections.reversed() { remove(section.id) }
    for (index, section) in after.sections.enumerated() {
      make(
        .insert(.section(section), at: Place(parent: .ledger, after: index == 0 ? nil : after.sections[index - 1].id)))
    }
    insertPlans()
    setFields()
  }

  mutating func remove(_ id: ItemID) {
    guard let path = current.path(of: id), let node = current.node(at: path), let place = current.place(of: path) else {
      return
    }
    make(.remove(node, from: place))
  }

  /// The place behind the sibling that stands before `id` in `order`, as far as that one is there.
  func place(of id: ItemID, in order: [ItemID], parent: ItemID, among siblings: [ItemID]) -> Place {
    let known = Set(siblings)
    let before = order.prefix { $0 != id }.last { known.contains($0) }
    return Place(parent: parent, after: before)
  }

  /// Moves as few siblings as possible until they stand in `order`.
  mutating func putInOrder(_ order: [ItemID], parent: ItemID, _ siblings: (Ledger) -> [ItemID]) {
    let found = siblings(current)
    guard found != order, Set(found) == Set(order) else { return }
    let rank = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let staying = Set(LedgerDifference.longestAscent(found.map { rank[$0] ?? 0 }).map { order[$0] })
    for (index, id) in order.enumerated() where !staying.contains(id) {
      guard let path = current.path(of: id), let from = current.place(of: path) else { continue }
      let to = Place(parent: parent, after: index == 0 ? nil : order[index - 1])
      if from != to { make(.move(id, from: from, to: to)) }
    }
  }

  /// The values of a longest ascending subsequence.
  static func longestAscent(_ values: [Int]) -> [Int] {
    /// By length less one: the index of the smallest value that ends an ascent of that length.
    var ends: [Int] = []
    var previous = [Int?](repeating: nil, count: values.count)
    for (index, value) in values.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if values[ends[middle]] < value { low = middle + 1 } else { high = middle }
      }
      previous[index] = low == 0 ? nil : ends[low - 1]
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var ascent: [Int] = []
    var place = ends.last
    while let index = place {
      ascent.append(values[index])
      place = previous[index]
    }
    return ascent.reversed()
  }
}
