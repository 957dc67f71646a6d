import Dashboard
import PlanModel

/// What is derived for a target in a year: ratio and formula beside its standing.
struct TargetReport {
  let target: Target
  let standing: TargetStanding
  let year: FiscalYear
  private let language: Language

  init(_ target: Target, _ standing: TargetStanding, year: FiscalYear, language: Language) {
    self.target = target
    self.standing = standing
    self.year = year
    self.language = language
  }

  /// Value ÷ goal, cut (never rounded up) to four places; nil without a value, and for a goal of nought.
  var ratio: Decimal? {
    guard let value = standing.measurement?.value else { return nil }
    return value.floored(times: 10_000, dividedBy: target.goal).map { Decimal(mantissa: $0, scale: 4).trimmed }
  }

  /// How the ratio, or the pace, came about; nil where there is neither.
  var formula: String? {
    guard let measurement = standing.measurement else { return nil }
    func text(_ phrase: Phrase) -> String { phrase.text(in: language) }
    var formula =
      "\(text(.year(measurement.year))) \(text(.measurementWord)) \(measurement.value)\(target.unit)"
    if let numerator = measurement.numerator, let denominator = measurement.denominator {
      formula += " (\(numerator) ÷ \(denominator))"
    }
    formula += " ÷ \(text(.goal)) \(target.goal)\(target.unit)"
    if let ratio { formula += " = \(ratio)" }
    if let pace = standing.pace { formula += "; \(text(.pace)) \(pace)\(target.unit)" }
    return formula
  }

  /// The word of the verdict in the ledger's language, whatever the screen speaks: 未測定.
  var status: String { Phrase.targetStatus(standing.status).japanese }
}
