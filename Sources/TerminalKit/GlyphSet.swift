/// The characters that borders, gauges and marks are drawn with. Each is one column wide.
package struct GlyphSet: Hashable, Sendable {
  package var horizontal: String
  package var vertical: String
  package var gaugeOpen: String
  package var gaugeClose: String
  package var gaugeFill: String
  package var gaugeRest: String
  package var gaugeGoal: String
  package var folded: String
  package var unfolded: String
  package var selection: String
  /// Years or columns that do not fit lie further left, further right.
  package var moreLeft: String
  package var moreRight: String

  /// The default: the same in every terminal, encoding and font.
  package static let ascii = GlyphSet(
    horizontal: "-", vertical: "|", gaugeOpen: "[", gaugeClose: "]", gaugeFill: "#", gaugeRest: ".", gaugeGoal: "|",
    folded: "+", unfolded: "-", selection: ">", moreLeft: "<", moreRight: ">")

  /// Lines and blocks of Unicode; ambiguous in width, see `fits`.
  package static let unicode = GlyphSet(
    horizontal: "─", vertical: "│", gaugeOpen: "[", gaugeClose: "]", gaugeFill: "█", gaugeRest: "░", gaugeGoal: "│",
    folded: "▸", unfolded: "▾", selection: ">", moreLeft: "<", moreRight: ">")

  /// Every character of the set.
  package var all: [String] {
    [
      horizontal, vertical, gaugeOpen, gaugeClose, gaugeFill, gaugeRest, gaugeGoal, folded, unfolded, selection,
      moreLeft, moreRight,
    ]
  }

  /// True if every character keeps its one column under `policy`. Where not, `ascii` is to be used.
  package func fits(_ policy: WidthPolicy) -> Bool { all.allSatisfy { policy.columns(of: $0) == 1 } }
}
