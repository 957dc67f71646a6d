import PlanModel

/// A report as one HTML page without scripts, for the browser and for the printer (A4).
package enum ReportHTML {
  package static func text(_ report: ReportDocument, title: String) -> String {
    let body = report.blocks.map { block in
      switch block {
      case .heading(let level, let title):
        "<h\(min(6, max(1, level)))>\(escaped(title))</h\(min(6, max(1, level)))>"
      case .paragraph(let text): "<p>\(escaped(text))</p>"
      case .table(let table): self.table(table)
      }
    }
    return """
      <!DOCTYPE html>
      <html lang="ja">
      <head>
      <meta charset="utf-8">
      <title>\(escaped(title))</title>
      <style>
      @page { size: A4; margin: 15mm; }
      body { font-family: "Noto Serif CJK JP", "MS Mincho", serif; line-height: 1.5; }
      table { border-collapse: collapse; width: 100%; margin: 0.5em 0; }
      th, td { border: 1px solid #333; padding: 0.2em 0.4em; vertical-align: top; text-align: left; }
      tr { break-inside: avoid; }
      h1, h2, h3, h4 { break-after: avoid; }
      </style>
      </head>
      <body>
      \(body.joined(separator: "\n"))
      </body>
      </html>

      """
  }

  private static func table(_ table: ReportTable) -> String {
    func row(_ cells: [ReportTable.Cell], _ tag: String) -> String {
      let parts = cells.map { cell in
        let span = cell.span > 1 ? " colspan=\"\(cell.span)\"" : ""
        return "<\(tag)\(span)>\(escaped(cell.text, breaks: true))</\(tag)>"
      }
      return "<tr>" + parts.joined() + "</tr>"
    }
    let head = table.captions.map { row($0, "th") } + [row(table.columns.map { ReportTable.Cell($0) }, "th")]
    let body = table.rows.map { row($0, "td") }
    return "<table>\n<thead>\n" + head.joined(separator: "\n") + "\n</thead>\n<tbody>\n"
      + body.joined(separator: "\n") + "\n</tbody>\n</table>"
  }

  /// No text of a plan is ever markup.
  private static func escaped(_ text: String, breaks: Bool = false) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n" where breaks: result += "<br>"
      default:
        // Control characters have no place in HTML.
        if scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value) {
          result += "\u{FFFD}"
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }
}
