extension Frame {
  /// What is wrong with the frame, nil if nothing is: for tests and monkeys, which ask after every step.
  ///
  /// Every row is exactly as wide as the screen by its policy, each wide cell is followed by its right half of the
  /// same role and nothing else is one, no cell holds a hostile character, and the cursor is on the screen.
  package func violatedInvariant() -> String? {
    if let cursor, !ScreenRect(x: 0, y: 0, width: size.columns, height: size.rows).contains(cursor) {
      return "the cursor is off the screen at \(cursor.x),\(cursor.y)"
    }
    for y in 0..<size.rows {
      if policy.columns(of: row(y)) != size.columns { return "row \(y) is not \(size.columns) columns wide" }
      for x in 0..<size.columns {
        if let wrong = wrongCell(x, y) { return "\(wrong) at \(x),\(y)" }
      }
    }
    return nil
  }

  private func wrongCell(_ x: Int, _ y: Int) -> String? {
    let cell = self[x, y]
    let scalars = cell.glyph.unicodeScalars
    if scalars.contains(where: HostileText.contains) { return "hostile character" }
    let previous = x > 0 ? self[x - 1, y] : .blank
    if (cell.width == 0) != (previous.width == 2) { return "half a wide character" }
    if cell.width == 0 && cell.role != previous.role { return "two roles in a wide character" }
    if (cell.width == 0) != scalars.isEmpty { return "empty cell" }
    if let first = scalars.first, policy.columns(of: first) != Int(cell.width) { return "wrong width" }
    return nil
  }
}
