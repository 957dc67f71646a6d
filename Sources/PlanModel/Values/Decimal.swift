/// A decimal number kept as it was written: 62.50 keeps both places. Never a Double: of the ratios that are exactly
/// 80 %, 79 fell below it in Double.
///
/// `==` is equality as written (1.0 and 1.00 differ, so a change of places is a change); `compare` is by value.
package struct Decimal: Hashable, Sendable, CustomStringConvertible {
  /// All digits as an integer: 62.50 is 6250.
  package let mantissa: Int
  /// How many of them stand behind the point, 0...15.
  package let scale: Int

  package init(_ integer: Int) { self.init(mantissa: integer, scale: 0) }
  package init(mantissa: Int, scale: Int) {
    precondition((0...15).contains(scale), "a decimal has 0 to 15 places")
    self.mantissa = mantissa
    self.scale = scale
  }

  private enum Part { case start, integer, point, fraction, exponentStart, exponentSign, exponent }

  /// Reads `-12`, `62.5`, `1e2` (as 100); nil for anything else, for more than 15 places or beyond 17 digits.
  package init?(_ text: some StringProtocol) {
    var digits = 0
    var count = 0
    var scale = 0
    var negative = false
    var exponent = 0
    var part = Part.start
    var exponentNegative = false
    for byte in text.utf8 {
      switch (part, byte) {
      case (.start, UInt8(ascii: "-")) where !negative && count == 0: negative = true
      case (.start, 0x30...0x39), (.integer, 0x30...0x39):
        part = .integer
        digits = digits * 10 + Int(byte - 0x30)
        count += 1
      case (.integer, UInt8(ascii: ".")): part = .point
      case (.point, 0x30...0x39), (.fraction, 0x30...0x39):
        part = .fraction
        digits = digits * 10 + Int(byte - 0x30)
        count += 1
        scale += 1
      case (.integer, UInt8(ascii: "e")), (.integer, UInt8(ascii: "E")), (.fraction, UInt8(ascii: "e")),
        (.fraction, UInt8(ascii: "E")):
        part = .exponentStart
      case (.exponentStart, UInt8(ascii: "-")):
        part = .exponentSign
        exponentNegative = true
      case (.exponentStart, UInt8(ascii: "+")): part = .exponentSign
      case (.exponentStart, 0x30...0x39), (.exponentSign, 0x30...0x39), (.exponent, 0x30...0x39):
        part = .exponent
        exponent = exponent * 10 + Int(byte - 0x30)
        if exponent > 40 { return nil }
      default: return nil
      }
      if count > 17 { return nil }
    }
    guard part == .integer || part == .fraction || part == .exponent else { return nil }
    scale += exponentNegative ? exponent : -exponent
    while scale < 0 {
      guard digits < 10_000_000_000_000_000 else { return nil }
      digits *= 10
      scale += 1
    }
    guard scale <= 15 else { return nil }
    self.init(mantissa: negative ? -digits : digits, scale: scale)
  }

  /// As written: `62.50`.
  package var description: String {
    let digits = String(mantissa.magnitude)
    let sign = mantissa < 0 ? "-" : ""
    guard scale > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    return sign + padded.dropLast(scale) + "." + padded.suffix(scale)
  }
}

extension Decimal {
  static func power(of10 exponent: Int) -> Int128 {
    var value: Int128 = 1
    for _ in 0..<exponent { value *= 10 }
    return value
  }
  func mantissa(atScale wanted: Int) -> Int128 { Int128(mantissa) * Decimal.power(of10: wanted - scale) }

  /// -1, 0 or 1: whether this is less than, equal to or greater than `other` by value.
  package func compare(_ other: Decimal) -> Int {
    let common = max(scale, other.scale)
    let a = mantissa(atScale: common)
    let b = other.mantissa(atScale: common)
    return a < b ? -1 : a == b ? 0 : 1
  }
  package static func < (a: Decimal, b: Decimal) -> Bool { a.compare(b) < 0 }
  package static func <= (a: Decimal, b: Decimal) -> Bool { a.compare(b) <= 0 }
  package static func > (a: Decimal, b: Decimal) -> Bool { a.compare(b) > 0 }
  package static func >= (a: Decimal, b: Decimal) -> Bool { a.compare(b) >= 0 }

  /// The exact difference, nil only where it leaves the range of a decimal.
  package func subtracting(_ other: Decimal) -> Decimal? {
    let common = max(scale, other.scale)
    return Int(exactly: mantissa(atScale: common) - other.mantissa(atScale: common)).map {
      Decimal(mantissa: $0, scale: common)
    }
  }
  package func adding(_ other: Decimal) -> Decimal? {
    let common = max(scale, other.scale)
    return Int(exactly: mantissa(atScale: common) + other.mantissa(atScale: common)).map {
      Decimal(mantissa: $0, scale: common)
    }
  }
  /// How far apart two numbers are, 0 or more; nil where that leaves the range of a decimal.
  package func distance(to other: Decimal) -> Decimal? { self < other ? other.subtracting(self) : subtracting(other) }

  /// floor(self × multiplier ÷ divisor) in whole numbers, exactly; nil for a divisor of zero or less and where the
  /// result leaves the range of an integer.
  package func floored(times multiplier: Int, dividedBy divisor: Decimal) -> Int? {
    guard divisor.mantissa > 0 else { return nil }
    let common = max(scale, divisor.scale)
    let (numerator, overflow) = mantissa(atScale: common).multipliedReportingOverflow(by: Int128(multiplier))
    guard !overflow else { return nil }
    let denominator = divisor.mantissa(atScale: common)
    let quotient = numerator / denominator
    let floored = numerator < 0 && quotient * denominator != numerator ? quotient - 1 : quotient
    return Int(exactly: floored)
  }
  /// The same number without zeros behind the point that say nothing: 5.40 → 5.4.
  package var trimmed: Decimal {
    var (digits, places) = (mantissa, scale)
    while places > 0, digits % 10 == 0 {
      digits /= 10
      places -= 1
    }
    return Decimal(mantissa: digits, scale: places)
  }
}
