import Testing

@testable import PlanModel

/// Rule 11: the year in focus is the oldest begun year that is not locked, the plan the one that contains it.
struct DefaultsTests {
  private func ledger(lockedTo last: Int = 2025, draft: Bool = false) -> Ledger {
    var ledger = smallLedger()
    for index in ledger.plans.indices {
      ledger.plans[index].lockedYears = Set(ledger.plans[index].years.filter { $0.startYear <= last })
    }
    if draft { ledger.plans.append(plan([], first: 2029, last: 2031, status: .draft, id: "R11-R13")) }
    return ledger
  }
  private func focus(_ ledger: Ledger, _ current: Int) -> String {
    ledger.defaultFocus(current: FiscalYear(current)).map { "\(ledger.plans[$0.plan].label) \($0.year.code)" } ?? "none"
  }

  @Test("the first open year, not the newest and not today's")
  func oldestOpen() {
    #expect(focus(ledger(), 2026) == "R8-R10 R8")
    #expect(focus(ledger(), 2028) == "R8-R10 R8")
    #expect(focus(ledger(lockedTo: 2026), 2028) == "R8-R10 R9")
    #expect(focus(ledger(lockedTo: 2024), 2026) == "R4-R7 R7")
    #expect(focus(ledger(lockedTo: 2021), 2026) == "R4-R7 R4")
  }

  @Test("without an open begun year the newest begun one; without any the first of all")
  func fallbacks() {
    #expect(focus(ledger(), 2025) == "R4-R7 R7")
    #expect(focus(ledger(lockedTo: 2028), 2040) == "R8-R10 R10")
    #expect(focus(ledger(), 2020) == "R4-R7 R4")
    #expect(focus(Ledger(organization: "清瀬市"), 2026) == "none")
  }

  @Test("a draft comes last, though it be older")
  func draft() {
    #expect(focus(ledger(draft: true), 2029) == "R8-R10 R8")
    #expect(focus(ledger(lockedTo: 2028, draft: true), 2030) == "R11-R13 R11")
    var older = ledger(lockedTo: 2026)
    older.plans.insert(plan([], first: 2024, last: 2028, status: .draft, id: "案"), at: 0)
    #expect(focus(older, 2028) == "R8-R10 R9")
  }

  @Test("within one plan: its first open begun year, else its last begun one, else its first")
  func inPlan() {
    #expect(ledger().defaultYear(inPlan: 1, current: r9) == r8)
    #expect(ledger(lockedTo: 2026).defaultYear(inPlan: 1, current: r9) == r9)
    #expect(ledger(lockedTo: 2026).defaultYear(inPlan: 1, current: r8) == r8)
    #expect(ledger().defaultYear(inPlan: 0, current: r9) == FiscalYear(2025))
    #expect(ledger().defaultYear(inPlan: 1, current: r4) == r8)
  }
}
