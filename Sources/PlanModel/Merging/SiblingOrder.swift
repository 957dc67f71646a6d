/// The order of siblings after a merge: what one side reordered, what both kept, and what each added in its place.
struct SiblingOrder {
  private(set) var order: [ItemID]
  /// Both put the same items into another order: the winner and the other.
  private(set) var clash: (kept: [ItemID], other: [ItemID])?

  /// `members`: who stands under the parent once merged. The answer is the same with the sides exchanged.
  init(base: [ItemID], _ one: [ItemID], _ two: [ItemID], members: Set<ItemID>) {
    let (ones, twos) = (one.filter(members.contains), two.filter(members.contains))
    let common = Set(ones).intersection(twos)
    let (first, second) = (ones.filter(common.contains), twos.filter(common.contains))
    var spine = first
    if first != second {
      let known = base.filter(common.contains)
      let old = Set(known)
      let firstMoved = first.filter(old.contains) != known
      let secondMoved = second.filter(old.contains) != known
      let secondWins = MergeKey(first).yields(to: MergeKey(second))
      spine = firstMoved == secondMoved ? (secondWins ? second : first) : secondMoved ? second : first
      if firstMoved, secondMoved, first.filter(old.contains) != second.filter(old.contains) {
        clash = (spine, secondWins ? first : second)
      }
    }
    let firstRuns = SiblingOrder.runs(ones, around: common)
    let secondRuns = SiblingOrder.runs(twos, around: common)
    order = []
    for anchor in [nil] + spine.map({ Optional($0) }) {
      if let anchor { order.append(anchor) }
      let runs = [firstRuns[anchor] ?? [], secondRuns[anchor] ?? []].filter { !$0.isEmpty }
      for run in runs.sorted(by: { $0[0] < $1[0] }) { order += run }
    }
  }

  /// What one side alone has, by the common sibling it stands behind.
  private static func runs(_ list: [ItemID], around common: Set<ItemID>) -> [ItemID?: [ItemID]] {
    var runs: [ItemID?: [ItemID]] = [:]
    var anchor: ItemID?
    for id in list {
      if common.contains(id) { anchor = id } else { runs[anchor, default: []].append(id) }
    }
    return runs
  }
}
