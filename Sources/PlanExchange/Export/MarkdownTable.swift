/// Tables of Markdown, as our own reader takes them back.
enum MarkdownTable {
  /// A line a row, the first one the heads, no line break behind the last.
  static func text(_ rows: [[String]]) -> String {
    var lines = rows.map { "| " + $0.map(cell).joined(separator: " | ") + " |" }
    if let head = rows.first { lines.insert("|" + head.map { _ in "---|" }.joined(), at: 1) }
    return lines.joined(separator: "\n")
  }

  /// A text inside a cell: nothing in it ends the cell or begins markup.
  static func cell(_ text: String) -> String {
    var cell = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "|", "\\", "<":
        cell.append("\\")
        cell.append(scalar)
      case "\n", "\r": cell.append(contentsOf: "<br>".unicodeScalars)
      default: cell.append(scalar)
      }
    }
    return String(cell)
  }
}
