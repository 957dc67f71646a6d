import PlanModel
import TerminalKit

/// A report laid out in the columns of a terminal or a text file: rows, each with its role.
package struct ReportRows {
  package typealias Row = (text: String, role: Role)
  package private(set) var rows: [Row] = []
  private let width: Int
  private let policy: WidthPolicy
  /// Columns between two columns of a table.
  private static let gap = 2

  package init(_ report: ReportDocument, width: Int, policy: WidthPolicy) {
    self.width = max(20, width)
    self.policy = policy
    var isAfterTable = false
    for block in report.blocks {
      switch block {
      case .heading(_, let title):
        if !rows.isEmpty { rows.append(("", .text)) }
        add(title, .heading)
        isAfterTable = false
      case .paragraph(let text):
        if isAfterTable { rows.append(("", .text)) }
        add(text, .text)
        isAfterTable = false
      case .table(let table):
        add(table)
        isAfterTable = true
      }
    }
  }

  private mutating func add(_ text: String, _ role: Role) {
    rows += policy.wrap(text, width: width).map { (ReportRows.trimmed(String($0.text)), role) }
  }

  private mutating func add(_ table: ReportTable) {
    let widths = columnWidths(of: table)
    guard !widths.isEmpty else { return }
    let headings = table.captions + (table.columns.allSatisfy(\.isEmpty) ? [] : [table.columns.map { .init($0) }])
    for row in headings { add(row, widths: widths, role: .label) }
    for row in table.rows { add(row, widths: widths, role: .text) }
  }

  /// The cells of a row side by side, each wrapped in its own columns.
  private mutating func add(_ cells: [ReportTable.Cell], widths: [Int], role: Role) {
    var parts: [(width: Int, lines: [String])] = []
    var column = 0
    for cell in cells {
      let taken = widths.dropFirst(column).prefix(cell.span)
      guard !taken.isEmpty else { break }
      let width = taken.reduce(0, +) + ReportRows.gap * (taken.count - 1)
      parts.append((width, policy.wrap(cell.text, width: width).map { ReportRows.trimmed(String($0.text)) }))
      column += cell.span
    }
    for line in 0..<(parts.map(\.lines.count).max() ?? 0) {
      var text = ""
      for (index, part) in parts.enumerated() {
        let shown = line < part.lines.count ? part.lines[line] : ""
        text += policy.pad(shown, to: part.width)
        if index < parts.count - 1 { text += String(repeating: " ", count: ReportRows.gap) }
      }
      rows.append((ReportRows.trimmed(text), role))
    }
  }

  /// As wide as the widest text of each column, the widest ones narrowed until all fit side by side.
  private func columnWidths(of table: ReportTable) -> [Int] {
    var widths = table.columns.map { max(1, policy.columns(of: $0)) }
    for row in table.captions + table.rows {
      var column = 0
      for cell in row {
        if cell.span == 1, widths.indices.contains(column) {
          let widest = cell.text.split(separator: "\n").map { policy.columns(of: $0) }.max() ?? 0
          widths[column] = max(widths[column], widest)
        }
        column += cell.span
      }
    }
    let room = width - ReportRows.gap * max(0, widths.count - 1)
    var total = widths.reduce(0, +)
    while total > room, let widest = widths.max(), widest > 4 {
      let second = widths.filter { $0 < widest }.max() ?? 4
      let tied = widths.indices.filter { widths[$0] == widest }
      let target = max(4, second, widest - (total - room + tied.count - 1) / tied.count)
      for index in tied where total > room {
        let cut = min(widest - target, total - room)
        widths[index] -= max(1, cut)
        total -= max(1, cut)
      }
    }
    return widths
  }

  private static func trimmed(_ text: String) -> String {
    guard text.utf8.last == UInt8(ascii: " ") else { return text }
    var text = text
    while text.unicodeScalars.last == " " { text.unicodeScalars.removeLast() }
    return text
  }
}
