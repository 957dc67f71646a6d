import PlanModel

/// The backslash before a line of text that would otherwise be read as something else: a heading, a table, a page
/// number, nothing at all. Export sets it and import takes it away; any other backslash is the text's own.
enum LineEscape {
  static let mark: Character = "\\"
  /// The first line of a text that is a summary and not the document's own words.
  static let summary = "（要約。原文ではありません。）"

  /// Whether a line of text needs the backslash. `isMarkdown`: headings stand behind `#`, so that a number alone makes
  /// none.
  static func isNeeded(_ line: String, isMarkdown: Bool) -> Bool {
    var rest = line[...]
    while rest.first == mark { rest = rest.dropFirst() }
    if rest.isEmpty { return true }
    let text = String(rest)
    let trimmed = Cell.trimmed(text)
    if trimmed.utf8.count != text.utf8.count || trimmed.isEmpty { return true }
    if let first = text.utf8.first, first == UInt8(ascii: "#") || first == UInt8(ascii: "|") { return true }
    if text.utf8.contains(UInt8(ascii: "\t")) || text.hasPrefix("**") || text == summary { return true }
    if DocumentScan.isMarkup(text) || DocumentScan.isPageNumber(text) { return true }
    return !isMarkdown && (HeadingMark(text) != nil || DocumentScan.isContentsTitle(text))
  }

  /// What stands behind the backslash; nil where the line has none that export would have set.
  static func unescaped(_ line: String, isMarkdown: Bool) -> String? {
    guard line.first == mark else { return nil }
    let rest = String(line.dropFirst())
    return isNeeded(rest, isMarkdown: isMarkdown) ? rest : nil
  }
}

extension Prose {
  /// A text as it stands in a document, where a first line may say that it is a summary.
  init(printed text: String) {
    let marker = LineEscape.summary
    if text == marker {
      self.init("", isSummary: true)
    } else if text.hasPrefix(marker + "\n") {
      self.init(String(text.dropFirst(marker.count + 1)), isSummary: true)
    } else {
      self.init(text)
    }
  }
  /// The text as a document prints it.
  var printed: String {
    isSummary ? (text.isEmpty ? LineEscape.summary : LineEscape.summary + "\n" + text) : text
  }
}
