extension Frame {
  /// The columns of row `y` between the first and the last cell that differ from `other`, a frame of the same size; nil
  /// where the row shows the same and need not be sent.
  ///
  /// No wide character is cut: where a half differs the other does, or stands on the same side of the edge in both.
  package func changedColumns(from other: Frame, y: Int) -> Range<Int>? {
    guard size == other.size, y >= 0, y < size.rows else { return nil }
    let start = y * size.columns
    return cells.withUnsafeBufferPointer { new in
      other.cells.withUnsafeBufferPointer { old in
        var first = 0
        while first < size.columns, new[start + first] == old[start + first] { first += 1 }
        guard first < size.columns else { return nil }
        var last = size.columns - 1
        while new[start + last] == old[start + last] { last -= 1 }
        // A left half that differs brings its right half along, which may look the same.
        if first > 0, new[start + first].width == 0 || old[start + first].width == 0 { first -= 1 }
        if last + 1 < size.columns, new[start + last + 1].width == 0 || old[start + last + 1].width == 0 { last += 1 }
        return first..<last + 1
      }
    }
  }

  /// Appends the cells of one role from column `x` of row `y`, at most to `end` and at most `most` of them: their scalars one
  /// behind the other, and how many each has. Right halves are left out; a wide character that `end` would cut is a
  /// blank. Returns the role and the column behind the last cell.
  package func appendRun(
    x: Int, y: Int, end: Int, most: Int, scalars: inout [Int32], lengths: inout [UInt8]
  ) -> (role: Role, end: Int) {
    let row = y * size.columns
    let role = cells[row + x].role
    var column = x
    while column < end, lengths.count < most {
      let cell = cells[row + column]
      guard cell.role == role else { break }
      let next = column + max(1, Int(cell.width))
      if next > end || cell.width == 0 {
        scalars.append(0x20)
        lengths.append(1)
      } else {
        lengths.append(cell.appendScalars(to: &scalars))
      }
      column = next
    }
    return (role, column)
  }
}

extension ScreenCell {
  /// Appends the glyph's scalars, with a mark in the place of what could drive the terminal: this is the last place
  /// before it. Returns how many there are, at least one.
  func appendScalars(to scalars: inout [Int32]) -> UInt8 {
    var length: UInt8 = 0
    for index in 0..<Self.maxScalars {
      let value = scalar(index)
      if value == 0 { break }
      // ASCII and kana to kanji are never hostile.
      let isHarmless = (0x20..<0x7F).contains(value) || (0x3000..<0xA000).contains(value)
      scalars.append(Int32(isHarmless || !HostileText.isHostile(value) ? value : HostileText.mark.value))
      length += 1
    }
    if length > 0 { return length }
    scalars.append(0x20)
    return 1
  }
}
