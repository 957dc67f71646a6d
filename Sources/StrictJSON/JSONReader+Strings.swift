/// Where a string's content stands in the text, between its quotes; checked, not yet made into a `String`.
struct StringSpan {
  let start: Int
  let end: Int
  let isASCII: Bool
  let isEscaped: Bool

  var count: Int { end - start }
}

extension JSONReader {
  /// Reads a string, escapes resolved.
  package mutating func readString() throws(JSONError) -> String {
    try expect(.string, startingWith: ASCII.quote)
    return text(of: try scanString())
  }

  /// Reads a string or null.
  package mutating func readOptionalString() throws(JSONError) -> String? {
    try readNull() ? nil : try readString()
  }

  /// Takes the string whose opening quote the reader stands on, and checks every byte of it.
  mutating func scanString() throws(JSONError) -> StringSpan {
    let start = index &+ 1
    var place = start
    var isASCII = true
    var isEscaped = false
    while true {
      while place &+ ByteWord.width <= count {
        let step = ByteWord(at: base + place).firstSpecialOrNonASCII
        place &+= step
        if step < ByteWord.width { break }
      }
      guard place < count else { throw failure(.unexpectedEnd, at: count) }
      let byte = base[place]
      if byte >= 0x80 {
        isASCII = false
        let end = UTF8Sequence.endOfRun(from: place, in: base, count: count)
        if end < count, base[end] >= 0x80 { throw failure(.invalidUTF8, at: end) }
        place = end
      } else if byte == ASCII.quote {
        index = place &+ 1
        return StringSpan(start: start, end: place, isASCII: isASCII, isEscaped: isEscaped)
      } else if byte == ASCII.backslash {
        isEscaped = true
        place = try endOfEscape(at: place)
      } else if byte < ASCII.space {
        throw failure(.controlCharacterInString(Unicode.Scalar(byte)), at: place)
      } else {
        place &+= 1
      }
    }
  }

  /// The content of a scanned string.
  ///
  /// The scan has already checked the encoding, so the `String` is made without a second check: making strings is most
  /// of the cost of reading.
  func text(of span: StringSpan) -> String {
    guard !span.isEscaped else { return unescapedText(of: span) }
    let bytes = UnsafeBufferPointer(start: base + span.start, count: span.count)
    return String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: span.isASCII))
  }
}
