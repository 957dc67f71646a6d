/// A part of a whole, compared exactly: 4 of 5 is at least 80 per cent, and no place of a quotient decides it.
package struct Ratio: Hashable, Sendable {
  package var part: Decimal
  package var whole: Decimal

  /// nil for a whole of nothing, of which there is no share.
  package init?(_ part: Decimal, of whole: Decimal) {
    guard whole.compare(Decimal(0)) != 0 else { return nil }
    // Both signs turned: a way down from a baseline is a way too.
    let turned = whole < Decimal(0)
    self.part = turned ? Decimal(mantissa: -part.mantissa, scale: part.scale) : part
    self.whole = turned ? Decimal(mantissa: -whole.mantissa, scale: whole.scale) : whole
  }

  /// Whether `part` × 100 ≥ `per cent` × `whole`; nil only beyond what 128 bits can hold.
  package func isAtLeast(percent: Decimal) -> Bool? { isAtLeast(percent, times: 100) }

  /// Whether `part` ≥ `mean` × `whole`.
  package func isAtLeast(mean: Decimal) -> Bool? { isAtLeast(mean, times: 1) }

  private func isAtLeast(_ limit: Decimal, times: Int128) -> Bool? {
    // part × times × 10^(limit.scale + whole.scale) against limit × whole × 10^part.scale
    let left = Ratio.product([Int128(part.mantissa), times, Decimal.power(of10: limit.scale + whole.scale)])
    let right = Ratio.product([Int128(limit.mantissa), Int128(whole.mantissa), Decimal.power(of10: part.scale)])
    guard let left, let right else { return nil }
    return left >= right
  }

  private static func product(_ factors: [Int128]) -> Int128? {
    var product: Int128 = 1
    for factor in factors {
      let (next, overflow) = product.multipliedReportingOverflow(by: factor)
      if overflow { return nil }
      product = next
    }
    return product
  }

  /// The per cent, cut to one place, for people to read; nil beyond the range.
  package var percent: Decimal? { part.floored(times: 1000, dividedBy: whole).map { Decimal(mantissa: $0, scale: 1) } }
  /// The mean, cut to two places.
  package var mean: Decimal? { part.floored(times: 100, dividedBy: whole).map { Decimal(mantissa: $0, scale: 2) } }
}
