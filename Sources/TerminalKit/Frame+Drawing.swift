extension Frame {
  /// Writes `text` from (x, y), never beyond `limit` columns nor the frame's edge, healing both halves of
  /// wide characters it overwrites: the half that is left becomes a blank.
  ///
  /// Hostile characters, line breaks and tabs among them, become one-column marks in the role `.hostile`.
  /// Stops at the first character that does not fit; a wide one is never drawn by half. What lies left of or
  /// above the frame is not drawn. Returns the columns from `x` to where it stopped, 0 in a row off the frame.
  @discardableResult
  package mutating func put(_ text: String, x: Int, y: Int, limit: Int = .max, role: Role = .text) -> Int {
    var text = text
    return text.withUTF8 { put($0, x: x, y: y, limit: limit, role: role) }
  }

  @discardableResult
  package mutating func put(_ text: Substring, x: Int, y: Int, limit: Int = .max, role: Role = .text) -> Int {
    var text = text
    return text.withUTF8 { put($0, x: x, y: y, limit: limit, role: role) }
  }

  private mutating func put(
    _ bytes: UnsafeBufferPointer<UInt8>, x: Int, y: Int, limit: Int, role: Role
  ) -> Int {
    guard y >= 0, y < size.rows, limit > 0 else { return 0 }
    let (sum, overflow) = x.addingReportingOverflow(limit)
    let right = overflow ? size.columns : min(sum, size.columns)
    guard x < right else { return 0 }
    let row = y * size.columns
    var column = x
    var units = CellUnitReader(bytes, policy: policy)
    var isFirst = true
    while let unit = units.next() {
      let end = column + unit.columns
      guard end <= right else { break }
      defer { column = end }
      guard end > 0 else { continue }
      if isFirst { healBefore(max(0, column), row: row) }
      isFirst = false
      if column < 0 {
        // The right half of a wide character that begins left of the frame.
        cells[row] = .blank(role)
        continue
      }
      var cell = unit.cell
      if cell.role != .hostile { cell.role = role }
      cells[row + column] = cell
      if unit.columns == 2 { cells[row + column + 1] = .rightHalf(cell.role) }
    }
    if !isFirst { healFrom(column, row: row) }
    return column - x
  }

  /// Gives `role` to every cell of `rect` without changing glyphs. A wide character has one role: it is painted
  /// where its left half lies in `rect`.
  package mutating func paint(_ rect: ScreenRect, role: Role) {
    let (columns, rows) = clip(rect)
    for y in rows {
      let row = y * size.columns
      for column in columns where cells[row + column].width > 0 {
        cells[row + column].role = role
        if cells[row + column].width == 2 { cells[row + column + 1].role = role }
      }
    }
  }

  /// Fills `rect` with blanks of `role`, healing wide characters at its edges.
  package mutating func clear(_ rect: ScreenRect, role: Role = .text) {
    let (columns, rows) = clip(rect)
    guard !columns.isEmpty else { return }
    for y in rows {
      let row = y * size.columns
      healBefore(columns.lowerBound, row: row)
      for column in columns { cells[row + column] = .blank(role) }
      healFrom(columns.upperBound, row: row)
    }
  }

  /// Blanks the wide character whose right half stands at `column`, before that half is overwritten.
  private mutating func healBefore(_ column: Int, row: Int) {
    guard column > 0, column < size.columns, cells[row + column].width == 0 else { return }
    cells[row + column - 1] = .blank(cells[row + column - 1].role)
  }

  /// Blanks a right half at `column` whose left half was overwritten.
  private mutating func healFrom(_ column: Int, row: Int) {
    guard column < size.columns, cells[row + column].width == 0 else { return }
    cells[row + column] = .blank(cells[row + column].role)
  }

  private func clip(_ rect: ScreenRect) -> (columns: Range<Int>, rows: Range<Int>) {
    func overlap(_ start: Int, _ end: Int, _ extent: Int) -> Range<Int> {
      let from = max(0, start)
      return from < min(extent, end) ? from..<min(extent, end) : 0..<0
    }
    return (overlap(rect.x, rect.maxX, size.columns), overlap(rect.y, rect.maxY, size.rows))
  }
}
