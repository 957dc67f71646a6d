import Testing

@testable import PlanModel

@Suite("The years of a plan, as people write them")
struct FiscalYearRangeTests {
  @Test(arguments: ["R11-R13", "R11～13", "2029-2031", "Ｒ１１－Ｒ１３", "令和11年度～令和13年度", " R11 - R13 "])
  func read(_ text: String) {
    #expect(FiscalYear.range(text) == FiscalYear(2029)...FiscalYear(2031))
  }
  @Test(arguments: ["", "x", "R13-R11", "R11-R13-R15", "R11-R21", "R11-"])
  func refused(_ text: String) { #expect(FiscalYear.range(text) == nil) }

  @Test("one year is a plan, ten are, eleven are not")
  func lengths() {
    #expect(FiscalYear.range("R9")?.count == 1)
    #expect(FiscalYear.range("R9-R18")?.count == 10)
    #expect(FiscalYear.range("R9-R19") == nil)
  }
}
extension ClosedRange<FiscalYear> {
  fileprivate var count: Int { upperBound.startYear - lowerBound.startYear + 1 }
}
