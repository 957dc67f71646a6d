import Testing

@testable import PlanModel

@Suite("A measurement with its ratio and its source, on one line")
struct MeasurementWordsTests {
  @Test("value, ratio and source, each left out where it is not known")
  func words() {
    for (typed, wanted) in [
      ("84.6", "84.6 - -"), ("84.6 研修記録", "84.6 - 研修記録"), ("84.6 423/500", "84.6 423/500 -"),
      ("84.6% 423/500 研修 記録", "84.6 423/500 研修 記録"), ("423/500", "84.6 423/500 -"),
      ("８４．６　４２３／５００　研修記録", "84.6 423/500 研修記録"), ("1,234/2,000 集計", "61.7 1234/2000 集計"),
      ("研修記録", "nil"), ("", "nil"),
    ] {
      #expect(shown(MeasurementWords(typed, unit: "%")) == wanted, "\(typed)")
    }
    #expect(MeasurementWords("84.6? 研修記録", unit: "%")?.isProvisional == true)
    // A ratio is a share, not a head count.
    #expect(MeasurementWords("6/12", unit: "人") == nil)
  }

  private func shown(_ words: MeasurementWords?) -> String {
    guard let words else { return "nil" }
    let ratio = words.ratio.map { "\($0.numerator)/\($0.denominator)" } ?? "-"
    return "\(words.value) \(ratio) \(words.source ?? "-")"
  }

  @Test("yes and no are 1 and 0, are read back as words, and have no bar")
  func yesNo() {
    let target = Target(
      id: "t", pillar: "p", name: "指針の策定", shortName: "指針", unit: "はい/いいえ", goal: Decimal(1))
    for (typed, wanted) in [("はい", "はい"), ("いいえ", "いいえ"), ("1", "はい"), ("0", "いいえ"), ("はい?", "はい")] {
      #expect(MeasurementEntry(typed, unit: target.unit).map { target.shown($0.value) } == wanted, "\(typed)")
    }
    #expect(MeasurementEntry("2", unit: target.unit) == nil)
    #expect(Gauge(value: Decimal(1), goal: Decimal(1), unit: target.unit, width: 20) == nil)
    var measured = target
    measured.basis = .yearly
    measured.measurements = [Measurement(year: FiscalYear(2026), value: Decimal(0))]
    #expect(measured.standing(in: FiscalYear(2026), lastYear: FiscalYear(2028)).status == .notReached)
  }
}
