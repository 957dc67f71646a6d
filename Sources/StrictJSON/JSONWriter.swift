/// A writer of canonical JSON: the same values give the same bytes, laid out for people and for line-by-line diffs.
///
/// UTF-8, two spaces a level, one member or element a line, keys in the order written, `[]` and `{}` where empty,
/// arrays on one line where the caller says so, a line feed at the end. Only `"`, `\` and the controls below U+0020 are
/// escaped (`\b \t \n \f \r`, else `\u00XX` in upper case); DEL, C1, U+2028, bidi controls and the rest stand as they
/// are, as RFC 8259 permits: whoever shows them makes them harmless. The caller keeps keys unique.
package struct JSONWriter {
  /// How the value is laid out.
  package enum Layout: Sendable {
    /// Over many lines, for files.
    case indented
    /// On one line without spaces, for journals.
    case compact
  }

  private enum Separation {
    case lines, spaces, none
  }

  private var bytes: [UInt8] = []
  private var separation: Separation
  private var depth = 0
  private var isFirst = true
  private var followsKey = false

  package init(_ layout: Layout = .indented, reservingCapacity capacity: Int = 0) {
    separation = layout == .indented ? .lines : .none
    bytes.reserveCapacity(capacity)
  }

  /// The bytes of one written value, with the line feed that ends it.
  package static func bytes<Failure>(
    _ layout: Layout = .indented, _ write: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) -> [UInt8] {
    var writer = JSONWriter(layout)
    try write(&writer)
    return writer.finish()
  }

  /// What was written, with the line feed that ends it.
  package consuming func finish() -> [UInt8] {
    bytes.append(ASCII.lineFeed)
    return bytes
  }

  /// Writes an object; the closure writes `key` and a value in turn.
  package mutating func object<Failure>(_ members: (inout JSONWriter) throws(Failure) -> Void) throws(Failure) {
    try container(ASCII.openBrace, ASCII.closeBrace, members)
  }

  /// Writes an array; the closure writes the elements, each on a line of its own.
  package mutating func array<Failure>(_ elements: (inout JSONWriter) throws(Failure) -> Void) throws(Failure) {
    try container(ASCII.openBracket, ASCII.closeBracket, elements)
  }

  /// Writes an array and all that is in it on one line; meant for short scalars.
  package mutating func inlineArray<Failure>(_ elements: (inout JSONWriter) throws(Failure) -> Void) throws(Failure) {
    let outside = separation
    if separation == .lines {
      startValue()
      // The value is started, with its line break; what follows belongs to the same line.
      followsKey = true
      separation = .spaces
    }
    try container(ASCII.openBracket, ASCII.closeBracket, elements)
    separation = outside
  }

  /// Writes a key; its value must be written next.
  package mutating func key(_ key: String) {
    startValue()
    appendQuoted(key)
    bytes.append(ASCII.colon)
    if separation != .none { bytes.append(ASCII.space) }
    followsKey = true
  }

  package mutating func string(_ text: String) {
    startValue()
    appendQuoted(text)
  }

  /// Writes a number as its literal, which must match the number grammar (`JSONValue.isNumberLiteral`).
  ///
  /// Anything else stops the program: a file that cannot be read again must not be written.
  package mutating func number(_ literal: String) {
    precondition(JSONValue.isNumberLiteral(literal), "not a JSON number")
    startValue()
    bytes.append(contentsOf: literal.utf8)
  }

  package mutating func integer(_ value: Int) {
    startValue()
    bytes.append(contentsOf: String(value).utf8)
  }

  package mutating func bool(_ value: Bool) {
    startValue()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  package mutating func null() {
    startValue()
    bytes.append(contentsOf: "null".utf8)
  }

  private mutating func container<Failure>(
    _ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    startValue()
    bytes.append(open)
    depth += 1
    isFirst = true
    try body(&self)
    depth -= 1
    if !isFirst, separation == .lines { breakLine() }
    isFirst = false
    bytes.append(close)
  }

  /// Writes what stands between the last value and the next one.
  private mutating func startValue() {
    if followsKey {
      followsKey = false
      return
    }
    let needsComma = !isFirst
    isFirst = false
    if needsComma { bytes.append(ASCII.comma) }
    switch separation {
    case .lines: if depth > 0 { breakLine() }
    case .spaces: if needsComma { bytes.append(ASCII.space) }
    case .none: break
    }
  }

  private mutating func breakLine() {
    bytes.append(ASCII.lineFeed)
    bytes.append(contentsOf: repeatElement(ASCII.space, count: 2 * depth))
  }

  private mutating func appendQuoted(_ text: String) {
    bytes.append(ASCII.quote)
    JSONEscaping.append(text, to: &bytes)
    bytes.append(ASCII.quote)
  }
}
