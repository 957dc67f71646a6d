extension Frame {
  /// Calls `body` with the columns of each part of row `y` that differs from `other`, a frame of the same size, from left to
  /// right. Parts that lie nearer to each other than going there costs are one.
  ///
  /// No wide character is cut: where a half differs the other does, or stands on the same side of the edge in both.
  package func forEachChange(from other: Frame, y: Int, _ body: (Range<Int>) -> Void) {
    guard size == other.size, y >= 0, y < size.rows else { return }
    let start = y * size.columns
    cells.withUnsafeBufferPointer { new in
      other.cells.withUnsafeBufferPointer { old in
        let (new, old) = (new.baseAddress! + start, old.baseAddress! + start)  // a row has a cell
        var column = 0
        while column < size.columns {
          while column < size.columns, new[column] == old[column] { column += 1 }
          guard column < size.columns else { return }
          var first = column
          var end = column + 1
          while column < size.columns, column - end < Frame.nearby {
            if new[column] != old[column] { end = column + 1 }
            column += 1
          }
          // A left half that differs brings its right half along, which may look the same.
          if first > 0, new[first].width == 0 || old[first].width == 0 { first -= 1 }
          if end < size.columns, new[end].width == 0 || old[end].width == 0 { end += 1 }
          body(first..<end)
        }
      }
    }
  }

  /// So many equal columns between two changes are sent again rather than jumped over.
  private static let nearby = 8

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
      guard cell.hasRole(role) else { break }
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
    if let plain = plainScalar {
      scalars.append(Int32(truncatingIfNeeded: plain))
      return 1
    }
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
