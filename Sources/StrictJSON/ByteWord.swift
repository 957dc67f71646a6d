/// Eight bytes looked at together in one machine word.
///
/// `SIMD16<UInt8>` comparisons are about thirty times slower than this in a build for baseline x86-64, because every
/// lane becomes a call. The tests below may mark a byte wrongly only above a rightly marked one, so the first mark is
/// always right; that is the only one used.
struct ByteWord {
  static let width = 8
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  private let bits: UInt64

  /// The eight bytes from `pointer` on; all eight must lie inside the text.
  @inline(__always)
  init(at pointer: UnsafePointer<UInt8>) {
    bits = UInt64(littleEndian: UnsafeRawPointer(pointer).loadUnaligned(as: UInt64.self))
  }

  @inline(__always)
  var isEightSpaces: Bool { bits == 0x2020_2020_2020_2020 }

  /// The index of the first byte that is a quote, a backslash, a control below U+0020, or not ASCII; 8 if there is none.
  @inline(__always)
  var firstSpecialOrNonASCII: Int { Self.first(specials | (bits & Self.highs)) }

  /// The index of the first byte that a string literal must escape; 8 if there is none.
  @inline(__always)
  var firstSpecial: Int { Self.first(specials) }

  @inline(__always)
  private var specials: UInt64 {
    let quotes = bits ^ (Self.ones &* UInt64(ASCII.quote))
    let backslashes = bits ^ (Self.ones &* UInt64(ASCII.backslash))
    let controls = (bits &- (Self.ones &* 0x20)) & ~bits
    return (((quotes &- Self.ones) & ~quotes) | ((backslashes &- Self.ones) & ~backslashes) | controls) & Self.highs
  }

  @inline(__always)
  private static func first(_ marks: UInt64) -> Int { marks.trailingZeroBitCount >> 3 }
}
