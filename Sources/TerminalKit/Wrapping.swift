/// One display line of a wrapped text: a range of the original.
package struct WrappedLine: Hashable, Sendable {
  package var text: Substring
  package var columns: Int
  /// True when the line ends because the text has a line break there.
  package var endsWithBreak: Bool
}

extension WidthPolicy {
  /// Breaks `text` into lines of at most `width` columns by UAX #14 with kinsoku; a run without
  /// opportunity is broken anywhere, `\n` always breaks. "" gives one empty line.
  package func wrap(_ text: String, width: Int) -> [WrappedLine] { [] }

  /// Cuts `text` to `width` columns, marking a cut at the end with `mark`. Shorter text comes back unchanged.
  package func cut(_ text: String, to width: Int, mark: String = "..") -> String { text }
  /// The same, cut in the middle: both ends stay readable (一般行政..育成).
  package func cutMiddle(_ text: String, to width: Int, mark: String = "..") -> String { text }
  /// `text` padded with spaces to `width` columns; cut when longer.
  package func pad(_ text: String, to width: Int) -> String { text }
}
