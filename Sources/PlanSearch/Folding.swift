import CUnistring

/// What becomes of single scalars in a search key.
enum Folding {
  /// Scalars that NFKC leaves alone, or whose image stands in `append`; most of a plan, so that libunistring is asked
  /// for the rest only.
  static func isPlain(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x80, 0x4E00...0x9FFF, 0x3041...0x3096, 0x30A1...0x30FE, 0x3000...0x3029, 0xFF01...0xFF5E,
      0x2190...0x2199:
      true
    default: false
    }
  }

  /// Whether a scalar belongs to the one before it: marks, voiced half-width kana, Hangul parts.
  static func joins(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x300: return false
    case 0x3099, 0x309A, 0xFF9E, 0xFF9F, 0x1160...0x11FF: return true
    default: return Unicode.Scalar(scalar)?.properties.canonicalCombiningClass != .notReordered
    }
  }

  /// Adds the image of a scalar that stands in normal form or is plain.
  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    switch scalar {
    // White space, line breaks too.
    case 0...0x20, 0x7F...0xA0, 0x3000: return
    case 0x41...0x5A: bytes.append(UInt8(scalar + 0x20))
    case 0x21..<0x7F: bytes.append(UInt8(scalar))
    case 0xFF01...0xFF5E: append(scalar - 0xFEE0, to: &bytes)
    case 0x3041...0x3096, 0x309D, 0x309E: appendUTF8(scalar + 0x60, to: &bytes)
    // 〜 and ∼; ～ is ASCII by NFKC.
    case 0x301C, 0x223C, 0x3030: bytes.append(UInt8(ascii: "~"))
    // − – — ― ─ and their kin; － is ASCII by NFKC. ー is a letter.
    case 0x2010...0x2015, 0x2212, 0x2500: bytes.append(UInt8(ascii: "-"))
    case 0xA1..<0x2000:
      let lower = Unicode.Scalar(scalar)?.properties.lowercaseMapping ?? ""
      bytes += lower.utf8
    default: appendUTF8(scalar, to: &bytes)
    }
  }

  private static func appendUTF8(_ scalar: UInt32, to bytes: inout [UInt8]) {
    if scalar >= 0x800, scalar < 0x10000 {
      bytes.append(UInt8(0xE0 | scalar >> 12))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    } else if let scalar = Unicode.Scalar(scalar), let encoded = UTF8.encode(scalar) {
      bytes += encoded
    }
  }

  /// Adds the image of a part that needs NFKC.
  static func appendNormalized(_ part: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var length = 0
    // libunistring allocates the result where it is given no room.
    guard let normal = u8_normalize(unistring_nfkc(), part.baseAddress, part.count, nil, &length) else {
      bytes += part
      return
    }
    defer { free(normal) }
    let text = String(decoding: UnsafeBufferPointer(start: normal, count: length), as: UTF8.self)
    for scalar in text.unicodeScalars { append(scalar.value, to: &bytes) }
  }
}
