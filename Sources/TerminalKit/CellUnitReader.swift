/// One cell unit of a text: a scalar of width > 0 plus the zero-width scalars after it, ready to be drawn.
///
/// It is not Swift's `Character`: ﾊﾟ is one `Character` and two cell units.
struct CellUnit {
  /// Where it stands in the UTF-8 of the text.
  var start: Int
  var end: Int
  /// The scalar it begins with, as the text has it.
  var base: UInt32
  /// As drawn: hostile scalars already replaced by the mark, in their role.
  var cell: ScreenCell

  var columns: Int { Int(cell.width) }
  /// True for ﾞ and ﾟ, which have a column of their own but belong to the kana before them.
  var isVoicingMark: Bool { base == 0xFF9E || base == 0xFF9F }
  /// Spaces that may hang over the end of a wrapped line.
  var isSpace: Bool { (base == 0x20 || base == 0x3000) && cell.scalar(1) == 0 }
}

/// Cuts valid UTF-8 into cell units. A zero-width scalar at the start of the text is set on a blank.
struct CellUnitReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private let policy: WidthPolicy
  /// Where the next unit starts; may be set to the start of any unit.
  var offset: Int

  /// Reads `bytes` from `start` up to, not including, `end`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0, to end: Int? = nil, policy: WidthPolicy) {
    self.bytes = bytes
    self.end = end ?? bytes.count
    self.policy = policy
    offset = start
  }

  mutating func next() -> CellUnit? {
    guard offset < end else { return nil }
    let start = offset
    let (base, length) = scalar(at: offset)
    if let width = Self.plainWidth(base) {
      // What a plan is mostly made of, followed by more of it: nothing to look up.
      let end = offset + length
      if end >= self.end || bytes[end] < 0x80 || Self.plainWidth(scalar(at: end).value) != nil {
        offset = end
        return CellUnit(start: start, end: end, base: base, cell: ScreenCell(scalar: base, width: width, role: .text))
      }
    }
    var cell: ScreenCell
    if HostileText.isHostile(base) {
      cell = ScreenCell(scalar: HostileText.mark.value, width: 1, role: .hostile)
      offset += length
    } else {
      let width = policy.columns(ofValue: base)
      if width > 0 {
        cell = ScreenCell(scalar: base, width: UInt8(truncatingIfNeeded: width), role: .text)
        offset += length
      } else {
        cell = .blank
      }
    }
    // No ASCII character is of zero width.
    while offset < end, bytes[offset] >= 0x80 {
      let (extra, length) = scalar(at: offset)
      guard policy.columns(ofValue: extra) == 0 else { break }
      cell.append(extra)
      offset += length
    }
    return CellUnit(start: start, end: offset, base: base, cell: cell)
  }

  /// Columns of printable ASCII, kana, kanji and their punctuation, which no terminal and no policy makes differ; nil for
  /// everything else. None of them is hostile or stands on the character before it.
  @inline(__always)
  static func plainWidth(_ value: UInt32) -> UInt8? {
    if value < 0x7F { return value >= 0x20 ? 1 : nil }
    if value < 0x3000 { return nil }
    let isWide =
      value < 0x302A || (0x3041...0x3096).contains(value) || (0x30A0...0x30FF).contains(value)
      || (0x4E00...0x9FFC).contains(value) || (0xFF01...0xFF60).contains(value)
    return isWide ? 2 : nil
  }

  /// The scalar at a scalar boundary and its length in bytes. `String` promises that the bytes are valid.
  private func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[offset])
    if first < 0x80 { return (first, 1) }
    func continuation(_ index: Int) -> UInt32 { UInt32(bytes[offset + index]) & 0x3F }
    if first < 0xE0 { return ((first & 0x1F) << 6 | continuation(1), 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | continuation(1) << 6 | continuation(2), 3) }
    return ((first & 0x07) << 18 | continuation(1) << 12 | continuation(2) << 6 | continuation(3), 4)
  }
}
