/// A strict pull reader: it walks UTF-8 bytes once, front to back, and hands out what the caller asks for.
///
/// Before every call the reader stands on the first byte of a value, and `offset` is that byte. A call either takes the
/// whole value or throws; after a throw the reader is of no further use. Strict means: RFC 8259 to the letter, UTF-8
/// only and well-formed, no byte order mark, no surrogate halves, no key twice in one object, depth limited. What is
/// skipped is checked as strictly as what is read.
///
/// Not copyable, because it is one place in one text; it borrows the bytes and must not outlive `read`'s closure.
package struct JSONReader: ~Copyable {
  /// Deep enough for any document a person keeps, shallow enough that recursion fits on the smallest thread's stack.
  package static let defaultDepthLimit = 128

  let base: UnsafePointer<UInt8>
  let count: Int
  let depthLimit: Int
  var index = 0
  var depth = 0
  /// The keys seen so far in every open object, outermost first; one array for all, so that objects cost no allocation.
  var keyMarks: [KeyMark] = []

  private init(base: UnsafePointer<UInt8>, count: Int, depthLimit: Int) {
    self.base = base
    self.count = count
    self.depthLimit = depthLimit
  }

  /// Reads a text that consists of one value and white space.
  ///
  /// The closure must read that value; anything left after it is an error.
  package static func read<Result>(
    _ bytes: [UInt8], depthLimit: Int = defaultDepthLimit,
    _ body: (inout JSONReader) throws(JSONError) -> Result
  ) throws(JSONError) -> Result {
    try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) -> Result in
      try read(buffer, depthLimit: depthLimit, body)
    }
  }

  /// Reads a text that consists of one value and white space from memory that stays as it is during the call.
  package static func read<Result>(
    _ buffer: UnsafeBufferPointer<UInt8>, depthLimit: Int = defaultDepthLimit,
    _ body: (inout JSONReader) throws(JSONError) -> Result
  ) throws(JSONError) -> Result {
    guard let base = buffer.baseAddress, !buffer.isEmpty else {
      throw JSONError(position: TextPosition(line: 1, column: 1), byteOffset: 0, problem: .unexpectedEnd)
    }
    var reader = JSONReader(base: base, count: buffer.count, depthLimit: depthLimit)
    try reader.refuseOtherEncodings()
    reader.skipWhitespace()
    let result = try body(&reader)
    reader.skipWhitespace()
    guard reader.index == reader.count else { throw reader.failure(.trailingContent) }
    return result
  }

  /// The first byte of the value that comes next; right after a read, the byte after the value that was read.
  package var offset: Int { index }

  /// The kind of the value that comes next, judged by its first character.
  package func peekKind() throws(JSONError) -> JSONKind {
    guard index < count else { throw failure(.unexpectedEnd) }
    switch base[index] {
    case ASCII.quote: return .string
    case ASCII.openBrace: return .object
    case ASCII.openBracket: return .array
    case ASCII.minus, ASCII.zero...ASCII.nine: return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    default: throw unexpected(.value)
    }
  }

  /// Makes sure that the value that comes next starts as values of `kind` do.
  @inline(__always)
  func expect(_ kind: JSONKind, startingWith byte: UInt8) throws(JSONError) {
    if index < count, base[index] == byte { return }
    throw wrongKind(expected: kind)
  }

  @inline(never)
  func wrongKind(expected: JSONKind) -> JSONError {
    do { return failure(.wrongType(expected: expected, found: try peekKind())) } catch { return error }
  }

  @inline(__always)
  mutating func skipWhitespace() {
    guard index < count, base[index] <= ASCII.space else { return }
    skipLongWhitespace()
  }

  private mutating func skipLongWhitespace() {
    while index < count {
      switch base[index] {
      case ASCII.space:
        // Indentation: a run of spaces after a line break.
        while index &+ ByteWord.width <= count, ByteWord(at: base + index).isEightSpaces { index &+= ByteWord.width }
        while index < count, base[index] == ASCII.space { index &+= 1 }
      case ASCII.lineFeed, ASCII.carriageReturn, ASCII.tab: index &+= 1
      default: return
      }
    }
  }

  /// Names the two encodings that editors write by mistake, which would otherwise be a riddle about the first byte.
  private func refuseOtherEncodings() throws(JSONError) {
    if count >= 3, base[0] == 0xEF, base[1] == 0xBB, base[2] == 0xBF { throw failure(.byteOrderMark) }
    guard count >= 2, count % 2 == 0 else { return }
    let marked = (base[0] == 0xFF && base[1] == 0xFE) || (base[0] == 0xFE && base[1] == 0xFF)
    let zeros = (0..<min(count, 4)).count { base[$0] == 0 }
    if marked || zeros * 2 >= min(count, 4) { throw failure(.otherEncoding) }
  }
}
