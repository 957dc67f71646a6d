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
    let policy = policy
    return withRow(y) { Self.put(bytes, into: $0, x: x, right: right, policy: policy, role: role) }
  }

  private static func put(
    _ bytes: UnsafeBufferPointer<UInt8>, into row: UnsafeMutableBufferPointer<ScreenCell>, x: Int, right: Int,
    policy: WidthPolicy, role: Role
  ) -> Int {
    var column = x
    var units = CellUnitReader(bytes, policy: policy)
    var isFirst = true
    while let unit = units.next() {
      let end = column + unit.columns
      guard end <= right else { break }
      defer { column = end }
      guard end > 0 else { continue }
      if isFirst { healBefore(max(0, column), in: row) }
      isFirst = false
      if column < 0 {
        // The right half of a wide character that begins left of the frame.
        row[0] = .blank(role)
        continue
      }
      var cell = unit.cell
      if cell.role != .hostile { cell.role = role }
      row[column] = cell
      if unit.columns == 2 { row[column + 1] = .rightHalf(cell.role) }
    }
    if !isFirst { healFrom(column, in: row) }
    return column - x
  }

  /// Writes one glyph `count` times from (x, y) to the right, as far as the frame reaches: a rule.
  package mutating func fill(_ glyph: String, x: Int, y: Int, count: Int, role: Role) {
    let width = put(glyph, x: x, y: y, role: role)
    guard width > 0, x >= 0 else { return }
    let end = x + width * min(count, (size.columns - x) / width)
    guard end > x + width else { return }
    withRow(y) { row in
      for column in x + width..<end { row[column] = row[column - width] }
      Self.healFrom(end, in: row)
    }
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
      withRow(y) { cells in
        Self.healBefore(columns.lowerBound, in: cells)
        for column in columns { cells[column] = .blank(role) }
        Self.healFrom(columns.upperBound, in: cells)
      }
    }
  }

  /// Lays a smaller frame of the same policy over this one, its upper left cell at (x, y), both in the frame. What does not
  /// fit is cut.
  package mutating func paste(_ picture: Frame, x: Int, y: Int) {
    guard x >= 0, y >= 0, x < size.columns else { return }
    let columns = min(picture.size.columns, size.columns - x)
    guard columns > 0 else { return }
    for row in 0..<max(0, min(picture.size.rows, size.rows - y)) {
      picture.cells.withUnsafeBufferPointer { source in
        let source = UnsafeBufferPointer(
          rebasing: source[row * picture.size.columns..<(row + 1) * picture.size.columns])
        withRow(y + row) { target in
          Self.healBefore(x, in: target)
          for column in 0..<columns { target[x + column] = source[column] }
          if columns < source.count, source[columns].width == 0 {
            target[x + columns - 1] = .blank(source[columns - 1].role)
          }
          Self.healFrom(x + columns, in: target)
        }
      }
    }
  }

  private mutating func withRow<Result>(
    _ y: Int, _ body: (UnsafeMutableBufferPointer<ScreenCell>) -> Result
  ) -> Result {
    let row = y * size.columns..<(y + 1) * size.columns
    return cells.withUnsafeMutableBufferPointer { body(UnsafeMutableBufferPointer(rebasing: $0[row])) }
  }

  /// Blanks the wide character whose right half stands at `column`, before that half is overwritten.
  private static func healBefore(_ column: Int, in row: UnsafeMutableBufferPointer<ScreenCell>) {
    guard column > 0, column < row.count, row[column].width == 0 else { return }
    row[column - 1] = .blank(row[column - 1].role)
  }

  /// Blanks a right half at `column` whose left half was overwritten.
  private static func healFrom(_ column: Int, in row: UnsafeMutableBufferPointer<ScreenCell>) {
    guard column < row.count, row[column].width == 0 else { return }
    row[column] = .blank(row[column].role)
  }

  private func clip(_ rect: ScreenRect) -> (columns: Range<Int>, rows: Range<Int>) {
    func overlap(_ start: Int, _ end: Int, _ extent: Int) -> Range<Int> {
      let from = max(0, start)
      return from < min(extent, end) ? from..<min(extent, end) : 0..<0
    }
    return (overlap(rect.x, rect.maxX, size.columns), overlap(rect.y, rect.maxY, size.rows))
  }
}
