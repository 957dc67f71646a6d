import Testing

@testable import PlanModel

/// What must hold of every merge, over random ledgers that two officers edited at random.
@Suite struct ThreeWayMergePropertyTests {
  @Test("what only one side changed is taken whole, and so is what both changed alike")
  func oneSided() throws {
    try trials(of: 2_000, seed: 31, edits: 1...40) { base, one, two, seed in
      try #require(try ThreeWayMerge(base: base, one, one).ledger.isExactly(one), "seed \(seed)")
      try #require(try ThreeWayMerge(base: base, one, base).ledger.isExactly(one), "seed \(seed)")
      try #require(try ThreeWayMerge(base: base, base, two).ledger.isExactly(two), "seed \(seed)")
      try #require(try ThreeWayMerge(base: base, one, base).conflicts == [], "seed \(seed)")
    }
  }

  @Test("with the sides exchanged the ledger is the same, and it keeps every rule")
  func symmetric() throws {
    var conflicts = 0
    try trials(of: 3_000, seed: 32, edits: 1...40) { base, one, two, seed in
      let merge = try ThreeWayMerge(base: base, one, two)
      let exchanged = try ThreeWayMerge(base: base, two, one)
      try #require(merge.ledger.isExactly(exchanged.ledger), "seed \(seed)")
      try #require(merge.ledger.brokenInvariants() == [], "seed \(seed)")
      try #require(merge.ledger.conflicts.map(\.id) == merge.ledger.conflicts.map(\.id).sorted(), "seed \(seed)")
      conflicts += merge.conflicts.count
    }
    #expect(conflicts > 0)
  }

  @Test("everything that either side did stands in the ledger or in its conflicts")
  func complete() throws {
    try trials(of: 3_000, seed: 33, edits: 1...30) { base, one, two, seed in
      let merged = try ThreeWayMerge(base: base, one, two).ledger
      for side in [one, two] {
        let lost = MergeAudit(base: base, side: side, merged: merged).lost
        try #require(lost == [], "seed \(seed)")
      }
    }
  }

  @Test("merging the merge with a side again changes nothing")
  func settled() throws {
    try trials(of: 1_000, seed: 34, edits: 1...30) { base, one, two, seed in
      let merged = try ThreeWayMerge(base: base, one, two).ledger
      try #require(try ThreeWayMerge(base: one, merged, one).ledger.isExactly(merged), "seed \(seed)")
      try #require(try ThreeWayMerge(base: two, two, merged).ledger.isExactly(merged), "seed \(seed)")
    }
  }

  @Test("two ledgers without a common one come together too")
  func withoutBase() throws {
    try trials(of: 1_000, seed: 35, edits: 1...10) { base, one, two, seed in
      let merge = try ThreeWayMerge(base: nil, one, two)
      try #require(merge.ledger.isExactly(try ThreeWayMerge(base: nil, two, one).ledger), "seed \(seed)")
      try #require(merge.ledger.brokenInvariants() == [], "seed \(seed)")
      // What stands in both ledgers by the same id is one thing.
      let ids = Set(one.allPaths().keys).union(two.allPaths().keys)
      try #require(Set(merge.ledger.allPaths().keys) == ids, "seed \(seed)")
    }
  }

  @Test("every conflict can be settled for either side, and undo brings it back")
  func settling() throws {
    var settled = 0
    try trials(of: 1_000, seed: 36, edits: 5...40) { base, one, two, seed in
      let merged = try ThreeWayMerge(base: base, one, two).ledger
      for conflict in merged.conflicts {
        for choice in [ConflictChoice.asItStands, .other] {
          let change: Change
          do { change = try merged.settling(conflict.id, choice) } catch {
            try #require(choice == .other, "seed \(seed): \(error)")
            continue
          }
          var ledger = merged
          do throws(EditConflict) { try ledger.apply(change) } catch {
            // A pillar with targets, a section in use: what named it goes first.
            guard case .breaksInvariant = error else { throw error }
            continue
          }
          settled += 1
          try #require(ledger.conflict(conflict.id) == nil, "seed \(seed)")
          try ledger.apply(change.inverse)
          try #require(ledger.isExactly(merged), "seed \(seed)")
        }
      }
    }
    #expect(settled > 100)
  }

  /// Random bases with two random sides.
  private func trials(
    of count: Int, seed: UInt64, edits: ClosedRange<Int>,
    _ body: (_ base: Ledger, _ one: Ledger, _ two: Ledger, _ seed: Int) throws -> Void
  ) throws {
    var random = SeededGenerator(seed: seed)
    for number in 0..<Count.of(count) {
      let base = RandomLedger.make(&random)
      var sides = [base.copied(&random), base.copied(&random)]
      for side in sides.indices {
        for _ in 0..<random.number(edits) {
          if let edit = sides[side].edit() { try? sides[side].ledger.apply(edit) }
        }
      }
      try body(base.ledger, sides[0].ledger, sides[1].ledger, number)
    }
  }
}
