extension WidthPolicy {
  /// Cuts `text` to `width` columns, marking a cut at the end with `mark`. Shorter text comes back unchanged.
  ///
  /// Never wider than `width`; one column less where a wide character did not fit. Where there is no room for the
  /// whole mark, as much of it as fits stands alone. Cell units are never split, nor ﾊﾟ.
  package func cut(_ text: String, to width: Int, mark: String = "..") -> String {
    let width = max(0, width)
    let room = width - columns(of: mark)
    guard let end = cutOffset(text, width: width, room: room) else { return text }
    guard room >= 0 else { return prefix(mark, width: width) }
    return String(decoding: text.utf8.prefix(end), as: UTF8.self) + mark
  }

  /// The same, cut in the middle: both ends stay readable (一般行政..育成).
  ///
  /// A third of the room, in whole wide characters, is the end's: titles that begin alike are told apart by their
  /// beginning first.
  package func cutMiddle(_ text: String, to width: Int, mark: String = "..") -> String {
    let width = max(0, width)
    let room = width - columns(of: mark)
    guard cutOffset(text, width: width, room: room) != nil else { return text }
    guard room >= 0 else { return prefix(mark, width: width) }
    let third = (room + 2) / 3
    let tail = suffix(text, width: min(third + third % 2, room / 2))
    return prefix(text, width: room - columns(of: tail)) + mark + tail
  }

  /// `text` padded with spaces to exactly `width` columns; cut, with a mark, when longer.
  package func pad(_ text: String, to width: Int) -> String {
    let text = cut(text, to: width)
    return text + String(repeating: " ", count: max(0, width - columns(of: text)))
  }

  /// The longest beginning of `text` that takes at most `width` columns, unmarked.
  func prefix(_ text: String, width: Int) -> String {
    guard let end = cutOffset(text, width: width, room: width) else { return text }
    return String(decoding: text.utf8.prefix(end), as: UTF8.self)
  }

  /// The longest end of `text`, of whole cell units, that takes at most `width` columns.
  private func suffix(_ text: String, width: Int) -> String {
    var text = text
    let total = columns(of: text)
    let start = text.withUTF8 { bytes in
      var units = CellUnitReader(bytes, policy: self)
      var column = 0
      while let unit = units.next() {
        if total - column <= width && !unit.isVoicingMark { return unit.start }
        column += unit.columns
      }
      return bytes.count
    }
    return String(decoding: text.utf8.dropFirst(start), as: UTF8.self)
  }

  /// Where to cut a text wider than `width` so that at most `room` columns are left; nil if it is not wider.
  /// Reads no more of the text than that takes.
  private func cutOffset(_ text: String, width: Int, room: Int) -> Int? {
    if text.utf8.count <= width { return nil }  // no character takes more columns than bytes
    var text = text
    return text.withUTF8 { bytes in
      var units = CellUnitReader(bytes, policy: self)
      var column = 0
      var offset = 0
      var beforeLast = 0
      while let unit = units.next() {
        column += unit.columns
        if column <= room {
          beforeLast = offset
          offset = unit.end
        } else if unit.isVoicingMark && unit.start == offset {
          offset = beforeLast
        }
        if column > width { return offset }
      }
      return nil
    }
  }
}
