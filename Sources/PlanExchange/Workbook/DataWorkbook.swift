import PlanModel

/// Tables for machines as a spreadsheet: a table a sheet, its first row the names of the columns, nothing merged.
package enum DataWorkbook {
  package static func bytes(of tables: [DataTable]) throws(WorkbookError) -> [UInt8] {
    try WorkbookWriter.bytes(of: book(tables))
  }

  static func book(_ tables: [DataTable]) -> Workbook {
    var book = Workbook()
    for table in tables {
      var sheet = Workbook.Sheet(name: table.name, columnWidths: table.columns.map { $0.kind == .text ? 18 : 12 })
      for (column, head) in table.columns.enumerated() { sheet.put(.text(head.title), .head, row: 0, column: column) }
      sheet.headRows = 1
      for (number, row) in table.rows.enumerated() {
        for (column, value) in row.enumerated() {
          switch value {
          case .text(let text): sheet.put(.text(text), .cell, row: number + 1, column: column)
          case .number(let value): sheet.put(.number(value), .number, row: number + 1, column: column)
          case .date(let date): sheet.put(.date(date), .date, row: number + 1, column: column)
          case .none: break
          }
        }
      }
      book.add(sheet)
    }
    return book
  }
}
