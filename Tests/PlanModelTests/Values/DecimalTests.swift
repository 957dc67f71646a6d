import Testing

@testable import PlanModel

/// A decimal typed in a test.
func decimal(_ text: String) -> Decimal {
  guard let number = Decimal(text) else { preconditionFailure("\(text) is no decimal") }
  return number
}

struct DecimalTests {
  @Test(
    "a number prints as it was written",
    arguments: ["0", "62.50", "-12", "0.05", "-0.05", "100", "12345678901234567", "0.000000000000001", "1.0"])
  func asWritten(text: String) { #expect(Decimal(text)?.description == text) }

  @Test("exponents are read as plain numbers")
  func exponents() {
    #expect(Decimal("1e2")?.description == "100")
    #expect(Decimal("1.5E+1")?.description == "15")
    #expect(Decimal("25e-1")?.description == "2.5")
  }

  @Test(
    "what is no number, or too long for one, is refused",
    arguments: [
      "", "-", "+1", ".5", "5.", "1.2.3", "1e", "1e-", "1e41", "1e17", "123456789012345678", "0.0000000000000001",
      "1e-16",
      "１２", "12名", " 1", "--1", "0x10", "1,000", "NaN", "inf",
    ])
  func refuses(text: String) { #expect(Decimal(text) == nil) }

  @Test("1.0 and 1.00 are the same value, written differently")
  func equality() {
    #expect(decimal("1.0") != decimal("1.00"))
    #expect(decimal("1.0").compare(decimal("1.00")) == 0)
    #expect(decimal("1.0") <= decimal("1.00") && decimal("1.0") >= decimal("1.00"))
    #expect(decimal("-1.5") < decimal("-1.49"))
    #expect(decimal("0.1").adding(decimal("0.2")) == decimal("0.3"))
    #expect(decimal("80").subtracting(decimal("62.5")) == decimal("17.5"))
    #expect(decimal("62.5").distance(to: decimal("80")) == decimal("17.5"))
    #expect(decimal("5.40").trimmed == decimal("5.4"))
    #expect(decimal("100").trimmed == decimal("100"))
  }

  @Test("of the 200 levels in tenths up to 100, all have an exact 80 %; in Double 79 fall below it")
  func ratiosOfEighty() {
    var belowInDouble = 0
    for tenths in stride(from: 5, through: 1000, by: 5) {
      let level = Decimal(mantissa: tenths, scale: 1)
      let value = Decimal(mantissa: tenths / 5 * 4, scale: 1)
      #expect(value.floored(times: 100, dividedBy: level) == 80)
      if let v = Double(value.description), let l = Double(level.description), v / l < 0.8 { belowInDouble += 1 }
    }
    #expect(belowInDouble == 79)
  }

  @Test("rounding is downwards, below zero too")
  func floors() {
    #expect(decimal("79.99").floored(times: 10, dividedBy: Decimal(100)) == 7)
    #expect(decimal("-0.1").floored(times: 1, dividedBy: Decimal(1)) == -1)
    #expect(decimal("-2").floored(times: 1, dividedBy: Decimal(1)) == -2)
    #expect(decimal("1").floored(times: 1, dividedBy: Decimal(0)) == nil)
    #expect(decimal("1").floored(times: 1, dividedBy: decimal("-1")) == nil)
  }

  @Test("no arithmetic traps, and what it gives is exact")
  func fuzz() {
    var random = SeededGenerator(seed: 80)
    func any() -> Decimal {
      let mantissa =
        random.once(in: 3)
        ? random.pick([Int.min, Int.max, Int.min + 1, 0, 1, -1])
        : Int(truncatingIfNeeded: random.next() >> UInt64(random.number(0...63))) * (random.once(in: 2) ? 1 : -1)
      return Decimal(mantissa: mantissa, scale: random.number(0...15))
    }
    for _ in 0..<Count.of(200_000) {
      let (a, b) = (any(), any())
      #expect(a.compare(b) == -b.compare(a))
      if let sum = a.adding(b) { #expect(sum.subtracting(b)?.compare(a) ?? 0 == 0) }
      if let distance = a.distance(to: b) { #expect(distance >= Decimal(0) && b.distance(to: a) == distance) }
      _ = a.floored(times: random.pick([0, 1, 200, Int.max, Int.min]), dividedBy: b)
      #expect(a.trimmed.compare(a) == 0)
      if a.mantissa.magnitude < 100_000_000_000_000_000 { #expect(Decimal(a.description) == a) }
    }
  }

  @Test("random signs give a number or nil, never a trap")
  func readingFuzz() {
    var random = SeededGenerator(seed: 81)
    for _ in 0..<Count.of(100_000) {
      let text = (0..<random.number(0...24)).map { _ in random.pick(["0", "1", "9", "99999", ".", "-", "e", "E", "+"]) }
        .joined()
      if let number = Decimal(text) { #expect(Decimal(number.description) == number) }
    }
  }
}
