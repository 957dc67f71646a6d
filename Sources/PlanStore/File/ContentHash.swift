/// A fingerprint of a file's bytes, to see whether a file is still what was read.
///
/// XXH64 with seed 0 (the xxHash specification, version 0.1.1): 64 bits are enough against accidents, and it takes a
/// millisecond for 10 MB. It is no protection against somebody who forges a file on purpose.
package struct ContentHash: Hashable, Sendable, CustomStringConvertible {
  package let value: UInt64

  private static let primes: (UInt64, UInt64, UInt64, UInt64, UInt64) = (
    0x9E37_79B1_85EB_CA87, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x85EB_CA77_C2B2_AE63, 0x27D4_EB2F_1656_67C5
  )

  package init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { ContentHash(of: $0) }
  }

  package init(of bytes: UnsafeRawBufferPointer) {
    let p = Self.primes
    var place = 0
    var hash: UInt64
    if bytes.count >= 32 {
      var (a, b, c, d) = (p.0 &+ p.1, p.1, UInt64(0), 0 &- p.0)
      while place + 32 <= bytes.count {
        a = Self.round(a, Self.word(bytes, place))
        b = Self.round(b, Self.word(bytes, place + 8))
        c = Self.round(c, Self.word(bytes, place + 16))
        d = Self.round(d, Self.word(bytes, place + 24))
        place += 32
      }
      hash = Self.rotated(a, 1) &+ Self.rotated(b, 7) &+ Self.rotated(c, 12) &+ Self.rotated(d, 18)
      for lane in [a, b, c, d] { hash = (hash ^ Self.round(0, lane)) &* p.0 &+ p.3 }
    } else {
      hash = p.4
    }
    hash &+= UInt64(bytes.count)
    while place + 8 <= bytes.count {
      hash = Self.rotated(hash ^ Self.round(0, Self.word(bytes, place)), 27) &* p.0 &+ p.3
      place += 8
    }
    if place + 4 <= bytes.count {
      let half = UInt64(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
      hash = Self.rotated(hash ^ (half &* p.0), 23) &* p.1 &+ p.2
      place += 4
    }
    while place < bytes.count {
      hash = Self.rotated(hash ^ (UInt64(bytes[place]) &* p.4), 11) &* p.0
      place += 1
    }
    hash = (hash ^ (hash >> 33)) &* p.1
    hash = (hash ^ (hash >> 29)) &* p.2
    value = hash ^ (hash >> 32)
  }

  /// 16 hexadecimal digits.
  package var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }
  @inline(__always)
  private static func rotated(_ value: UInt64, _ count: UInt64) -> UInt64 {
    value &<< count | value &>> (64 &- count)
  }
  @inline(__always)
  private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    rotated(lane &+ word &* primes.1, 31) &* primes.0
  }
}

extension ContentHash {
  /// Reads what `description` writes: 16 hexadecimal digits.
  package init?(hexadecimal text: String) {
    guard text.utf8.count == 16, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }),
      let value = UInt64(text, radix: 16)
    else { return nil }
    self.value = value
  }
}
