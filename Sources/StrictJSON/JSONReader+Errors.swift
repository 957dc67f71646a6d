extension JSONReader {
  /// The place of a byte of this text; one pass over the bytes before it.
  package func position(of offset: Int) -> TextPosition {
    TextPosition(of: offset, in: UnsafeBufferPointer(start: base, count: count))
  }

  /// An error of this text, for the caller's own rules too: `throw reader.failure(.custom("…"), at: start)`.
  @inline(never)
  package func failure(_ problem: JSONError.Problem, at offset: Int) -> JSONError {
    JSONError(position: position(of: offset), byteOffset: offset, problem: problem)
  }

  /// An error at the place where the reader stands.
  @inline(never)
  package func failure(_ problem: JSONError.Problem) -> JSONError { failure(problem, at: index) }

  /// The error for whatever stands at the reader's place instead of what the grammar wants there.
  @inline(never)
  func unexpected(_ expected: JSONError.Problem.Expectation) -> JSONError {
    guard index < count else { return failure(.unexpectedEnd) }
    guard let scalar = UTF8Sequence.scalar(at: index, in: base, count: count) else { return failure(.invalidUTF8) }
    if expected == .value {
      if ASCII.isLetter(base[index]) { return failure(.badLiteral(wordText(from: index))) }
      if scalar == "+" || scalar == "." { return failure(.badNumber(wordText(from: index))) }
    }
    return failure(.unexpectedCharacter(scalar, expected: expected))
  }

  /// The run of letters, digits and signs from `start` on, as far as a message has use for it.
  func wordText(from start: Int) -> String {
    var end = start
    while end < count, end - start < 40, isWordByte(base[end]) { end += 1 }
    return String(decoding: UnsafeBufferPointer(start: base + start, count: end - start), as: UTF8.self)
  }

  @inline(__always)
  func isWordByte(_ byte: UInt8) -> Bool {
    ASCII.isDigit(byte) || ASCII.isLetter(byte) || byte == ASCII.minus || byte == ASCII.plus || byte == ASCII.point
  }
}
