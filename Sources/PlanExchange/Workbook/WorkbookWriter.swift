import CSpreadsheet
import Glibc
import PlanModel

/// Why a spreadsheet cannot be written.
package enum WorkbookError: Error, Hashable, Sendable {
  /// The library or one of its functions is not there.
  case noLibrary(String)
  /// A text is longer than a cell may be (32,767 characters), or there are too many of something; where.
  case doesNotFit(sheet: String, row: Int)
  /// The library failed, with its number.
  case failed(Int)
}

/// Writes a workbook as xlsx: the same workbook gives the same bytes.
enum WorkbookWriter {
  static let font = "游ゴシック"

  static func bytes(of book: Workbook) throws(WorkbookError) -> [UInt8] {
    // The library wants a file's name; this one is in memory alone.
    let file = spreadsheet_memory_file()
    guard file >= 0 else { throw .failed(Int(errno)) }
    defer { close(file) }
    var problem: UnsafePointer<CChar>?
    let failure: WorkbookError? = "/proc/self/fd/\(file)".withCString { path in
      font.withCString { font in
        guard let writer = spreadsheet_writer_new(path, font, &problem) else {
          return problem.map { .noLibrary(String(cString: $0)) } ?? .failed(Int(ENOMEM))
        }
        let failure = write(book, to: writer)
        let closed = Int(spreadsheet_writer_close(writer))
        return failure ?? (closed == 0 ? nil : .failed(closed))
      }
    }
    if let failure { throw failure }
    return try contents(of: file)
  }

  private static func contents(of file: Int32) throws(WorkbookError) -> [UInt8] {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .failed(Int(errno)) }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var read = 0
    while read < bytes.count {
      let count = bytes.withUnsafeMutableBytes {
        pread(file, $0.baseAddress.map { $0 + read }, $0.count - read, off_t(read))
      }
      guard count > 0 else { throw .failed(Int(errno)) }
      read += count
    }
    return bytes
  }

  private static func write(_ book: Workbook, to writer: OpaquePointer) -> WorkbookError? {
    let styles = Workbook.Style.allCases.map { style in
      guard let number = style.number else { return spreadsheet_add_style(writer, style.look) }
      return number.withCString { number in
        var look = style.look
        look.number = number
        return spreadsheet_add_style(writer, look)
      }
    }
    for sheet in book.sheets {
      guard spreadsheet_add_sheet(writer, sheet.name) == 0 else { return .doesNotFit(sheet: sheet.name, row: 0) }
      for (column, width) in sheet.columnWidths.enumerated() {
        spreadsheet_column(writer, UInt16(column), width, sheet.hiddenColumns.contains(column))
      }
      for row in sheet.rowHeights.keys.sorted() { spreadsheet_row(writer, UInt32(row), sheet.rowHeights[row] ?? 15) }
      for box in sheet.boxes {
        guard put(box, to: writer, styles[box.style.rawValue]) else {
          return .doesNotFit(sheet: sheet.name, row: box.row + 1)
        }
      }
      for choices in sheet.choices where !put(choices, to: writer) {
        return .doesNotFit(sheet: sheet.name, row: choices.rows.lowerBound + 1)
      }
      spreadsheet_print(writer, !sheet.isOnePage, sheet.isOnePage ? 1 : 0, UInt32(sheet.headRows))
      if sheet.headRows > 0 || sheet.frozenColumns > 0 {
        spreadsheet_freeze(writer, UInt32(sheet.headRows), UInt16(sheet.frozenColumns))
      }
      if sheet.isProtected { spreadsheet_protect(writer) }
    }
    return nil
  }

  private static func put(_ box: Workbook.Box, to writer: OpaquePointer, _ style: Int32) -> Bool {
    let (row, column) = (UInt32(box.row), UInt16(box.column))
    if box.height > 1 || box.width > 1 {
      let (last, lastColumn) = (row + UInt32(box.height) - 1, column + UInt16(box.width) - 1)
      guard spreadsheet_merge(writer, row, column, last, lastColumn, "", style) == 0 else { return false }
    }
    switch box.content {
    case .blank: return spreadsheet_blank(writer, row, column, style) == 0
    case .text(let text): return spreadsheet_text(writer, row, column, text.withoutNull, style) == 0
    case .number(let number):
      return spreadsheet_number(writer, row, column, strtod(number.description, nil), style) == 0
    case .date(let date):
      // Spreadsheets count days from 1900.
      guard date.year >= 1900 else { return spreadsheet_text(writer, row, column, date.description, style) == 0 }
      return spreadsheet_date(writer, row, column, Int32(date.year), Int32(date.month), Int32(date.day), style) == 0
    }
  }

  private static func put(_ choices: Workbook.Choices, to writer: OpaquePointer) -> Bool {
    let words = choices.words.map { strdup($0) }
    defer { for word in words { free(word) } }
    var list: [UnsafePointer<CChar>?] = words.map { UnsafePointer($0) } + [nil]
    return spreadsheet_choices(
      writer, UInt32(choices.rows.lowerBound), UInt32(choices.rows.upperBound), UInt16(choices.column), &list) == 0
  }
}

extension String {
  /// A C string ends at a null character; it is shown as its picture.
  fileprivate var withoutNull: String { utf8.contains(0) ? replacing("\0", with: "␀") : self }
}

extension Workbook.Style {
  fileprivate var number: String? {
    switch self {
    case .date, .answerDate: "yyyy\\-mm\\-dd"
    // Text as typed: 1-2 is no date and 007 no 7.
    case .answer, .key: "@"
    default: nil
    }
  }
  fileprivate var look: spreadsheet_style {
    var look = spreadsheet_style()
    look.wrap = true
    switch self {
    case .title: (look.size, look.bold, look.vertical_center) = (16, true, true)
    case .heading: (look.size, look.bold, look.vertical_center, look.paper) = (12.5, true, true, 0xDCE6F1)
    case .subheading: (look.size, look.bold, look.vertical_center) = (11, true, true)
    case .text: break
    case .head:
      (look.bold, look.border, look.centered, look.vertical_center, look.paper) = (true, true, true, true, 0xE8EDF3)
    case .cell, .name, .number, .date: look.border = true
    case .track: (look.border, look.centered) = (true, true)
    case .arrow: (look.border, look.centered, look.vertical_center) = (true, true, true)
    case .inferredArrow:
      (look.border, look.centered, look.vertical_center, look.ink) = (true, true, true, 0x777777)
    case .answer, .answerDate: (look.border, look.unlocked, look.paper) = (true, true, 0xFFF9DB)
    case .key: (look.border, look.ink) = (true, 0x777777)
    }
    if self == .number { look.wrap = false }
    return look
  }
}
