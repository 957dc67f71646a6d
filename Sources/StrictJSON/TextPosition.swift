/// A place in a text as an editor shows it: line and column, both counted from 1.
///
/// A column is one Unicode scalar, whatever it is drawn as. Lines end with LF; a CR before it takes the last column of
/// its line and is never seen, a CR alone starts no line.
package struct TextPosition: Hashable, Sendable, CustomStringConvertible {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// `line:column`, the form editors and compilers understand.
  package var description: String { "\(line):\(column)" }
}

extension TextPosition {
  /// The place of a byte offset in UTF-8 text.
  ///
  /// Costs one pass over the bytes before `offset`, nothing is kept: reading stays free of line counting, and only a
  /// place that is asked for is paid. An offset beyond the end stands for the end.
  package init(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let end = min(max(offset, 0), bytes.count)
    var line = 1
    var lineStart = 0
    for index in 0..<end where bytes[index] == ASCII.lineFeed {
      line += 1
      lineStart = index + 1
    }
    var column = 1
    for index in lineStart..<end where !UTF8Sequence.isContinuation(bytes[index]) { column += 1 }
    self.init(line: line, column: column)
  }

  /// The place of a byte offset in UTF-8 text.
  package init(of offset: Int, in bytes: [UInt8]) {
    self = bytes.withUnsafeBufferPointer { TextPosition(of: offset, in: $0) }
  }
}
