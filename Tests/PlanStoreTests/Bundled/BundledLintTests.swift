import PlanModel
import Testing

@testable import PlanStore

@Suite("What the lint says of the two bundled plans")
struct BundledLintTests {
  private func counts(_ plan: Plan) -> [LintName: Int] {
    let today = CalendarDate(year: 2026, month: 11, day: 22) ?? FiscalYear(2026).firstDay
    return Dictionary(grouping: Lint.findings(in: plan, today: today), by: \.rule).mapValues(\.count)
  }

  @Test(
    "R4-R7: 22 of 43 pairs say what the plan said, 30 have no figure, 3 were not done without a reason, 2 are stale")
  func old() throws {
    #expect(
      counts(try BundledLedger().old)
        == [.sameAsPlan: 22, .noFigure: 30, .noReason: 3, .stale: 2, .noSection: 21])
  }

  @Test("R8-R10: no results yet, so only what the targets and initiatives lack")
  func new() throws {
    #expect(counts(try BundledLedger().new) == [.noBaseline: 9, .noBasis: 9, .noSection: 22])
  }
}
