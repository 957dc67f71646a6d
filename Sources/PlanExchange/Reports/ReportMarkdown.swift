import PlanModel

/// A report as Markdown: `#` headings, paragraphs, tables with `|`.
package enum ReportMarkdown {
  package static func text(_ report: ReportDocument) -> String {
    report.blocks.map { block in
      switch block {
      case .heading(let level, let title): String(repeating: "#", count: min(6, max(1, level))) + " " + escaped(title)
      case .paragraph(let text): paragraph(text)
      case .table(let table): self.table(table)
      }
    }.joined(separator: "\n\n") + "\n"
  }

  /// Markdown has one row of names: the first caption takes it where there is one.
  private static func table(_ table: ReportTable) -> String {
    let head = table.captions + [table.columns.map { ReportTable.Cell($0) }]
    return MarkdownTable.text((head + table.rows).map { table.flat($0) })
  }

  /// A text that begins like a heading, a list or a quotation stays a text.
  private static func paragraph(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "#>-+*".unicodeScalars.contains(first) else { return escaped(text) }
    return "\\" + escaped(text)
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if "\\|<`".unicodeScalars.contains(scalar) { result.unicodeScalars.append("\\") }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
