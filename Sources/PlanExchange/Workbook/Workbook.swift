import PlanModel

/// A spreadsheet as a value: sheets of cells with their look, ready to be written.
struct Workbook {
  /// How a cell looks and what may be done with it.
  enum Style: Int, CaseIterable {
    case title, heading, subheading, text, head, cell, name, track, arrow, inferredArrow, number, date, answer
    case answerDate, key
  }
  enum Content: Equatable {
    case text(String)
    case number(Decimal)
    case date(CalendarDate)
    case blank
  }
  struct Box {
    var row: Int
    var column: Int
    var content: Content
    var style: Style
    /// How many rows and columns it covers.
    var height = 1
    var width = 1
  }
  /// Words to choose from in a column of some rows.
  struct Choices {
    var column: Int
    var rows: ClosedRange<Int>
    var words: [String]
  }
  struct Sheet {
    var name: String
    /// In characters of half width.
    var columnWidths: [Double]
    var hiddenColumns: Set<Int> = []
    var boxes: [Box] = []
    /// In points, for rows whose height a spreadsheet cannot find by itself: those of merged cells.
    var rowHeights: [Int: Double] = [:]
    /// Rows at the top that stay in sight and stand on every printed page.
    var headRows = 0
    var frozenColumns = 0
    var choices: [Choices] = []
    var isProtected = false
    /// Printed on one sheet of paper upright, however small.
    var isOnePage = false
    /// How many rows there are so far.
    var rowCount = 0

    init(name: String, columnWidths: [Double]) {
      self.name = name
      self.columnWidths = columnWidths
    }

    mutating func put(
      _ content: Content, _ style: Style, row: Int, column: Int, height: Int = 1, width: Int = 1
    ) {
      boxes.append(Box(row: row, column: column, content: content, style: style, height: height, width: width))
      rowCount = max(rowCount, row + height)
    }

    /// A text over the whole width in a row of its own, as high as it needs.
    mutating func putAcross(_ text: String, _ style: Style) {
      let row = rowCount
      put(.text(text), style, row: row, column: 0, width: columnWidths.count)
      rowHeights[row] = Sheet.height(of: text, width: columnWidths.reduce(0, +), style)
    }

    /// How high a text stands that wraps in so many half-width characters.
    static func height(of text: String, width: Double, _ style: Style) -> Double {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { sum, line in
        let columns = line.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1.1 : 2.1) }
        return sum + max(1, Int((columns / max(1, width - 1)).rounded(.up)))
      }
      let point = style == .title ? 24.0 : style == .heading ? 20.0 : 16.5
      return min(409, Double(lines) * point + 2)
    }
  }

  var sheets: [Sheet] = []

  /// Adds a sheet; its name loses what no sheet's name can hold, and differs from all others.
  mutating func add(_ sheet: Sheet) {
    var sheet = sheet
    let forbidden: Set<Unicode.Scalar> = ["[", "]", ":", "*", "?", "/", "\\", "'"]
    var scalars = sheet.name.unicodeScalars.filter { !forbidden.contains($0) && $0.value >= 0x20 }
    scalars = String.UnicodeScalarView(scalars.prefix(24))
    let base = scalars.isEmpty ? "Sheet" : String(scalars)
    var (name, number) = (base, 2)
    while sheets.contains(where: { $0.name.lowercased() == name.lowercased() }) {
      name = base + "(\(number))"
      number += 1
    }
    sheet.name = name
    sheets.append(sheet)
  }
}
