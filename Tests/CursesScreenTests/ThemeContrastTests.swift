import Glibc
import Testing

@testable import CursesScreen
@testable import TerminalKit

/// Whether the colours of the themes with a background of their own can be read, by everybody.
@Suite("Contrast")
struct ThemeContrastTests {
  static let painted: [ThemeName] = [.dark, .light, .highContrast]
  /// Lines and what is left of a bar are no text (WCAG 2.2, 1.4.11).
  static let graphics: Set<Role> = [.border, .gaugeRest, .gaugeFill, .gaugeGoal]

  @Test(
    "of every role is that of WCAG: 4.5 for text, 3 for lines; 7 and 4.5 in high contrast", arguments: painted,
    [Colour.Depth.palette256, .direct])
  func contrast(name: ThemeName, depth: Colour.Depth) throws {
    for role in Role.allCases {
      let look = name.theme[role]
      let ratio = Shown.contrast(
        Shown(try #require(look.foreground), depth), Shown(try #require(look.background), depth))
      let isGraphic = Self.graphics.contains(role)
      let least = name == .highContrast ? (isGraphic ? 4.5 : 7) : isGraphic ? 3 : 4.5
      #expect(ratio >= least, "\(name) \(role): \(ratio)")
    }
  }

  @Test("the formula gives the standard's own figures")
  func formula() {
    #expect(abs(Shown.contrast(Shown(0x000000), Shown(0xFFFFFF)) - 21) < 0.001)
    #expect(abs(Shown.contrast(Shown(0x767676), Shown(0xFFFFFF)) - 4.54) < 0.01)
  }

  @Test(
    "pairs that must be told apart are, also without red or green cones", arguments: painted,
    [Vision.full, .withoutRed, .withoutGreen])
  func pairs(name: ThemeName, vision: Vision) throws {
    for (one, other) in [(Role.good, Role.bad), (.good, .missing), (.gaugeFill, .gaugeRest)] {
      let colours = try [one, other].map { vision.seen(Shown(try #require(name.theme[$0].foreground), .palette256)) }
      // A difference of 2.3 can just be seen; ten times that cannot be missed.
      #expect(Shown.difference(colours[0], colours[1]) >= 23, "\(name) \(one) \(other) \(vision)")
    }
  }

  @Test("red and green would not have been")
  func redAndGreen() {
    let (red, green) = (Vision.withoutGreen.seen(Shown(0xC00000)), Vision.withoutGreen.seen(Shown(0x5A7000)))
    #expect(Shown.difference(red, green) < 23)
  }

  @Test("every colour has a number at every depth")
  func numbers() {
    #expect(Colour(11, 0xFFD75F).number(at: .eight) == 3)
    #expect(Colour(11, 0xFFD75F).number(at: .sixteen) == 11)
    #expect(Colour(11, 0xFFD75F).number(at: .palette256) == 221)
    #expect(Colour(11, 0xFFD75F).number(at: .direct) == 0xFFD75F)
    #expect(Colour.red.number(at: .direct) == 1)
    for name in Self.painted {
      for role in Role.allCases {
        for colour in [name.theme[role].foreground, name.theme[role].background] {
          #expect(colour.map { $0.number(at: .eight) < 8 && $0.number(at: .sixteen) < 16 } == true)
        }
      }
    }
  }
}

/// A colour as linear light.
struct Shown {
  var red, green, blue: Double

  init(_ red: Double, _ green: Double, _ blue: Double) { (self.red, self.green, self.blue) = (red, green, blue) }
  init(_ rgb: RGB) {
    let channels = rgb.channels
    func linear(_ value: Int) -> Double {
      let part = Double(value) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    self.init(linear(channels.red), linear(channels.green), linear(channels.blue))
  }
  init(_ colour: Colour, _ depth: Colour.Depth) {
    self.init(depth == .direct ? colour.exact ?? 0 : RGB(paletteNumber: colour.number(at: depth)))
  }

  private var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

  /// WCAG 2.2, contrast ratio.
  static func contrast(_ one: Shown, _ other: Shown) -> Double {
    let (low, high) = (min(one.luminance, other.luminance), max(one.luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)
  }

  /// The distance of two colours in CIE L*a*b* (1976, D65).
  static func difference(_ one: Shown, _ other: Shown) -> Double {
    zip(one.lab, other.lab).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  private var lab: [Double] {
    func f(_ t: Double) -> Double { t > 0.008856 ? cbrt(t) : 7.787 * t + 16.0 / 116 }
    let x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505)
    let y = f(luminance)
    let z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089)
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
  }
}

/// Who looks: all three cones, or without those for red or green, wholly (Machado, Oliveira and Fernandes, 2009).
enum Vision: CaseIterable {
  case full, withoutRed, withoutGreen

  private var matrix: [Double] {
    switch self {
    case .full: [1, 0, 0, 0, 1, 0, 0, 0, 1]
    case .withoutRed: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998]
    case .withoutGreen: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881]
    }
  }

  func seen(_ colour: Shown) -> Shown {
    let m = matrix
    func row(_ i: Int) -> Double {
      min(1, max(0, m[i] * colour.red + m[i + 1] * colour.green + m[i + 2] * colour.blue))
    }
    return Shown(row(0), row(3), row(6))
  }
}
