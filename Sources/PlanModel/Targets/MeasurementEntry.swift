/// A measurement as officers type it: `84.6`, `84.6%`, `８４．６`, `1,234人`, `84.6?` while provisional.
package struct MeasurementEntry: Hashable, Sendable {
  package let value: Decimal
  package let isProvisional: Bool

  /// nil where it is no number.
  package init?(_ text: String, unit: String) {
    var folded = WidthFolding.folded(text)
    var provisional = false
    for mark in ["?", "(暫定)", "暫定", "(見込み)", "見込み"] where folded.hasSuffix(mark) {
      folded.removeLast(mark.count)
      provisional = true
      break
    }
    if let words = Target.yesNo(unit: unit) {
      let (yes, no) = ([words.yes, "はい", "yes", "○", "1"], [words.no, "いいえ", "no", "×", "0"])
      guard let value = yes.contains(folded) ? 1 : no.contains(folded) ? 0 : nil else { return nil }
      self.value = Decimal(value)
      isProvisional = provisional
      return
    }
    let unit = WidthFolding.folded(unit)
    if folded.hasSuffix(unit) { folded.removeLast(unit.count) }
    guard MeasurementEntry.groupsThousands(folded) else { return nil }
    folded.removeAll { $0 == "," }
    guard let value = Decimal(folded) else { return nil }
    self.value = value
    isProvisional = provisional
  }

  /// Whether every comma stands before a group of three digits: `1,234` is a number, `3,5` may be a slip for 3.5.
  private static func groupsThousands(_ text: String) -> Bool {
    let whole = text.prefix { $0 != "." }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count > 1 else { return !text.contains(",") }
    return !groups[0].isEmpty && groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
      && !text.dropFirst(whole.count).contains(",")
  }
}

/// Why a value cannot be what was measured.
package enum MeasurementProblem: Error, Hashable, Sendable {
  /// Less than nothing: no share and no count is.
  case negative
  /// A share of a whole above all of it; the most that is taken.
  case aboveWhole(most: Decimal)
  /// A count of people that is no whole number.
  case notWhole
  case noDenominator
  /// The value is not numerator ÷ denominator, at the places it is written with.
  case notTheRatio(Decimal)
}

extension Target {
  /// The most a share may be: a staffing rate goes a little above 100 %, ten times all of it is a slip of the point.
  private static let mostPercent = Decimal(200)

  /// What is wrong with a measurement of this target; nil where it may be recorded.
  package func problem(with measurement: Measurement) -> MeasurementProblem? {
    let value = measurement.value
    if value < Decimal(0), isPercentage || isHeadCount { return .negative }
    if isPercentage, value > Target.mostPercent { return .aboveWhole(most: Target.mostPercent) }
    if isHeadCount, value.trimmed.scale > 0 { return .notWhole }
    guard let numerator = measurement.numerator, let denominator = measurement.denominator else { return nil }
    guard denominator > Decimal(0) else { return .noDenominator }
    guard isPercentage, let exact = Decimal.percentage(numerator, of: denominator, places: value.scale) else {
      return nil
    }
    return value.distance(to: exact).map { $0.compare(Decimal(mantissa: 1, scale: value.scale)) > 0 } == true
      ? .notTheRatio(exact) : nil
  }

  /// Whether people are counted.
  package var isHeadCount: Bool { ["人", "名"].contains(unit) }
}

extension Decimal {
  /// 100 × `part` ÷ `whole`, cut (never rounded up) to `places`; nil for a whole of nothing or beyond the range.
  package static func percentage(_ part: Decimal, of whole: Decimal, places: Int) -> Decimal? {
    let scale = min(max(0, places), 6)
    guard let times = Int(exactly: power(of10: scale + 2)), let cut = part.floored(times: times, dividedBy: whole)
    else {
      return nil
    }
    return Decimal(mantissa: cut, scale: scale)
  }
}
