import Testing

@testable import PlanModel

@Suite("The difference of two ledgers is the edits that make one of the other")
struct LedgerDifferenceTests {
  private func check(_ before: Ledger, _ after: Ledger, _ comment: Comment) -> [PlanEdit] {
    let edits = LedgerDifference(from: before, to: after).edits
    var made = before
    do { try made.apply(Change(edits)) } catch { Issue.record("\(comment): \(error)") }
    #expect(made.isExactly(after), comment)
    do { try made.apply(Change(edits).inverse) } catch { Issue.record("\(comment), back: \(error)") }
    #expect(made.isExactly(before), comment)
    return edits
  }

  @Test("Between two ledgers that have nothing in common", arguments: 0..<Count.of(300))
  func strangers(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let (one, other) = (RandomLedger.make(&random).ledger, RandomLedger.make(&random).ledger)
    _ = check(one, other, "seed \(seed)")
    #expect(LedgerDifference(from: one, to: one).edits.isEmpty)
  }

  @Test("After many random edits, the difference makes the same ledger", arguments: 0..<Count.of(600))
  func edited(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) + 7000)
    var made = RandomLedger.make(&random)
    let before = made.ledger
    for _ in 0..<(1 + seed % 40) {
      guard let edit = made.edit() else { continue }
      try? made.ledger.apply(edit)
    }
    guard made.ledger.brokenInvariants().isEmpty else { return }
    _ = check(before, made.ledger, "seed \(seed)")
  }

  @Test("A moved item is moved, a renamed one renamed, a cell set: nothing else", arguments: 0..<Count.of(300))
  func small(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) + 9000)
    var made = RandomLedger.make(&random)
    let before = made.ledger
    guard let edit = made.edit() else { return }
    do { try made.ledger.apply(edit) } catch { return }
    guard made.ledger.brokenInvariants().isEmpty else { return }
    let edits = check(before, made.ledger, "seed \(seed)")
    switch edit {
    // Moving one of two neighbours is as good as moving the other.
    case .move: #expect(edits.count <= 1 && edits.allSatisfy { if case .move = $0 { true } else { false } })
    case .set(_, .pairs, _, _), .set(_, .unknownKeys, _, _): break
    case .set(_, let field, _, _):
      #expect(edits.allSatisfy { if case .set(_, field, _, _) = $0 { true } else { false } }, "seed \(seed)")
    case .insert, .remove: #expect(edits.count <= 1, "seed \(seed)")
    }
  }

  @Test("Initiatives that left a direction before it was removed are moved, not written anew")
  func leavingDirection() throws {
    func direction(_ id: String, _ initiatives: [String]) -> Direction {
      Direction(id: ItemID(id), title: id, initiatives: initiatives.map { Initiative(id: ItemID($0), title: $0) })
    }
    func ledger(_ directions: [Direction]) -> Ledger {
      Ledger(
        organization: "市",
        plans: [
          Plan(
            id: ItemID("p"), label: "R8", title: "計画", firstYear: FiscalYear(2026), lastYear: FiscalYear(2027),
            levels: [],
            pillars: [Pillar(id: ItemID("a"), title: "柱", directions: directions)])
        ])
    }
    let before = ledger([direction("x", ["1", "2"]), direction("y", ["3"])])
    let edits = check(before, ledger([direction("y", ["3", "1", "2"])]), "leaving")
    #expect(
      edits == [
        .move(
          ItemID("1"), from: Place(parent: ItemID("x"), after: nil), to: Place(parent: ItemID("y"), after: ItemID("3"))),
        .move(
          ItemID("2"), from: Place(parent: ItemID("x"), after: nil), to: Place(parent: ItemID("y"), after: ItemID("1"))),
        .remove(.direction(direction("x", [])), from: Place(parent: ItemID("a"), after: nil)),
      ])
  }
}
