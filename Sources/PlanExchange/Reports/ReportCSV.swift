import PlanModel

/// A report as CSV for Excel: UTF-8 with a byte order mark, CRLF, every heading and paragraph in a row of its own, an
/// empty row between the parts.
package enum ReportCSV {
  package static func text(_ report: ReportDocument) -> String {
    var rows: [[String]] = []
    for (index, block) in report.blocks.enumerated() {
      switch block {
      case .heading(_, let title):
        if index > 0 { rows.append([]) }
        rows.append([title])
      case .paragraph(let text): rows.append([text])
      case .table(let table):
        rows += table.captions.map { table.flat($0) } + [table.columns] + table.rows.map { table.flat($0) }
      }
    }
    return "\u{FEFF}" + rows.map(CSVWriter.line).joined()
  }
}
