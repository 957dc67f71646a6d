import PlanModel

/// A report as a spreadsheet: a sheet for each of its main parts, or all of it on one printed page.
package enum ReportWorkbook {
  package static func bytes(
    of report: ReportDocument, title: String, isOnePage: Bool = false
  ) throws(WorkbookError) -> [UInt8] {
    try WorkbookWriter.bytes(of: book(report, title: title, isOnePage: isOnePage))
  }

  /// Half-width characters of a printed line.
  private static let lineWidth = 118.0

  static func book(_ report: ReportDocument, title: String, isOnePage: Bool) -> Workbook {
    var book = Workbook()
    for part in parts(of: report, isOnePage: isOnePage) {
      var name = title
      if !book.sheets.isEmpty, case .heading(_, let heading)? = part.first { name = heading }
      var sheet = sheet(of: part, name: name)
      sheet.isOnePage = isOnePage
      book.add(sheet)
    }
    return book
  }

  /// A part begins at a heading of the second level, once there is a table before it.
  private static func parts(of report: ReportDocument, isOnePage: Bool) -> [[ReportDocument.Block]] {
    var parts: [[ReportDocument.Block]] = [[]]
    var hasTable = false
    for block in report.blocks {
      if case .heading(let level, _) = block, level <= 2, hasTable, !isOnePage {
        parts.append([])
        hasTable = false
      }
      if case .table = block { hasTable = true }
      parts[parts.count - 1].append(block)
    }
    return parts
  }

  private static func sheet(of blocks: [ReportDocument.Block], name: String) -> Workbook.Sheet {
    let tables = ReportDocument(blocks).tables
    var sheet = Workbook.Sheet(name: name, columnWidths: columnWidths(of: tables))
    for block in blocks {
      switch block {
      case .heading(let level, let text):
        sheet.putAcross(text, level <= 1 ? .title : level == 2 ? .heading : .subheading)
      case .paragraph(let text): sheet.putAcross(text, .text)
      case .table(let table):
        for caption in table.captions { put(caption, .head, on: &sheet) }
        put(table.columns.map { .init($0) }, .head, on: &sheet)
        // Headings stay in sight only where they are those of all rows.
        if tables.count == 1 { sheet.headRows = sheet.rowCount }
        for row in table.rows { put(row, .cell, on: &sheet) }
      }
    }
    return sheet
  }

  /// The last cell of a row reaches to the edge, so that tables of fewer columns are as wide as the others.
  private static func put(_ cells: [ReportTable.Cell], _ style: Workbook.Style, on sheet: inout Workbook.Sheet) {
    let row = sheet.rowCount
    var column = 0
    var highest = 0.0
    for (index, cell) in cells.enumerated() where column < sheet.columnWidths.count {
      let room = sheet.columnWidths.count - column
      let width = index == cells.count - 1 ? room : min(cell.span, room)
      sheet.put(
        cell.text.isEmpty ? .blank : content(of: cell.text, style), number(cell.text, style) == nil ? style : .number,
        row: row, column: column, width: width)
      let characters = sheet.columnWidths[column..<(column + width)].reduce(0, +)
      highest = max(highest, Workbook.Sheet.height(of: cell.text, width: characters, style))
      column += width
    }
    if column > 0 { sheet.rowHeights[row] = highest } else { sheet.rowCount += 1 }
  }

  private static func content(of text: String, _ style: Workbook.Style) -> Workbook.Content {
    number(text, style).map { .number($0) } ?? .text(text)
  }

  /// A count stands as a number, so that it can be summed: digits alone, and no 007.
  private static func number(_ text: String, _ style: Workbook.Style) -> Decimal? {
    guard style == .cell, text.utf8.count < 16, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      text == "0" || text.utf8.first != UInt8(ascii: "0")
    else { return nil }
    return Int(text).map { Decimal($0) }
  }

  /// By the longest line of each column, the long ones cut so that all fit the paper.
  private static func columnWidths(of tables: [ReportTable]) -> [Double] {
    let count = tables.map(\.columns.count).max() ?? 0
    guard count > 0 else { return [lineWidth] }
    var wanted = Array(repeating: 6.0, count: count)
    for table in tables {
      for row in [table.columns.map { ReportTable.Cell($0) }] + table.rows {
        var column = 0
        for cell in row {
          if cell.span == 1, column < count {
            let longest = cell.text.split(separator: "\n").map(columns).max() ?? 0
            wanted[column] = max(wanted[column], min(60, longest + 2))
          }
          column += cell.span
        }
      }
    }
    let sum = wanted.reduce(0, +)
    guard sum > lineWidth else { return wanted.map { $0 * min(lineWidth / sum, 1.6) } }
    // What is short stays whole; the rest shares what is left.
    let short = wanted.filter { $0 <= 14 }.reduce(0, +)
    let rate = max(0.2, (lineWidth - short) / max(1, sum - short))
    return wanted.map { $0 <= 14 ? $0 : max(10, $0 * rate) }
  }

  private static func columns(of text: Substring) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) }
  }
}
