import Testing

@testable import PlanModel

@Suite("Lint: a target without a baseline")
struct NoBaselineTests {
  @Test("named by its short name")
  func baseline() {
    let known = target("満足度", baseline: Baseline(value: Decimal(60), year: FiscalYear(2025)))
    let plan = plan([], first: 2026, last: 2028, id: "R8-R10", targets: [target("受講率"), known])
    #expect(linted(NoBaseline.self, plan) == ["受講率 受講率"])
  }
}
