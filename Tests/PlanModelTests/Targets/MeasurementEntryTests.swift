import Testing

@testable import PlanModel

@Suite("Measurements are read as officers type them, and slips are told")
struct MeasurementEntryTests {
  private func target(_ unit: String) -> Target {
    Target(id: "t", pillar: "p", name: "率", shortName: "率", unit: unit, goal: Decimal(80))
  }
  private func problem(_ text: String, _ unit: String, _ numerator: Int? = nil, _ denominator: Int? = nil)
    -> MeasurementProblem?
  {
    guard let entry = MeasurementEntry(text, unit: unit) else { return nil }
    return target(unit).problem(
      with: Measurement(
        year: r8, value: entry.value, numerator: numerator.map { Decimal($0) },
        denominator: denominator.map { Decimal($0) }))
  }

  @Test("Full width, units, thousands, provisional")
  func reading() {
    for text in ["84.6", "84.6%", "８４．６％", " 84.6 % "] {
      #expect(MeasurementEntry(text, unit: "%")?.value == Decimal("84.6"), "\(text)")
    }
    #expect(MeasurementEntry("1,234人", unit: "人")?.value == Decimal(1234))
    for slip in ["3,5", "62,5", "62.562,5", "1,23,456", ",5", "1234,567"] {
      #expect(MeasurementEntry(slip, unit: "人") == nil, "\(slip)")
    }
    #expect(MeasurementEntry("41?", unit: "%")?.isProvisional == true)
    #expect(MeasurementEntry("四割", unit: "%") == nil)
  }

  @Test("A share below nothing or beyond reason is told; a little over all is a staffing rate")
  func shares() {
    #expect(problem("-5", "%") == .negative)
    #expect(problem("－５％", "%") == .negative)
    #expect(problem("0", "%") == nil)
    #expect(problem("102.5", "%") == nil)
    #expect(problem("846", "%") == .aboveWhole(most: Decimal(200)))
  }

  @Test("People are counted whole")
  func people() {
    #expect(problem("4.5", "人") == .notWhole)
    #expect(problem("4.0", "人") == nil)
    #expect(problem("-1", "人") == .negative)
    #expect(problem("-1.5", "日") == nil)
  }

  @Test("Numerator and denominator make the value, at the places it is written with")
  func ratio() {
    #expect(problem("84.6", "%", 423, 500) == nil)
    #expect(problem("85", "%", 423, 500) == nil)
    #expect(problem("86", "%", 423, 500) == .notTheRatio(Decimal(84)))
    #expect(problem("84.6", "%", 423, 0) == .noDenominator)
    #expect(Decimal.percentage(Decimal(2), of: Decimal(3), places: 1) == Decimal("66.6"))
  }
}
