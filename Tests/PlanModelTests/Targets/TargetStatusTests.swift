import Testing

@testable import PlanModel

/// Rule 8: a goal is met exactly or not at all, and 目安 exists only where something defines it.
struct TargetStatusTests {
  private func target(
    _ goal: String, _ basis: Basis?, _ better: Better = .higher, steps: [Int: String] = [:],
    baseline: (String, Int)? = nil, measuredIn: [Int]? = nil, values: [Int: String] = [:]
  ) -> Target {
    Target(
      id: "t", pillar: "p", name: "満足度", shortName: "満足度", unit: "%", better: better, goal: decimal(goal), basis: basis,
      steps: Dictionary(uniqueKeysWithValues: steps.map { (FiscalYear($0.key), decimal($0.value)) }),
      measuredIn: measuredIn?.map { FiscalYear($0) },
      baseline: baseline.map { Baseline(value: decimal($0.0), year: FiscalYear($0.1)) },
      measurements: values.sorted { $0.key < $1.key }
        .map { Measurement(year: FiscalYear($0.key), value: decimal($0.value)) })
  }
  private func status(_ target: Target, _ year: FiscalYear) -> TargetStatus {
    target.standing(in: year, lastYear: r10).status
  }
  private let values = ["79.99", "80", "80.01"]

  @Test("毎年度: held against the goal every year, to the hundredth")
  func yearly() {
    #expect(values.map { status(target("80", .yearly, values: [2026: $0]), r8) } == [.notReached, .reached, .reached])
    #expect(
      values.map { status(target("80", .yearly, .lower, values: [2026: $0]), r8) }
        == [.reached, .reached, .notReached])
    #expect(
      values.map { status(target("80", .yearly, .cap, values: [2026: $0]), r8) }
        == [.notReached, .reached, .notReached])
  }

  @Test("毎年度: last year's value is no verdict on this year, unless it is not measured this year")
  func yearlyStale() {
    let once = target("80", .yearly, values: [2026: "85"])
    #expect(status(once, r9) == .notMeasured)
    #expect(once.standing(in: r9, lastYear: r10).measurement == nil)
    let everyOther = target("80", .yearly, measuredIn: [2026, 2028], values: [2026: "85"])
    #expect(status(everyOther, r9) == .reached)
    #expect(status(everyOther, r10) == .notMeasured)
  }

  @Test("最終年度: no verdict before the last year without a pace, then the goal")
  func finalYear() {
    for value in values { #expect(status(target("80", .final, values: [2026: value]), r8) == .noVerdict) }
    #expect(
      values.map { status(target("80", .final, values: [2028: $0]), r10) } == [.notReached, .reached, .reached])
    #expect(
      values.map { status(target("80", .final, .lower, values: [2028: $0]), r10) }
        == [.reached, .reached, .notReached])
    #expect(
      values.map { status(target("80", .final, .cap, values: [2028: $0]), r10) }
        == [.notReached, .reached, .notReached])
  }

  @Test("最終年度: before the last year against the step, to the hundredth")
  func finalSteps() {
    let steps = [2026: "60", 2027: "70"]
    let near = ["69.99", "70", "70.01"]
    #expect(
      near.map { status(target("80", .final, steps: steps, values: [2027: $0]), r9) }
        == [.belowPace, .onPace, .onPace])
    #expect(
      near.map { status(target("60", .final, .lower, steps: steps, values: [2027: $0]), r9) }
        == [.onPace, .onPace, .belowPace])
    #expect(
      ["69.99", "70", "80", "80.01"].map { status(target("80", .final, .cap, steps: steps, values: [2027: $0]), r9) }
        == [.belowPace, .onPace, .onPace, .belowPace])
    // Measured before the year asked for: held against the step of its own year.
    #expect(status(target("80", .final, steps: steps, values: [2026: "65"]), r9) == .onPace)
  }

  @Test("累計: reached whenever it is, else against the pace, in the last year 未達")
  func cumulative() {
    let steps = [2026: "0", 2027: "6", 2028: "12"]
    func leaders(_ values: [Int: String], _ year: FiscalYear) -> TargetStatus {
      status(target("12", .cumulative, steps: steps, values: values), year)
    }
    #expect(leaders([2026: "0"], r8) == .onPace)
    #expect(leaders([2027: "5"], r9) == .belowPace)
    #expect(leaders([2027: "6"], r9) == .onPace)
    #expect(leaders([2027: "12"], r9) == .reached)
    #expect(leaders([2028: "11"], r10) == .notReached)
    #expect(leaders([2028: "13"], r10) == .reached)
    #expect(status(target("12", .cumulative, values: [2027: "11"]), r9) == .noVerdict)
  }

  @Test("未設定: measured, but nothing is judged", arguments: ["79", "80", "81"])
  func noBasis(value: String) {
    let unset = target("80", nil, steps: [2026: "60"], baseline: ("50", 2025), values: [2026: value])
    #expect(status(unset, r8) == .noVerdict)
    #expect(unset.standing(in: r8, lastYear: r10).pace == nil)
  }

  @Test("not measured is 未測定, never 0", arguments: [Basis.yearly, .final, .cumulative, nil])
  func notMeasured(basis: Basis?) {
    let standing = target("80", basis, values: [2027: "85"]).standing(in: r8, lastYear: r10)
    #expect(standing.status == .notMeasured)
    #expect(standing.measurement == nil && standing.shortfall == nil && !standing.isOver)
  }

  @Test("目安 is a straight line from the baseline, cut to two places, never rounded up")
  func paceFromBaseline() {
    let rising = target("80", .final, baseline: ("50", 2025))
    #expect([r8, r9, r10].map { rising.pace(in: $0, lastYear: r10)?.description } == ["60", "70", "80"])
    let thirds = target("80", .final, baseline: ("60", 2025))
    #expect([r8, r9].map { thirds.pace(in: $0, lastYear: r10)?.description } == ["66.66", "73.33"])
    let fine = target("80.125", .final, baseline: ("50", 2025))
    #expect(fine.pace(in: r10, lastYear: r10) == decimal("80.125"))
    let falling = target("30", .cumulative, .lower, baseline: ("40", 2025))
    #expect(falling.pace(in: r8, lastYear: r10)?.description == "36.67")
    #expect(
      target("80", .final, steps: [2026: "55"], baseline: ("50", 2025)).pace(in: r8, lastYear: r10) == decimal("55"))
  }

  @Test("no 目安 without basis, without baseline or step, for a yearly goal, before the baseline or after the plan")
  func noPace() {
    #expect(target("80", .final).pace(in: r8, lastYear: r10) == nil)
    #expect(target("80", nil, baseline: ("50", 2025)).pace(in: r8, lastYear: r10) == nil)
    #expect(target("80", .yearly, steps: [2026: "60"], baseline: ("50", 2025)).pace(in: r8, lastYear: r10) == nil)
    #expect(target("80", .final, baseline: ("50", 2026)).pace(in: r8, lastYear: r10) == nil)
    #expect(target("80", .final, baseline: ("50", 2028)).pace(in: r10, lastYear: r10) == nil)
    #expect(target("80", .final, baseline: ("50", 2025)).pace(in: FiscalYear(2029), lastYear: r10) == nil)
  }

  @Test("what is missing is told in points, exactly; a cap that is exceeded is over, not better")
  func shortfall() {
    func standing(_ value: String, _ better: Better = .higher) -> TargetStanding {
      target("100", .yearly, better, values: [2026: value]).standing(in: r8, lastYear: r10)
    }
    #expect(standing("62.50").shortfall?.description == "37.5")
    #expect(standing("99.99").shortfall?.description == "0.01")
    #expect(standing("100").shortfall == nil)
    #expect(standing("101").shortfall == nil && !standing("101").isOver)
    #expect(standing("101.5", .cap).shortfall?.description == "1.5" && standing("101.5", .cap).isOver)
    #expect(standing("98.5", .cap).shortfall?.description == "1.5" && !standing("98.5", .cap).isOver)
    #expect(standing("101", .lower).shortfall?.description == "1")
  }

  @Test("a provisional value is judged like any other and says that it is provisional")
  func provisional() {
    var measured = target("80", .yearly, values: [2026: "80"])
    measured.measurements[0].isProvisional = true
    let standing = measured.standing(in: r8, lastYear: r10)
    #expect(standing.status == .reached && standing.measurement?.isProvisional == true)
  }

  @Test("no number, year or basis makes it trap")
  func fuzz() {
    var random = SeededGenerator(seed: 8)
    let numbers = [Int.min, Int.max, 0, 1, -1, 80, 99_999_999_999_999_999]
    for _ in 0..<Count.of(20_000) {
      func any() -> Decimal { Decimal(mantissa: random.pick(numbers), scale: random.number(0...15)) }
      func year() -> FiscalYear { FiscalYear(random.pick([Int.min, Int.max, 0, 2025, 2026, 2027, 2028])) }
      let strange = Target(
        id: "t", pillar: "p", name: "", shortName: "", unit: random.pick(["%", "人"]),
        better: random.pick(Better.allCases), goal: any(), basis: random.pick([nil, .yearly, .final, .cumulative]),
        steps: [r9: any()], baseline: random.once(in: 3) ? nil : Baseline(value: any(), year: year()),
        measurements: [Measurement(year: r8, value: any()), Measurement(year: r9, value: any())])
      let standing = strange.standing(in: year(), lastYear: year())
      #expect((standing.measurement == nil) == (standing.status == .notMeasured))
      let gauge = Gauge(value: any(), goal: any(), unit: strange.unit, width: random.number(1...300))
      #expect(gauge != nil)
    }
  }
}
