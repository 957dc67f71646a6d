/// A colour of a theme, for terminals of any number of colours.
package struct Colour: Hashable, Sendable {
  /// One of the terminal's own sixteen, whatever its palette makes of it.
  package var basic: UInt8
  /// What it is meant to be where the terminal has more than sixteen; nil: its own one of the sixteen there too.
  package var exact: RGB?

  package init(_ basic: UInt8, _ exact: RGB? = nil) {
    self.basic = basic
    self.exact = exact
  }
  package static let red = Colour(1)
  package static let green = Colour(2)
  package static let yellow = Colour(3)
  package static let blue = Colour(4)
  package static let magenta = Colour(5)
  package static let cyan = Colour(6)

  /// How many colours are told apart.
  package enum Depth: Int, Hashable, Sendable, CaseIterable, Comparable {
    case eight, sixteen, palette256, direct
    package static func < (one: Depth, other: Depth) -> Bool { one.rawValue < other.rawValue }

    /// By the number that a terminal's description gives; nil below eight.
    package init?(colours: Int) {
      switch colours {
      case ..<8: return nil
      case ..<16: self = .eight
      case ..<256: self = .sixteen
      case ..<(1 << 24): self = .palette256
      default: self = .direct
      }
    }
  }

  /// Its number at a depth: of the palette, or red, green and blue in one where colours are direct.
  package func number(at depth: Depth) -> Int {
    guard let exact, depth >= .palette256 else { return Int(depth == .eight ? basic & 7 : basic) }
    return depth == .direct ? exact.value : exact.nearestOf256
  }
}

/// Red, green and blue of sRGB.
package struct RGB: Hashable, Sendable, ExpressibleByIntegerLiteral {
  package let value: Int
  /// 0xRRGGBB
  package init(integerLiteral value: Int) { self.value = value }
  package init(_ red: Int, _ green: Int, _ blue: Int) { value = red << 16 | green << 8 | blue }

  package var channels: (red: Int, green: Int, blue: Int) { (value >> 16 & 255, value >> 8 & 255, value & 255) }

  /// `#1a2b3c`
  package var hexadecimal: String {
    let digits = String(value, radix: 16)
    return "#" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  private static let steps = [0, 95, 135, 175, 215, 255]

  /// The nearest of the cube and the greys of 256 colours (16 … 255), which unlike the first sixteen look alike everywhere.
  package var nearestOf256: Int {
    func distance(_ other: RGB) -> Int {
      let (one, two) = (channels, other.channels)
      let (r, g, b) = (one.red - two.red, one.green - two.green, one.blue - two.blue)
      return r * r + g * g + b * b
    }
    return (16...255).min { distance(RGB(paletteNumber: $0)) < distance(RGB(paletteNumber: $1)) } ?? 16
  }

  /// What xterm's palette of 256 has at a number from 16 on.
  package init(paletteNumber number: Int) {
    if number >= 232 {
      let grey = 8 + 10 * (number - 232)
      self.init(grey, grey, grey)
    } else {
      let index = number - 16
      self.init(RGB.steps[index / 36 % 6], RGB.steps[index / 6 % 6], RGB.steps[index % 6])
    }
  }
}
