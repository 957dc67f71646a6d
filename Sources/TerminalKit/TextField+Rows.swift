/// The display lines of a multi-line field at one width: which bytes of the text each shows.
struct FieldRows {
  private struct Row {
    /// Offsets in the text's UTF-8.
    var start: Int
    var end: Int
    /// True when the text breaks the line after it: the caret may stand at its end.
    var endsLine: Bool
  }

  private let text: String
  private let width: Int
  private let policy: WidthPolicy
  private var rows: [Row] = []
  /// Where each Character begins in the text's UTF-8, and at last where the text ends.
  private let offsets: [Int]

  init(_ field: TextField, width: Int, policy: WidthPolicy) {
    text = field.text
    self.width = max(1, width)
    self.policy = policy
    var offsets: [Int] = [0]
    offsets.reserveCapacity(field.count + 1)
    for character in field.characters { offsets.append(offsets[offsets.count - 1] + character.utf8.count) }
    self.offsets = offsets
    guard field.showsPrintLines else {
      append(text, from: 0)
      return
    }
    var start = text.utf8.startIndex
    var offset = 0
    for end in PrintLines.breaks(in: text) + [text.utf8.count] {
      let index = text.utf8.index(start, offsetBy: end - offset)
      append(String(text[start..<index]), from: offset)
      if end < text.utf8.count { rows[rows.count - 1].endsLine = false }
      (start, offset) = (index, end)
    }
  }

  /// Adds the rows of a piece of the text that begins at `offset`.
  private mutating func append(_ piece: String, from offset: Int) {
    var start = offset
    for line in policy.wrap(piece, width: max(1, width - 1)) {
      let end = start + line.text.utf8.count
      rows.append(Row(start: start, end: end, endsLine: line.endsWithBreak))
      start = line.endsWithBreak ? end + 1 : end
    }
    rows[rows.count - 1].endsLine = true
  }

  var count: Int { rows.count }

  /// The row that the caret before the Character at `index` is shown in: at a wrap, the lower one.
  func row(of index: Int) -> Int {
    var low = 0
    var high = rows.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if rows[middle].start <= offsets[index] { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// The caret's column, inside the width.
  func caretColumn(of index: Int, row: Int) -> Int {
    min(columns(from: rows[row].start, to: offsets[index]), width - 1)
  }

  /// The Character index for a column of a row: the last that begins at or before it, or the nearest.
  func index(row: Int, column: Int, nearest: Bool) -> Int {
    let first = firstIndex(atOrAfter: rows[row].start)
    if offsets[first] > rows[row].end || (offsets[first] == rows[row].end && !rows[row].endsLine) {
      // The row shows nothing but the middle of a Character.
      return max(0, first - 1)
    }
    // A line wrapped by the width ends before its last Character: the place after that is the next row's.
    var last = firstIndex(atOrAfter: rows[row].end)
    if last > first, offsets[last] > rows[row].end || !rows[row].endsLine { last -= 1 }
    var index = first
    var at = columns(from: rows[row].start, to: offsets[first])
    while index < last {
      let next = columns(from: rows[row].start, to: offsets[index + 1])
      if nearest ? 2 * (column - at) < next - at : next > column { break }
      index += 1
      at = next
    }
    return index
  }

  /// The first row shown in `height` rows: near `wished`, with the caret's among them and no empty rows below the text.
  func firstVisible(wished: Int, height: Int, caretRow: Int) -> Int {
    guard height < rows.count else { return 0 }
    let lowest = min(wished, rows.count - height)
    return max(0, min(caretRow, max(lowest, caretRow - height + 1)))
  }

  func line(_ row: Int, selection: Range<Int>?) -> FieldLine {
    let row = rows[row]
    let shown = policy.prefix(String(slice(row.start, row.end)), width: width)
    guard let selection else { return FieldLine(text: shown, selection: nil) }
    let lower = max(offsets[selection.lowerBound], row.start)
    let upper = offsets[selection.upperBound]
    guard lower < upper, lower < row.end || (row.endsLine && lower == row.end) else {
      return FieldLine(text: shown, selection: nil)
    }
    let from = min(columns(from: row.start, to: min(lower, row.end)), width - 1)
    var to = min(columns(from: row.start, to: min(upper, row.end)), width)
    if row.endsLine, upper > row.end { to = min(to + 1, width) }
    return FieldLine(text: shown, selection: from < to ? from..<to : nil)
  }

  private func firstIndex(atOrAfter offset: Int) -> Int {
    var low = 0
    var high = offsets.count - 1
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func columns(from start: Int, to end: Int) -> Int {
    start < end ? policy.columns(of: slice(start, end)) : 0
  }

  private func slice(_ start: Int, _ end: Int) -> Substring {
    let utf8 = text.utf8
    let from = utf8.index(utf8.startIndex, offsetBy: start)
    return text[from..<utf8.index(from, offsetBy: end - start)]
  }
}
