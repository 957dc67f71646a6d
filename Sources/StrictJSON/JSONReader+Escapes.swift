extension JSONReader {
  /// The index after the escape whose backslash stands at `place` (RFC 8259 section 7).
  ///
  /// `\u0000` is allowed as every scalar is; half a surrogate pair is not, because no UTF-8 can hold it.
  func endOfEscape(at place: Int) throws(JSONError) -> Int {
    guard place + 1 < count else { throw failure(.unexpectedEnd, at: count) }
    switch base[place + 1] {
    case ASCII.quote, ASCII.backslash, ASCII.slash: return place + 2
    case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): return place + 2
    case UInt8(ascii: "u"): break
    default: throw failure(.badEscape, at: place)
    }
    let unit = try codeUnit(at: place)
    if 0xDC00...0xDFFF ~= unit { throw failure(.loneSurrogate, at: place) }
    guard 0xD800...0xDBFF ~= unit else { return place + 6 }
    let second = place + 6
    guard second < count else { throw failure(.unexpectedEnd, at: count) }
    guard base[second] == ASCII.backslash else { throw failure(.loneSurrogate, at: place) }
    guard second + 1 < count else { throw failure(.unexpectedEnd, at: count) }
    guard base[second + 1] == UInt8(ascii: "u") else { throw failure(.loneSurrogate, at: place) }
    guard 0xDC00...0xDFFF ~= (try codeUnit(at: second)) else { throw failure(.loneSurrogate, at: place) }
    return place + 12
  }

  /// The four hexadecimal digits of the `\u` escape at `place`.
  private func codeUnit(at place: Int) throws(JSONError) -> UInt32 {
    var unit: UInt32 = 0
    for digit in (place + 2)..<(place + 6) {
      guard digit < count else { throw failure(.unexpectedEnd, at: count) }
      guard let value = ASCII.hexadecimalValue(base[digit]) else { throw failure(.badEscape, at: place) }
      unit = unit << 4 | value
    }
    return unit
  }

  /// The content of a scanned string that has escapes. The scan has checked them, so nothing here can fail.
  func unescapedText(of span: StringSpan) -> String {
    // An escape is never shorter than the UTF-8 it stands for.
    String(unsafeUninitializedCapacity: span.count) { output in
      var written = 0
      var place = span.start
      while place < span.end {
        let byte = base[place]
        guard byte == ASCII.backslash else {
          output[written] = byte
          written += 1
          place += 1
          continue
        }
        let scalar: Unicode.Scalar
        (scalar, place) = unescaped(at: place)
        for unit in UTF8.encode(scalar).unsafelyUnwrapped {  // Every scalar has a UTF-8 form.
          output[written] = unit
          written += 1
        }
      }
      return written
    }
  }

  /// The scalar a checked escape stands for, and the index after it.
  private func unescaped(at place: Int) -> (scalar: Unicode.Scalar, end: Int) {
    switch base[place + 1] {
    case UInt8(ascii: "b"): return ("\u{8}", place + 2)
    case UInt8(ascii: "f"): return ("\u{C}", place + 2)
    case UInt8(ascii: "n"): return ("\n", place + 2)
    case UInt8(ascii: "r"): return ("\r", place + 2)
    case UInt8(ascii: "t"): return ("\t", place + 2)
    case UInt8(ascii: "u"): break
    default: return (Unicode.Scalar(base[place + 1]), place + 2)
    }
    let unit = checkedCodeUnit(at: place)
    if let scalar = Unicode.Scalar(unit) { return (scalar, place + 6) }
    let pair = 0x10000 + (unit - 0xD800) << 10 + (checkedCodeUnit(at: place + 6) - 0xDC00)
    return (Unicode.Scalar(pair) ?? "\u{FFFD}", place + 12)
  }

  private func checkedCodeUnit(at place: Int) -> UInt32 {
    (place + 2..<place + 6).reduce(0) { $0 << 4 | (ASCII.hexadecimalValue(base[$1]) ?? 0) }
  }
}
