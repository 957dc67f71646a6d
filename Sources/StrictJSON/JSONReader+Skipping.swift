extension JSONReader {
  /// Takes a value of any kind without making anything of it, and says which bytes it is.
  ///
  /// It is checked as strictly as if it were read. Later use: `position(of:)`, or the bytes themselves.
  @discardableResult
  package mutating func skipValue() throws(JSONError) -> Range<Int> {
    let start = index
    switch try peekKind() {
    case .string: _ = try scanString()
    case .number: _ = try scanNumber()
    case .bool: _ = try readBool()
    case .null: _ = try readNull()
    case .array:
      var array = try beginArray()
      while try nextElement(in: &array) { try skipValue() }
    case .object:
      var object = try beginObject()
      while try nextKeySpan(in: &object) != nil { try skipValue() }
    }
    return start..<index
  }

  /// Takes a value of any kind as the text that stands there, spacing and escapes included.
  ///
  /// To keep a value for writing back use `readValue()`: its canonical form does not depend on the hand that wrote it.
  package mutating func rawValue() throws(JSONError) -> String {
    let range = try skipValue()
    let bytes = UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
    return String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: false))
  }
}
