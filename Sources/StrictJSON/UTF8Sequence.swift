/// The well-formed byte sequences of UTF-8 (Unicode 15, table 3-7): no overlong forms, no surrogates, nothing above
/// U+10FFFF.
enum UTF8Sequence {
  @inline(__always)
  static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// The index after the run of well-formed sequences of two bytes and more that starts at `start`.
  ///
  /// Stops before the first ASCII byte, the first malformed sequence or the end; the caller tells them apart.
  @inline(__always)
  static func endOfRun(from start: Int, in base: UnsafePointer<UInt8>, count: Int) -> Int {
    var index = start
    while index < count {
      // Kana and kanji are sequences of three: they are taken four bytes at a time.
      while index &+ 4 <= count {
        let word = UInt32(littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt32.self))
        guard word & 0x00C0_C0F0 == 0x0080_80E0 else { break }
        let range = word & 0x200F
        // E0 must be followed by A0 or more (overlong), ED by 9F or less (surrogates).
        guard range != 0, range != 0x200D else { return index }
        index &+= 3
      }
      guard index < count, base[index] >= 0x80 else { return index }
      let length = length(at: index, in: base, count: count)
      guard length > 0 else { return index }
      index &+= length
    }
    return index
  }

  /// The number of bytes of the well-formed sequence at `index`, 0 if there is none.
  static func length(at index: Int, in base: UnsafePointer<UInt8>, count: Int) -> Int {
    let length: Int
    let second: ClosedRange<UInt8>
    switch base[index] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard index + length <= count, second.contains(base[index + 1]) else { return 0 }
    for following in (index + 2)..<max(index + length, index + 2) where !isContinuation(base[following]) { return 0 }
    return length
  }

  /// The scalar at `index`, nil where the bytes are malformed.
  static func scalar(at index: Int, in base: UnsafePointer<UInt8>, count: Int) -> Unicode.Scalar? {
    let length = length(at: index, in: base, count: count)
    guard length > 0 else { return nil }
    let leadBits: [UInt8] = [0x7F, 0x1F, 0x0F, 0x07]
    var value = UInt32(base[index] & leadBits[length - 1])
    for following in (index + 1)..<(index + length) { value = value << 6 | UInt32(base[following] & 0x3F) }
    return Unicode.Scalar(value)
  }
}
