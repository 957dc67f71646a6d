/// Two ledgers that came from one, joined by item and field.
///
/// What only one side changed is taken; what both changed alike is taken once; what both changed differently becomes a
/// `MergeConflict` with both texts, and the winner follows from the two values alone. So `merge(base, a, b)` and
/// `merge(base, b, a)` are the same ledger, and clones that pull in any order come together. Nothing either side entered
/// is dropped: it stands in the ledger or in its conflicts.
package struct ThreeWayMerge {
  package let ledger: Ledger
  /// What could not be joined by this merge; all of it stands in the ledger's `conflicts` too.
  package let conflicts: [MergeConflict]

  /// Why two ledgers cannot be joined at all. Edits do not lead here; a file changed by hand can.
  package enum Refusal: Error, Hashable, Sendable {
    /// An id names things of different kinds, or in different plans.
    case differentThings(ItemID)
    /// The years of a plan differ: its cells do not match.
    case differentYears(plan: ItemID)
    case breaks(Invariant)
  }

  /// - Parameter base: what both came from; nil where each was made by itself.
  package init(base: Ledger?, _ one: Ledger, _ two: Ledger) throws(Refusal) {
    if one.isExactly(two) {
      (ledger, conflicts) = (one, [])
      return
    }
    let sides = (base: MergeSide(base ?? Ledger(organization: "")), one: MergeSide(one), two: MergeSide(two))
    try ThreeWayMerge.requireSameThings(sides.one, sides.two)
    try ThreeWayMerge.requireSameThings(sides.base, sides.one)
    try ThreeWayMerge.requireSameThings(sides.base, sides.two)
    // A section or pillar that one side removed may be named by what the other brings: it comes back, and once it is
    // there what it names in turn.
    var wanted: Set<ItemID> = []
    while true {
      var assembly = MergeAssembly(sides.base, sides.one, sides.two, wanted: wanted, hasBase: base != nil)
      let merged = assembly.ledger()
      let missing = assembly.missing.subtracting(wanted)
      if !missing.isEmpty {
        wanted.formUnion(missing)
        continue
      }
      if let broken = merged.brokenInvariants().first { throw .breaks(broken) }
      (ledger, conflicts) = (merged, assembly.conflicts)
      return
    }
  }

  private static func requireSameThings(_ one: MergeSide, _ two: MergeSide) throws(Refusal) {
    for (id, row) in one.rows {
      guard let other = two.rows[id] else { continue }
      guard row.kind == other.kind, row.plan == other.plan else { throw .differentThings(id) }
      guard row.kind == .plan else { continue }
      guard case .plan(let plan) = one.content(of: id), case .plan(let twin) = two.content(of: id),
        plan.firstYear == twin.firstYear, plan.lastYear == twin.lastYear
      else { throw .differentYears(plan: id) }
    }
  }
}
