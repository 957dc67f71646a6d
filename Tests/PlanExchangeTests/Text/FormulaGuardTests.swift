import Testing

@testable import PlanExchange

@Suite("A cell that a spreadsheet would run is guarded, and comes back as it was")
struct FormulaGuardTests {
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("－", "'－"), ("＝１", "'＝１"), ("@a", "'@a"), ("\tx", "'\tx"), ("-12.5", "-12.5"), ("+3", "+3"),
    ("-12名", "'-12名"), ("'=1", "''=1"), ("'a", "'a"), ("", ""), ("-", "'-"), ("実施", "実施"),
  ])
  func guarding(text: String, guarded: String) {
    #expect(FormulaGuard.guarded(text) == guarded)
    #expect(FormulaGuard.unguarded(guarded) == text)
  }
}
