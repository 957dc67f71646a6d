import PlanModel

/// A report as one HTML page without scripts, for the browser and for the printer (A4).
package enum ReportHTML {
  /// `isOnePage`: set smaller and closer, for a summary that is to stand on one sheet of paper.
  package static func text(_ report: ReportDocument, title: String, isOnePage: Bool = false) -> String {
    let body = report.blocks.map { block in
      switch block {
      case .heading(let level, let title):
        "<h\(min(6, max(1, level)))>\(HTMLText.escaped(title))</h\(min(6, max(1, level)))>"
      case .paragraph(let text): "<p>\(HTMLText.escaped(text))</p>"
      case .table(let table): ReportHTML.table(table)
      }
    }
    return HTMLPage.head(title: title, style: isOnePage ? onePage : "") + body.joined(separator: "\n") + "\n"
      + HTMLPage.foot
  }

  private static let onePage = """
    @page { margin: 12mm; }
    @media print { body { font-size: 8.5pt; line-height: 1.3; } h1 { font-size: 14pt; margin: 0 0 2mm; }
      h2 { font-size: 11pt; margin: 3mm 0 1mm; } p { margin: 0; } table { margin: 1mm 0; }
      th, td { padding: .4mm 1.2mm; } }

    """

  static func table(_ table: ReportTable) -> String {
    func row(_ cells: [ReportTable.Cell], _ tag: String) -> String {
      let parts = cells.map { cell in
        let span = cell.span > 1 ? " colspan=\"\(cell.span)\"" : ""
        return "<\(tag)\(span)>\(HTMLText.escaped(cell.text))</\(tag.prefix(2))>"
      }
      return "<tr>" + parts.joined() + "</tr>"
    }
    let head =
      table.captions.map { row($0, "th") } + [row(table.columns.map { ReportTable.Cell($0) }, "th scope=\"col\"")]
    let body = table.rows.map { row($0, "td") }
    return "<div class=\"wide\"><table>\n<thead>\n" + head.joined(separator: "\n") + "\n</thead>\n<tbody>\n"
      + body.joined(separator: "\n") + "\n</tbody>\n</table></div>"
  }
}
