extension Measurement {
  /// This measurement with another value. What the old value was made of and where it came from (numerator, denominator,
  /// source) is not the new one's; the note is about the year and stays.
  ///
  /// The same value, however written, keeps them. `on` is the day of the new entry, nil where none is known.
  package func replacing(value: Decimal, isProvisional: Bool, on: CalendarDate?) -> Measurement {
    var new = self
    new.value = value
    new.isProvisional = isProvisional
    new.on = on
    guard self.value.compare(value) != 0 else { return new }
    new.numerator = nil
    new.denominator = nil
    new.source = nil
    return new
  }
}
