import CNcurses
import TerminalKit

/// A theme as ncurses wants it: for every role an attribute word and the number of a colour pair.
struct RoleAttributes {
  private var attributes: [attr_t] = []
  private var pairs: [Int16] = []

  /// Makes ncurses know the theme's colours, as far as the terminal has them. Between `newterm` and the first
  /// drawing.
  init(_ theme: Theme) {
    let theme = theme.usesColour && Self.startColours() ? theme : theme.withoutColour
    var known: [ColourPair: Int16] = [:]
    for role in Role.allCases {
      let look = theme[role]
      attributes.append(Self.word(look.attributes))
      pairs.append(Self.pair(look, &known))
    }
  }

  func attribute(_ role: Role) -> attr_t { attributes[Int(role.rawValue)] }
  func pair(_ role: Role) -> Int16 { pairs[Int(role.rawValue)] }

  private struct ColourPair: Hashable {
    var foreground: Int16
    var background: Int16
  }

  /// False where the terminal has no colours or no way back to its own.
  private static func startColours() -> Bool {
    has_colors() && start_color() == OK && use_default_colors() == OK && curses_colours() >= 8
  }

  private static func pair(_ look: Theme.Look, _ known: inout [ColourPair: Int16]) -> Int16 {
    func number(_ colour: Theme.Colour?) -> Int16 {
      guard let colour, Int32(colour.number) < curses_colours() else { return -1 }
      return Int16(colour.number)
    }
    let colours = ColourPair(foreground: number(look.foreground), background: number(look.background))
    if colours.foreground < 0 && colours.background < 0 { return 0 }
    if let pair = known[colours] { return pair }
    let next = Int16(known.count + 1)
    guard Int32(next) < curses_colour_pairs(), init_pair(next, colours.foreground, colours.background) == OK else {
      return 0
    }
    known[colours] = next
    return next
  }

  private static func word(_ attributes: Theme.Attributes) -> attr_t {
    var word: attr_t = 0
    if attributes.contains(.bold) { word |= curses_bold }
    if attributes.contains(.dim) { word |= curses_dim }
    if attributes.contains(.italic) { word |= curses_italic }
    if attributes.contains(.underline) { word |= curses_underline }
    if attributes.contains(.reverse) { word |= curses_reverse }
    return word
  }
}
