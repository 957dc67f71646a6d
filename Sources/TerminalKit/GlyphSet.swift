/// The characters that borders, gauges and marks are drawn with. Each is one column wide.
package struct GlyphSet: Hashable, Sendable {
  package var horizontal: String
  package var vertical: String
  package var topLeft: String
  package var topRight: String
  package var bottomLeft: String
  package var bottomRight: String
  package var gaugeOpen = "["
  package var gaugeClose = "]"
  package var gaugeFill: String
  package var gaugeRest: String
  package var gaugeGoal: String
  package var folded: String
  package var unfolded: String
  package var selection = ">"
  /// Years or columns that do not fit lie further left, further right.
  package var moreLeft = "<"
  package var moreRight = ">"

  /// What lines are drawn with.
  package enum Lines: String, Hashable, Sendable, CaseIterable {
    case unicode
    /// DEC's special graphics (VT100). In a frame they are the characters of `decLines`.
    case dec
    case ascii
  }

  /// A set with lines, and bars and marks, chosen each by itself.
  package init(lines: Lines, unicodeBars: Bool, unicodeMarks: Bool) {
    let drawn = GlyphSet.drawn(lines)
    (horizontal, vertical) = (drawn[0], drawn[1])
    (topLeft, topRight, bottomLeft, bottomRight) = (drawn[2], drawn[3], drawn[4], drawn[5])
    (gaugeFill, gaugeRest) = unicodeBars ? ("█", "░") : ("#", ".")
    gaugeGoal = drawn[1]
    (folded, unfolded) = unicodeMarks ? ("▸", "▾") : ("+", "-")
  }

  /// The default: the same in every terminal, encoding and font.
  package static let ascii = GlyphSet(lines: .ascii, unicodeBars: false, unicodeMarks: false)

  /// Lines and blocks of Unicode; ambiguous in width, see `fits`.
  package static let unicode = GlyphSet(lines: .unicode, unicodeBars: true, unicodeMarks: true)

  /// Horizontal, vertical, then the corners from the top left, row by row.
  private static func drawn(_ lines: Lines) -> [String] {
    switch lines {
    case .unicode: ["─", "│", "┌", "┐", "└", "┘"]
    case .dec: decLines.map { String($0.standIn) }
    case .ascii: ["-", "|", "+", "+", "+", "+"]
    }
  }

  /// What stands in a frame for each of DEC's lines, and its code in that character set. The stand-ins are of one column
  /// everywhere, unlike ─ and │, and look alike where a frame is printed as text.
  package static let decLines: [(standIn: Unicode.Scalar, code: UInt8)] = [
    ("⎯", UInt8(ascii: "q")), ("⏐", UInt8(ascii: "x")), ("⌜", UInt8(ascii: "l")), ("⌝", UInt8(ascii: "k")),
    ("⌞", UInt8(ascii: "m")), ("⌟", UInt8(ascii: "j")),
  ]

  /// What its lines are drawn with.
  package var lines: Lines {
    switch horizontal {
    case "─": .unicode
    case "⎯": .dec
    default: .ascii
    }
  }

  /// The same for a terminal whose description knows nothing of DEC's lines.
  package var withoutDECLines: GlyphSet {
    lines == .dec ? GlyphSet(lines: .ascii, unicodeBars: gaugeFill == "█", unicodeMarks: folded == "▸") : self
  }

  /// Every character of the set.
  package var all: [String] {
    [
      horizontal, vertical, topLeft, topRight, bottomLeft, bottomRight, gaugeOpen, gaugeClose, gaugeFill, gaugeRest,
      gaugeGoal, folded, unfolded, selection, moreLeft, moreRight,
    ]
  }

  /// True if every character keeps its one column under `policy`. Where not, `ascii` is to be used.
  package func fits(_ policy: WidthPolicy) -> Bool { all.allSatisfy { policy.columns(of: $0) == 1 } }
}
