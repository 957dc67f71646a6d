import CNcurses
import TerminalKit

/// A theme as ncurses wants it: for every role an attribute word and the number of a colour pair.
struct RoleAttributes {
  private var attributes: [attr_t] = []
  private var pairs: [Int16] = []
  /// How many colours are used; nil for none.
  let depth: Colour.Depth?

  /// Makes ncurses know the theme's colours, as far as the terminal has them. Between `newterm` and the first
  /// drawing. `drawsDECLines`: borders in a frame are the characters that stand for DEC's lines.
  init(_ theme: Theme, drawsDECLines: Bool = false) {
    depth = theme.usesColour ? Self.startColours() : nil
    let theme = depth == nil ? theme.withoutColour : theme
    var known: [ColourPair: Int16] = [:]
    for role in Role.allCases {
      let look = theme[role]
      // Only what the program itself draws: plan text is shown as written.
      let isLine = drawsDECLines && (role == .border || role == .gaugeGoal)
      attributes.append(Self.word(look.attributes) | (isLine ? curses_dec_lines : 0))
      pairs.append(pair(look, &known))
    }
  }

  func attribute(_ role: Role) -> attr_t { attributes[Int(role.rawValue)] }
  func pair(_ role: Role) -> Int16 { pairs[Int(role.rawValue)] }

  private struct ColourPair: Hashable {
    var foreground: Int32
    var background: Int32
  }

  /// nil where the terminal has no colours or no way back to its own.
  private static func startColours() -> Colour.Depth? {
    guard has_colors(), start_color() == OK, use_default_colors() == OK else { return nil }
    return Colour.Depth(colours: Int(curses_colours()))
  }

  private func pair(_ look: Theme.Look, _ known: inout [ColourPair: Int16]) -> Int16 {
    func number(_ colour: Colour?) -> Int32 {
      guard let colour, let depth else { return -1 }
      return Int32(colour.number(at: depth))
    }
    let colours = ColourPair(foreground: number(look.foreground), background: number(look.background))
    if colours.foreground < 0 && colours.background < 0 { return 0 }
    if let pair = known[colours] { return pair }
    let next = Int16(known.count + 1)
    guard Int32(next) < curses_colour_pairs(),
      init_extended_pair(Int32(next), colours.foreground, colours.background) == OK
    else { return 0 }
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
