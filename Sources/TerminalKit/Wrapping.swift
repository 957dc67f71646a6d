/// One display line of a wrapped text: a range of the original.
package struct WrappedLine: Hashable, Sendable {
  /// The line without the line break that ends it; spaces at its end are kept.
  package var text: Substring
  /// Its columns; spaces that hang over the width asked for are not counted.
  package var columns: Int
  /// True when the line ends because the text has a line break there.
  package var endsWithBreak: Bool

  /// By scalars: canonically equivalent texts are different lines.
  package static func == (left: WrappedLine, right: WrappedLine) -> Bool {
    left.columns == right.columns && left.endsWithBreak == right.endsWithBreak
      && left.text.utf8.elementsEqual(right.text.utf8)
  }
}

extension WidthPolicy {
  /// Breaks `text` into lines of at most `width` columns by UAX #14 with kinsoku; a run without
  /// opportunity is broken anywhere, `\n` always breaks. "" gives one empty line.
  ///
  /// The lines' texts, with "\n" after each that `endsWithBreak`, are the text again, byte for byte. Full-width
  /// numbers are kept whole. Spaces (also U+3000) at a break stay at the end of their line and may hang over the
  /// width: a `put` with a limit drops them. Only `\n` breaks; other controls are characters drawn as marks. Cell
  /// units are never split, so a width below 2 gives lines as wide as their one wide character.
  package func wrap(_ text: String, width: Int) -> [WrappedLine] {
    var text = text
    let lines = text.withUTF8 { bytes in
      var wrapping = Wrapping(bytes: bytes, width: width, policy: self)
      wrapping.run()
      return wrapping.lines
    }
    let utf8 = text.utf8
    var index = utf8.startIndex
    var offset = 0
    func advance(to target: Int) -> String.Index {
      index = utf8.index(index, offsetBy: target - offset)
      offset = target
      return index
    }
    return lines.map { line in
      let start = advance(to: line.start)
      return WrappedLine(
        text: text[start..<advance(to: line.end)], columns: line.columns, endsWithBreak: line.endsWithBreak)
    }
  }
}

/// The work of one `wrap`, in offsets of the text's UTF-8.
private struct Wrapping {
  struct Line {
    var start: Int
    var end: Int
    var columns: Int
    var endsWithBreak: Bool
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let width: Int
  let policy: WidthPolicy
  var lines: [Line] = []

  init(bytes: UnsafeBufferPointer<UInt8>, width: Int, policy: WidthPolicy) {
    self.bytes = bytes
    self.width = width
    self.policy = policy
  }

  mutating func run() {
    var start = 0
    for offset in bytes.indices where bytes[offset] == UInt8(ascii: "\n") {
      wrapParagraph(start, offset)
      lines[lines.count - 1].endsWithBreak = true
      start = offset + 1
    }
    wrapParagraph(start, bytes.count)
  }

  private mutating func wrapParagraph(_ start: Int, _ end: Int) {
    let paragraph = UnsafeBufferPointer(rebasing: bytes[start..<end])
    let columns = policy.columns(of: paragraph)
    if columns <= width || paragraph.isEmpty {
      lines.append(Line(start: start, end: end, columns: columns, endsWithBreak: false))
      return
    }
    var breaks = LineBreaks.withOpportunities(of: paragraph) { breakOffsets(paragraph, opportunities: $0) }
    breaks.append(paragraph.count)
    var lineStart = 0
    for lineEnd in breaks {
      let columns = columnsShown(paragraph, lineStart, lineEnd)
      lines.append(Line(start: start + lineStart, end: start + lineEnd, columns: columns, endsWithBreak: false))
      lineStart = lineEnd
    }
  }

  /// The offsets at which the second and later lines of a paragraph begin, as late as they can.
  private func breakOffsets(
    _ paragraph: UnsafeBufferPointer<UInt8>, opportunities: UnsafeBufferPointer<CChar>
  ) -> [Int] {
    var breaks: [Int] = []
    var units = CellUnitReader(paragraph, policy: policy)
    var lineStart = 0
    var column = 0
    var opportunity: Int?
    var previous: UInt32 = 0
    while let unit = units.next() {
      if unit.start > lineStart {
        let isInNumber = LineBreaks.isFullWidthNumber(previous) && LineBreaks.isFullWidthNumber(unit.base)
        if LineBreaks.isAllowed(opportunities[unit.start]) && !isInNumber { opportunity = unit.start }
        if column + unit.columns > width && !unit.isSpace {
          lineStart = opportunity ?? tear(paragraph, lineStart, unit)
          breaks.append(lineStart)
          units.offset = lineStart
          column = 0
          opportunity = nil
          continue
        }
      }
      column += unit.columns
      previous = unit.base
    }
    return breaks
  }

  /// Where to break a line from `lineStart` that has no opportunity before `next`, which does not fit any more: as
  /// late as kinsoku allows, and before `next` where it allows nothing.
  private func tear(_ paragraph: UnsafeBufferPointer<UInt8>, _ lineStart: Int, _ next: CellUnit) -> Int {
    var ranges: [Range<Int>] = []
    var units = CellUnitReader(paragraph, from: lineStart, to: next.end, policy: policy)
    while let unit = units.next() { ranges.append(unit.start..<unit.end) }
    // Runs of closing or opening brackets are short; a text of nothing else must not take for ever.
    let earliest = max(1, ranges.count - 8)
    for index in stride(from: ranges.count - 1, through: earliest, by: -1) {
      let before = UnsafeBufferPointer(rebasing: paragraph[ranges[index - 1]])
      let after = UnsafeBufferPointer(rebasing: paragraph[ranges[index]])
      if LineBreaks.mayTear(before: before, after: after) { return ranges[index].lowerBound }
    }
    return next.start
  }

  /// Columns of a line without the spaces that hang over `width`.
  private func columnsShown(_ paragraph: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var units = CellUnitReader(paragraph, from: start, to: end, policy: policy)
    var column = 0
    var withoutSpaces = 0
    while let unit = units.next() {
      column += unit.columns
      if !unit.isSpace { withoutSpaces = column }
    }
    return max(withoutSpaces, min(column, width))
  }
}
