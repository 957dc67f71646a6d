extension WidthPolicy {
  /// Columns of a text as `Frame.put` would draw it: hostile characters as their one-column marks, and a
  /// zero-width character at the very start on a blank of its own.
  package func columns(of text: String) -> Int {
    var text = text
    return text.withUTF8(columns(of:))
  }

  package func columns(of text: Substring) -> Int {
    var text = text
    return text.withUTF8(columns(of:))
  }

  package func columns(of text: some StringProtocol) -> Int { columns(of: String(text)) }

  func columns(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var ascii = 0
    while ascii < bytes.count && bytes[ascii] < 0x80 { ascii += 1 }
    // Every ASCII character takes one column, controls as marks.
    if ascii == bytes.count { return ascii }
    var units = CellUnitReader(bytes, from: max(0, ascii - 1), policy: self)
    var total = max(0, ascii - 1)
    while let unit = units.next() { total += unit.columns }
    return total
  }
}
