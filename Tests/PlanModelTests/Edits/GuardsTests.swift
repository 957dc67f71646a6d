import Testing

@testable import PlanModel

/// Rule 10: what recording may touch, what planning must say, what a lock holds.
@Suite("Guards hold recording, planning and locked years apart")
struct GuardsTests {
  private let cell = Field.cell(.actual(pair: 0, line: 0), r8)
  private let planned = Field.cell(.planned(pair: 0), r8)

  private func ledger(_ status: PlanStatus = .adopted, locked: Set<FiscalYear> = []) -> Ledger {
    var plan = plan([program("事業", Rows(planned: ["実施", "", ""]))], first: 2026, last: 2028, status: status)
    plan.lockedYears = locked
    return Ledger(organization: "市", plans: [plan])
  }
  private func change(_ field: Field, _ after: FieldValue, kind: ChangeKind? = nil, reason: String? = nil) -> Change {
    Change([.set("program", field, before: .text(nil), after: after)], kind: kind, reason: reason)
  }
  private func refusal(_ ledger: Ledger, _ mode: Mode, _ change: Change) -> GuardRefusal? {
    Guards(ledger, mode: mode).refusal(of: change)
  }

  @Test("Recording enters results and never touches the plan's text")
  func recording() {
    #expect(refusal(ledger(), .recording, change(cell, .cell(.text("済")))) == nil)
    #expect(refusal(ledger(), .recording, change(planned, .cell(.text("済")))) == .planText(.adopted))
    #expect(refusal(ledger(.closed), .recording, change(.title, .text("名"))) == .planText(.closed))
    #expect(refusal(ledger(.draft), .recording, change(planned, .cell(.text("済")))) == nil)
  }

  @Test("An adopted plan's text wants its kind and its reason, both")
  func planning() {
    let text = FieldValue.cell(.text("済"))
    #expect(refusal(ledger(), .planning, change(planned, text)) == .wantsKindAndReason)
    #expect(refusal(ledger(), .planning, change(planned, text, kind: .revision)) == .wantsKindAndReason)
    #expect(refusal(ledger(), .planning, change(planned, text, kind: .revision, reason: " 　")) == .wantsKindAndReason)
    #expect(refusal(ledger(), .planning, change(planned, text, kind: .revision, reason: "増員")) == nil)
    #expect(refusal(ledger(.draft), .planning, change(planned, text)) == nil)
  }

  @Test("A locked year takes nothing of that year, and everything of the others")
  func locked() {
    let ledger = ledger(locked: [r8])
    for field in [cell, planned, .note(r8), .schedule(r8), .assessment(r8), .reading(.planned(pair: 0), r8)] {
      #expect(refusal(ledger, .planning, change(field, .text(nil))) == .yearLocked(r8), "\(field)")
    }
    #expect(refusal(ledger, .recording, change(.note(r9), .text("記"))) == nil)
    #expect(refusal(self.ledger(locked: [r10]), .recording, change(.outcome, .prose(nil))) == .yearLocked(r10))
  }

  @Test("Locking is free, unlocking takes a reason")
  func unlocking() {
    func locking(_ locked: Bool, _ reason: String?) -> Change {
      Change([.set("plan", .locked(r8), before: .flag(!locked), after: .flag(locked))], reason: reason)
    }
    #expect(refusal(ledger(), .recording, locking(true, nil)) == nil)
    #expect(refusal(ledger(locked: [r8]), .recording, locking(false, "")) == .wantsReasonToUnlock(r8))
    #expect(refusal(ledger(locked: [r8]), .recording, locking(false, "集計の誤り")) == nil)
  }

  @Test("A mark that differs from the proposal wants a reason")
  func marks() {
    func assessing(_ proposed: String?, _ reason: String?) -> Change {
      change(.assessment(r8), .assessment(Assessment(scheme: "s", mark: "◎", proposed: proposed, reason: reason)))
    }
    #expect(refusal(ledger(), .recording, assessing("○", nil)) == .wantsReasonForMark(proposed: "○"))
    #expect(refusal(ledger(), .recording, assessing("○", "想定を超えた")) == nil)
    #expect(refusal(ledger(), .recording, assessing("◎", nil)) == nil)
    #expect(refusal(ledger(), .recording, assessing(nil, nil)) == nil)
  }

  @Test("A reading is for blanks, and for results only of a closed plan")
  func readings() {
    func reading(_ line: LineRef, _ year: FiscalYear) -> Change { change(.reading(line, year), .reading(.nothing)) }
    #expect(refusal(ledger(), .recording, reading(.planned(pair: 0), r8)) == .notABlank)
    #expect(refusal(ledger(), .recording, reading(.planned(pair: 0), r9)) == nil)
    #expect(refusal(ledger(), .recording, reading(.actual(pair: 0, line: 0), r9)) == .resultsAreNotRead)
    #expect(refusal(ledger(.closed), .recording, reading(.actual(pair: 0, line: 0), r9)) == nil)
  }

  @Test("Structure of an adopted plan is planning with kind and reason; sections are free")
  func structure() {
    let insert = PlanEdit.insert(
      .program(program("新規", id: "new", Rows(planned: ["", "", ""]))),
      at: Place(parent: "plan-initiative", after: nil))
    #expect(refusal(ledger(), .recording, Change([insert])) == .planText(.adopted))
    #expect(refusal(ledger(), .planning, Change([insert])) == .wantsKindAndReason)
    #expect(refusal(ledger(), .planning, Change([insert], kind: .revision, reason: "新規事業")) == nil)
    #expect(refusal(ledger(.draft), .recording, Change([insert])) == nil)
    let section = PlanEdit.insert(.section(Section(id: "s", name: "職員課")), at: Place(parent: .ledger, after: nil))
    #expect(refusal(ledger(), .recording, Change([section])) == nil)
  }
}
