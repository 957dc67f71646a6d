/// One cell of a frame: a scalar of width > 0 plus the zero-width scalars after it, and its role.
///
/// Two machine words and no reference, so that a frame is one block of memory that compares fast, and by
/// scalars: Swift's `==` on strings would call U+FA19 and U+795E the same and leave the old one standing.
/// A cell holds a scalar and at most four more; ncurses keeps as many (`CCHARW_MAX`).
package struct ScreenCell: Hashable, Sendable {
  static let maxScalars = 5

  // Scalars 0, 1, 2 of 21 bits each.
  private var low: UInt64
  // Scalars 3, 4; the width from bit 48, the role from bit 56.
  private var high: UInt64

  /// The first five scalars of `glyph` as they are: `Frame.put` is what replaces hostile ones.
  package init(glyph: String, width: UInt8, role: Role) {
    self.init(scalar: 0, width: width, role: role)
    self.glyph = glyph
  }

  init(scalar: UInt32, width: UInt8, role: Role) {
    low = UInt64(scalar)
    high = UInt64(width) << 48 | UInt64(role.rawValue) << 56
  }

  package static let blank = blank(.text)
  static func blank(_ role: Role) -> ScreenCell { ScreenCell(scalar: 0x20, width: 1, role: role) }
  /// What stands right of a wide character.
  static func rightHalf(_ role: Role) -> ScreenCell { ScreenCell(scalar: 0, width: 0, role: role) }

  /// 0 (right half of a wide character), 1 or 2.
  package var width: UInt8 {
    get { UInt8(truncatingIfNeeded: high >> 48) }
    set { high = high & ~(0xFF << 48) | UInt64(newValue) << 48 }
  }

  package var role: Role {
    get { Role(rawValue: UInt8(truncatingIfNeeded: high >> 56)) ?? .text }
    set { high = high & ~(0xFF << 56) | UInt64(newValue.rawValue) << 56 }
  }

  /// What is drawn; "" in the right half of a wide character.
  package var glyph: String {
    get {
      var bytes: [UInt8] = []
      appendUTF8(to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
    set {
      low = 0
      high &= ~0 << 48
      for scalar in newValue.unicodeScalars.prefix(Self.maxScalars) { append(scalar.value) }
    }
  }

  /// The scalar at `index` (0 ..< 5), 0 where there is none.
  func scalar(_ index: Int) -> UInt32 {
    let word = index < 3 ? low >> (21 * UInt64(index)) : high >> (21 * UInt64(index - 3))
    return UInt32(truncatingIfNeeded: word & 0x1F_FFFF)
  }

  /// Adds a scalar to the glyph; a sixth one is dropped.
  mutating func append(_ scalar: UInt32) {
    for index in 0..<Self.maxScalars where self.scalar(index) == 0 {
      if index < 3 { low |= UInt64(scalar) << (21 * UInt64(index)) }
      if index >= 3 { high |= UInt64(scalar) << (21 * UInt64(index - 3)) }
      return
    }
  }

  /// Compares without looking the role up.
  func hasRole(_ role: Role) -> Bool { UInt8(truncatingIfNeeded: high >> 56) == role.rawValue }

  /// The glyph where it is one scalar of printable ASCII, kana or kanji.
  var plainScalar: UInt32? {
    guard low <= 0x1F_FFFF, high & 0x3FF_FFFF_FFFF == 0 else { return nil }
    let scalar = UInt32(truncatingIfNeeded: low)
    return CellUnitReader.plainWidth(scalar) == nil ? nil : scalar
  }

  var isBlank: Bool { low == 0x20 && high & 0x3FF_FFFF_FFFF == 0 }

  /// Appends the glyph as UTF-8; nothing for the right half of a wide character.
  package func appendUTF8(to bytes: inout [UInt8]) {
    if low < 0x80 && low > 0 {
      bytes.append(UInt8(truncatingIfNeeded: low))
      return
    }
    for index in 0..<Self.maxScalars {
      guard let scalar = Unicode.Scalar(scalar(index)), scalar.value != 0 else { return }
      bytes.append(contentsOf: UTF8.encode(scalar)!)  // every Unicode.Scalar can be encoded
    }
  }
}
