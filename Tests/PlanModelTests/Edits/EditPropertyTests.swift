import Testing

@testable import PlanModel

/// What must hold of every edit, over random ledgers and random edits of every field and structure.
@Suite struct EditPropertyTests {
  @Test("every edit followed by its inverse gives back exactly the same value, and no step breaks an invariant")
  func inverse() {
    var random = SeededGenerator(seed: 2026)
    var (applied, refused) = (0, 0)
    var kinds: Set<String> = []
    while applied < Count.of(100_000) {
      var made = RandomLedger.make(&random)
      #expect(made.ledger.brokenInvariants() == [])
      for _ in 0..<100 {
        guard let edit = made.edit() else { continue }
        let before = made.ledger
        var after = before
        do throws(EditConflict) {
          try after.apply(edit)
          applied += 1
          kinds.insert(name(of: edit))
        } catch {
          refused += 1
          #expect(after == before, "a conflict changes nothing")
          continue
        }
        var back = after
        do throws(EditConflict) { try back.apply(edit.inverse) } catch {
          Issue.record("\(edit) has an inverse that does not apply: \(error)")
        }
        #expect(back == before && back.isExactly(before), "taken back: \(edit)")
        let broken = after.brokenInvariants()
        #expect(broken == [], "after \(edit)")
        made.ledger = after
        if !broken.isEmpty || back != before { return }
      }
    }
    // Every kind of edit was among them, and some were refused.
    #expect(kinds.count == RandomLedger.allKinds, "\(kinds.sorted())")
    #expect(refused > applied / 100)
  }

  @Test("an edit whose before is not what stands there changes nothing")
  func conflicts() {
    var random = SeededGenerator(seed: 2027)
    var tried = 0
    while tried < Count.of(10_000) {
      var made = RandomLedger.make(&random)
      for _ in 0..<30 {
        guard let edit = made.edit(), let late = late(edit, &made) else { continue }
        var ledger = made.ledger
        #expect(throws: EditConflict.self) { try ledger.apply(late) }
        #expect(ledger.isExactly(made.ledger))
        tried += 1
      }
    }
  }

  @Test("a change with one edit that fails applies none; a whole one is taken back as one")
  func changes() {
    var random = SeededGenerator(seed: 2028)
    for _ in 0..<Count.of(5_000) {
      var made = RandomLedger.make(&random)
      let before = made.ledger
      var edits: [PlanEdit] = []
      for _ in 0..<made.choose(1...12) {
        guard let edit = made.edit(), (try? made.ledger.apply(edit)) != nil else { continue }
        edits.append(edit)
      }
      var ledger = before
      #expect(throws: Never.self) { try ledger.apply(Change(edits)) }
      #expect(ledger.isExactly(made.ledger))
      #expect(throws: Never.self) { try ledger.apply(Change(edits).inverse) }
      #expect(ledger.isExactly(before))

      edits.insert(.set("nobody", .title, before: .text("a"), after: .text("b")), at: made.choose(0...edits.count))
      #expect(throws: EditConflict.noSuchItem("nobody")) { try ledger.apply(Change(edits)) }
      #expect(ledger.isExactly(before))
    }
  }

  /// The edit as it comes from someone who has seen something else; nil where that makes no difference.
  private func late(_ edit: PlanEdit, _ made: inout RandomLedger) -> PlanEdit? {
    switch edit {
    case .set(let item, let field, let before, let after):
      after.isExactly(before) ? nil : .set(item, field, before: after, after: before)
    case .insert(let node, var place):
      {
        place.after = made.id("x")
        return .insert(node, at: place)
      }()
    case .remove(let node, var place):
      {
        place.after = made.id("x")
        return .remove(node, from: place)
      }()
    case .move(let item, var from, let to):
      {
        from.after = made.id("x")
        return .move(item, from: from, to: to)
      }()
    }
  }

  private func name(of edit: PlanEdit) -> String {
    func first(_ value: some Any) -> String { String("\(value)".prefix { $0.isLetter }) }
    return switch edit {
    case .set(_, let field, _, _): "set " + first(field)
    case .insert(let node, _): "insert " + first(node)
    case .remove(let node, _): "remove " + first(node)
    case .move(let item, let from, _): "move \(item.rawValue.prefix(1)) in \(from.parent == .ledger)"
    }
  }
}

extension RandomLedger {
  /// 35 kinds of fields; insert, remove and move of seven kinds of nodes.
  static let allKinds = 41 + 3 * 7
}
