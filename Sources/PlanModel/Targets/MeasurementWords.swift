/// A measurement with what it was made of and where it comes from, on one line: `84.6 423/500 研修記録`, `84.6 研修記録`,
/// `423/500`.
package struct MeasurementWords: Hashable, Sendable {
  package let value: Decimal
  package let isProvisional: Bool
  /// Numerator and denominator; nil where none is given.
  package let ratio: Ratio?
  package let source: String?

  package struct Ratio: Hashable, Sendable {
    package let numerator: Decimal
    package let denominator: Decimal

    init?(_ word: String) {
      let parts = WidthFolding.folded(word).split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2, let numerator = MeasurementEntry(String(parts[0]), unit: "")?.value,
        let denominator = MeasurementEntry(String(parts[1]), unit: "")?.value
      else { return nil }
      (self.numerator, self.denominator) = (numerator, denominator)
    }
  }

  /// nil where it begins with no number. A ratio alone is a share of one place, cut and never rounded up.
  package init?(_ text: String, unit: String) {
    if let entry = MeasurementEntry(text, unit: unit) {
      (value, isProvisional, ratio, source) = (entry.value, entry.isProvisional, nil, nil)
      return
    }
    var words = text.split { $0 == " " || $0 == "　" }.map(String.init)
    guard let first = words.first else { return nil }
    words.removeFirst()
    if let entry = MeasurementEntry(first, unit: unit) {
      (value, isProvisional) = (entry.value, entry.isProvisional)
      let second = words.first.flatMap { Ratio($0) }
      ratio = second
      if second != nil { words.removeFirst() }
    } else if let only = Ratio(first), Target.isPercentage(unit: unit),
      let share = Decimal.percentage(only.numerator, of: only.denominator, places: 1)
    {
      (value, isProvisional, ratio) = (share, false, only)
    } else {
      return nil
    }
    source = words.isEmpty ? nil : words.joined(separator: " ")
  }
}
