extension Frame {
  /// One row as text, trailing blanks kept: always `size.columns` columns wide. "" off the frame.
  package func row(_ y: Int) -> String { rowText(y, trimmed: false) }

  /// Every row with trailing blanks removed, joined by newlines.
  package var text: String {
    (0..<size.rows).map { rowText($0, trimmed: true) }.joined(separator: "\n")
  }

  /// One row as the codes of its roles (`Role.code`), one character per column. "" off the frame.
  package func rowRoles(_ y: Int) -> String {
    var codes = String.UnicodeScalarView()
    for cell in rowCells(y) { codes.append(cell.role.code) }
    return String(codes)
  }

  /// The screen with its roles, for golden files and `hashira screen --style`.
  ///
  /// Each row is a line `|` and its text without trailing blanks; where a role other than `.text` occurs, a line
  /// `:` and the codes of its roles follows, without trailing dots, so that a code stands under each column. The
  /// last line is `@x,y` if the cursor is shown. Lines are joined by newlines.
  /// ```
  /// |1 目標値          80% 未測定
  /// :HHHHHHHH              mmmmmm
  /// ```
  /// (the dots of ordinary text are left out in this picture).
  package var styleText: String {
    var lines: [String] = []
    for y in 0..<size.rows {
      lines.append("|" + rowText(y, trimmed: true))
      let roles = rowRoles(y)
      if let last = roles.lastIndex(where: { $0 != "." }) { lines.append(":" + roles[...last]) }
    }
    if let cursor { lines.append("@\(cursor.x),\(cursor.y)") }
    return lines.joined(separator: "\n")
  }

  /// Appends the UTF-8 of the cells from (x, y) on that share the role of the first one, and returns the column
  /// after them: a row is printed by such runs. Nothing is appended, and `x` returned, off the frame.
  package func appendRun(x: Int, y: Int, to bytes: inout [UInt8]) -> Int {
    guard x >= 0, x < size.columns, y >= 0, y < size.rows else { return x }
    let row = y * size.columns
    let role = cells[row + x].role
    var end = x
    while end < size.columns, cells[row + end].role == role {
      cells[row + end].appendUTF8(to: &bytes)
      end += 1
    }
    return end
  }

  private func rowCells(_ y: Int) -> ArraySlice<ScreenCell> {
    guard y >= 0, y < size.rows else { return [] }
    return cells[y * size.columns..<(y + 1) * size.columns]
  }

  private func rowText(_ y: Int, trimmed: Bool) -> String {
    var row = rowCells(y)
    if trimmed { while let last = row.last, last.isBlank { row.removeLast() } }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(row.count * 2)
    for cell in row { cell.appendUTF8(to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
