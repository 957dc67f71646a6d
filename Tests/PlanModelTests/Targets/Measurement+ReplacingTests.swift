import Testing

@testable import PlanModel

struct MeasurementReplacingTests {
  private let old = Measurement(
    year: FiscalYear(2026), value: decimal("84.6"), source: "研修記録", numerator: decimal("423"),
    denominator: decimal("500"), note: "欠測あり")

  @Test("a new value leaves behind what the old one was made of, and keeps the note")
  func newValue() {
    let new = old.replacing(value: decimal("70"), isProvisional: true, on: nil)
    #expect(new.value == decimal("70") && new.isProvisional)
    #expect(new.numerator == nil && new.denominator == nil && new.source == nil)
    #expect(new.note == "欠測あり")
  }

  @Test("the same value keeps it all, also written with more places")
  func sameValue() {
    for text in ["84.6", "84.60"] {
      let new = old.replacing(value: decimal(text), isProvisional: false, on: nil)
      #expect(new.numerator == decimal("423") && new.denominator == decimal("500") && new.source == "研修記録")
    }
  }
}
