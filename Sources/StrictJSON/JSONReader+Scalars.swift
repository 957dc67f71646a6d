extension JSONReader {
  /// Whether null comes next; takes nothing.
  package var isNull: Bool { index < count && base[index] == UInt8(ascii: "n") }

  /// Takes null if it comes next, and says whether it did.
  package mutating func readNull() throws(JSONError) -> Bool {
    guard isNull else { return false }
    try scanLiteral("null")
    return true
  }

  /// Reads true or false.
  package mutating func readBool() throws(JSONError) -> Bool {
    guard index < count else { throw failure(.unexpectedEnd) }
    switch base[index] {
    case UInt8(ascii: "t"):
      try scanLiteral("true")
      return true
    case UInt8(ascii: "f"):
      try scanLiteral("false")
      return false
    default: throw wrongKind(expected: .bool)
    }
  }

  /// Reads a number as it is written: digits, sign, point and exponent, none of them interpreted.
  ///
  /// Decimals are compared exactly and written back as they were, so they never become a `Double`.
  package mutating func readNumberText() throws(JSONError) -> String {
    let literal = try scanNumber()
    let bytes = UnsafeBufferPointer(start: base + literal.lowerBound, count: literal.count)
    return String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: true))
  }

  /// Reads a number or null.
  package mutating func readOptionalNumberText() throws(JSONError) -> String? {
    try readNull() ? nil : try readNumberText()
  }

  /// Reads a whole number, written as Swift would write it: `1.0`, `1e2` and `-0` are refused, not converted.
  package mutating func readInt() throws(JSONError) -> Int {
    let literal = try scanNumber()
    let isNegative = base[literal.lowerBound] == ASCII.minus
    var value = 0
    for place in (literal.lowerBound + (isNegative ? 1 : 0))..<literal.upperBound {
      guard ASCII.isDigit(base[place]) else {
        throw failure(.notAnInteger(wordText(from: literal.lowerBound)), at: literal.lowerBound)
      }
      let digit = Int(base[place] - ASCII.zero)
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      // Negative numbers grow downwards: the smallest Int has no positive twin.
      let (sum, carry) = isNegative ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
      if overflow || carry {
        throw failure(.integerTooLarge(wordText(from: literal.lowerBound)), at: literal.lowerBound)
      }
      value = sum
    }
    if isNegative, value == 0 { throw failure(.notAnInteger("-0"), at: literal.lowerBound) }
    return value
  }

  /// Reads a whole number or null.
  package mutating func readOptionalInt() throws(JSONError) -> Int? {
    try readNull() ? nil : try readInt()
  }

  /// Takes `literal`, which the next byte promises, or says what stands there instead.
  mutating func scanLiteral(_ literal: StaticString) throws(JSONError) {
    let length = literal.utf8CodeUnitCount
    for step in 0..<length {
      guard index + step < count else { throw failure(.unexpectedEnd, at: count) }
      guard base[index + step] == literal.utf8Start[step] else { throw failure(.badLiteral(wordText(from: index))) }
    }
    if index + length < count, isWordByte(base[index + length]) {
      throw failure(.badLiteral(wordText(from: index)))
    }
    index += length
  }

  /// Takes a number (RFC 8259 section 6) and says where it stands.
  mutating func scanNumber() throws(JSONError) -> Range<Int> {
    let start = index
    var place = index
    if place < count, base[place] == ASCII.minus { place &+= 1 }
    guard place > start || (place < count && ASCII.isDigit(base[place])) else { throw wrongKind(expected: .number) }
    if place < count, base[place] == ASCII.zero {
      place &+= 1
    } else {
      place = try endOfDigits(from: place, of: start)
    }
    if place < count, base[place] == ASCII.point { place = try endOfDigits(from: place &+ 1, of: start) }
    if place < count, base[place] | 0x20 == UInt8(ascii: "e") {
      place &+= 1
      if place < count, base[place] == ASCII.plus || base[place] == ASCII.minus { place &+= 1 }
      place = try endOfDigits(from: place, of: start)
    }
    if place < count, isWordByte(base[place]) { throw failure(.badNumber(wordText(from: start)), at: start) }
    index = place
    return start..<place
  }

  /// The index after one or more digits.
  @inline(__always)
  private func endOfDigits(from first: Int, of start: Int) throws(JSONError) -> Int {
    var place = first
    while place < count, ASCII.isDigit(base[place]) { place &+= 1 }
    if place > first { return place }
    if place == count { throw failure(.unexpectedEnd, at: count) }
    throw failure(.badNumber(wordText(from: start)), at: start)
  }
}
