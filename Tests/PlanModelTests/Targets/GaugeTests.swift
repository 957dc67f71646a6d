import Testing

@testable import PlanModel

struct GaugeTests {
  private func gauge(_ value: String?, _ goal: String, _ unit: String = "%", width: Int = 20) -> String {
    guard let gauge = Gauge(value: value.map { decimal($0) }, goal: decimal(goal), unit: unit, width: width) else {
      return "none"
    }
    return (0..<width).map { cell in
      cell == gauge.goal ? (cell < gauge.filled ? "#" : "|") : cell < gauge.filled ? "=" : "."
    }.joined()
  }

  @Test("percentages run from 0 to 100, the goal a mark among them")
  func percentages() {
    #expect(gauge("62.5", "80") == "============....|...")
    #expect(gauge("80", "80") == "================|...")
    #expect(gauge("85", "80") == "================#...")
    #expect(gauge("100", "80") == "================#===")
    #expect(gauge("0", "80") == "................|...")
    #expect(gauge("62.5", "80", "％") == gauge("62.5", "80"))
  }

  @Test("unmeasured is an empty bar with its goal")
  func unmeasured() {
    #expect(gauge(nil, "80") == "................|...")
    #expect(gauge(nil, "12", "人") == "...................|")
  }

  @Test("above the goal, above 100 % and far beyond nothing breaks")
  func above() {
    #expect(gauge("104", "100") == "===================#")
    #expect(gauge("99999999999999999", "80") == "================#===")
    #expect(gauge("24", "12", "人") == "==========#=========")
    #expect(gauge("120", "150") == "================...|")
  }

  @Test("the largest number there is fills the widest bar")
  func largest() {
    #expect(Gauge(value: Decimal(.max), goal: Decimal(80), unit: "%", width: 300)?.filled == 300)
  }

  @Test("99.9 % of the way is not the goal")
  func almost() {
    #expect(gauge("99.9", "100") == "===================|")
    #expect(gauge("79.9", "80") == "===============.|...")
    #expect(gauge("11", "12", "人") == "==================.|")
    #expect(gauge("12", "12", "人") == "===================#")
  }

  @Test("below zero, a goal of zero and no width at all")
  func odd() {
    #expect(gauge("-5", "80") == "................|...")
    #expect(gauge("3", "0", "件") == "#===================")
    #expect(gauge("0", "0", "件") == "...................|")
    #expect(gauge("50", "80", width: 1) == "|")
    #expect(gauge("80", "80", width: 1) == "|")
    #expect(gauge("100", "80", width: 1) == "#")
    #expect(Gauge(value: nil, goal: Decimal(80), unit: "%", width: 0) == nil)
    #expect(Gauge(value: nil, goal: Decimal(80), unit: "%", width: -3) == nil)
  }

  @Test("a value below the goal never fills the goal's cell, more never fills less, at any width")
  func property() throws {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<Count.of(50_000) {
      let goal = Decimal(mantissa: random.number(1...12000), scale: random.number(0...2))
      let value = Decimal(mantissa: random.number(-100...20000), scale: random.number(0...2))
      let (unit, width) = (random.pick(["%", "人"]), random.number(1...60))
      let gauge = try #require(Gauge(value: value, goal: goal, unit: unit, width: width))
      #expect((0...width).contains(gauge.filled) && (0..<width).contains(gauge.goal))
      if value < goal { #expect(gauge.filled <= gauge.goal) }
      if unit == "%" || value <= goal, let more = value.adding(Decimal(mantissa: 1, scale: 2)),
        unit == "%" || more <= goal
      {
        let next = try #require(Gauge(value: more, goal: goal, unit: unit, width: width))
        #expect(next.filled >= gauge.filled && next.goal == gauge.goal)
      }
    }
  }
}
