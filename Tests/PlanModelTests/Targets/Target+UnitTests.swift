import Testing

@testable import PlanModel

struct TargetUnitTests {
  @Test("differences of shares are points, in either width of the sign")
  func differences() {
    for (unit, difference) in [("%", "pt"), ("％", "pt"), ("人", "人"), ("", "")] {
      let target = Target(id: ItemID("t"), pillar: ItemID("p"), name: "", shortName: "", unit: unit, goal: Decimal(80))
      #expect(target.differenceUnit == difference)
      #expect(target.isPercentage == (difference == "pt"))
    }
  }
}
