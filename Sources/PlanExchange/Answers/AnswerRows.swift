import PlanModel

/// The rows of an answer sheet that came back, by the headings of its columns.
struct AnswerRows {
  struct Row {
    /// In the file, from 1.
    let number: Int
    let texts: [AnswerColumn: String]
  }
  private(set) var rows: [Row] = []

  /// - Throws: `SheetProblem` for what cannot be read and for a sheet that asks nothing of ours.
  init(_ bytes: [UInt8]) throws(SheetProblem) {
    if WorkbookReader.looksLikeOne(bytes) {
      let book = try WorkbookReader(bytes)
      for sheet in book.sheets where take(sheet.rows, from1904: book.countsFrom1904) { return }
    } else {
      let csv = try CSVReader(bytes)
      if take(csv.rows.map { $0.map { .text($0) } }, numbers: csv.lines, from1904: false) { return }
    }
    throw .noAnswerSheet
  }

  private mutating func take(_ rows: [[WorkbookReader.Value?]], numbers: [Int]? = nil, from1904: Bool) -> Bool {
    // The headings stand somewhere at the top, under whatever title.
    for (head, cells) in rows.prefix(50).enumerated() {
      var columns: [Int: AnswerColumn] = [:]
      for (index, cell) in cells.enumerated() {
        guard let column = cell.flatMap({ AnswerColumn(heading: $0.written) }) else { continue }
        if !columns.values.contains(column) { columns[index] = column }
      }
      guard columns.values.contains(.key), columns.values.contains(.answer) else { continue }
      for (index, cells) in rows.enumerated().dropFirst(head + 1) {
        var texts: [AnswerColumn: String] = [:]
        for (at, cell) in cells.enumerated() {
          guard let column = columns[at], let cell else { continue }
          let text = column == .asOf ? AnswerRows.day(cell, from1904: from1904) : cell.written
          let trimmed = Cell.trimmed(text)
          if !trimmed.isEmpty { texts[column] = trimmed }
        }
        if !texts.isEmpty { self.rows.append(Row(number: numbers?[index] ?? index + 1, texts: texts)) }
      }
      return true
    }
    return false
  }

  /// A day that a spreadsheet stores as a number of days, as a date.
  private static func day(_ value: WorkbookReader.Value, from1904: Bool) -> String {
    guard case .number(let raw) = value, let days = Double(raw), days >= 61, days < 2_958_466 else {
      return value.written
    }
    // Day 0 is 30 December 1899 for every day behind the 29 February 1900 that never was.
    var count = Int(days) + (from1904 ? 1462 : 0) + 693_594
    // Days from 1 March of the year 0, by years of 400, 100, 4 and 1.
    count += 305
    let era = count / 146_097
    let ofEra = count % 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * ofYear + 2) / 153
    let (day, month) = (ofYear - (153 * shifted + 2) / 5 + 1, shifted < 10 ? shifted + 3 : shifted - 9)
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return CalendarDate(year: year, month: month, day: day)?.description ?? raw
  }
}
