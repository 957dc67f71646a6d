import Testing

@testable import PlanModel

@Suite("A ratio exactly on a threshold falls on its right side")
struct RatioTests {
  private func number(_ text: String) -> Decimal { Decimal(text) ?? Decimal(-1) }

  @Test("Every whole share up to 1,000: at the limit, one unit above, one below")
  func boundaries() {
    for whole in 1...1000 {
      for percent in [60, 80] where whole * percent % 100 == 0 {
        let part = whole * percent / 100
        for (step, expected) in [(-1, false), (0, true), (1, true)] {
          let ratio = Ratio(Decimal(part + step), of: Decimal(whole))
          #expect(ratio?.isAtLeast(percent: Decimal(percent)) == expected, "\(part + step) of \(whole)")
        }
      }
    }
  }

  @Test("Places behind the point decide exactly")
  func places() {
    #expect(Ratio(number("47.9999999999999"), of: Decimal(80))?.isAtLeast(percent: Decimal(60)) == false)
    #expect(Ratio(number("48.0000000000000"), of: Decimal(80))?.isAtLeast(percent: Decimal(60)) == true)
    #expect(Ratio(number("0.1"), of: number("0.3"))?.isAtLeast(percent: number("33.3333333333333")) == true)
    #expect(Ratio(number("0.1"), of: number("0.3"))?.isAtLeast(percent: number("33.3333333333334")) == false)
  }

  @Test("There is no share of nothing; a way down turns both signs")
  func signs() {
    #expect(Ratio(Decimal(1), of: Decimal(0)) == nil)
    #expect(Ratio(Decimal(-8), of: Decimal(-10))?.isAtLeast(percent: Decimal(80)) == true)
    #expect(Ratio(Decimal(1), of: Decimal(-10))?.isAtLeast(percent: Decimal(0)) == false)
  }
}
