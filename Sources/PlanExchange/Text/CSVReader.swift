import PlanModel

/// Rows of a CSV file as Excel, LibreOffice and people write it: UTF-8 with or without a mark, else CP932; CRLF, LF or CR;
/// commas, semicolons or tabs; quotes, and line breaks inside them.
struct CSVReader {
  /// Cells with the formula guard taken away.
  private(set) var rows: [[String]] = []
  /// The line, from 1, in which each row begins.
  private(set) var lines: [Int] = []

  /// - Throws: `SheetProblem` for bytes that are no text and a quote that never ends.
  init(_ bytes: [UInt8]) throws(SheetProblem) {
    let text: String
    do { text = try DocumentText.text(of: bytes) } catch {
      switch error {
      case .unknownEncoding(let line): throw .noText(line: line)
      }
    }
    let utf8 = Array(text.utf8)
    let separator = CSVReader.separator(utf8)
    var (row, field): ([String], [UInt8]) = ([], [])
    var (index, line, first, openedAt) = (0, 1, 1, 1)
    var (isQuoted, isOpen) = (false, false)
    func cell(_ field: [UInt8]) -> String { FormulaGuard.unguarded(String(decoding: field, as: UTF8.self)) }
    func endRow() {
      row.append(cell(field))
      if row.contains(where: { !$0.isEmpty }) {
        rows.append(row)
        lines.append(first)
      }
      (row, field, isOpen) = ([], [], false)
    }
    while index < utf8.count {
      let byte = utf8[index]
      index += 1
      if byte == 0x0A || (byte == 0x0D && !(index < utf8.count && utf8[index] == 0x0A)) { line += 1 }
      if isQuoted {
        if byte == 0x22 {
          if index < utf8.count, utf8[index] == 0x22 { index += 1 } else { isQuoted = false }
          if !isQuoted { continue }
        }
        // Line breaks in a cell are line feeds, whatever the file has.
        if byte == 0x0D {
          if !(index < utf8.count && utf8[index] == 0x0A) { field.append(0x0A) }
          continue
        }
        field.append(byte)
        continue
      }
      switch byte {
      case 0x22 where field.isEmpty:
        (isQuoted, openedAt, isOpen) = (true, line, true)
      case separator:
        row.append(cell(field))
        (field, isOpen) = ([], true)
      case 0x0A:
        endRow()
        first = line
      case 0x0D:
        if !(index < utf8.count && utf8[index] == 0x0A) {
          endRow()
          first = line
        }
      default:
        field.append(byte)
        isOpen = true
      }
    }
    if isQuoted { throw .openQuote(line: openedAt) }
    if isOpen || !row.isEmpty { endRow() }
  }

  /// What parts the cells of the first line: whatever stands there most.
  private static func separator(_ bytes: [UInt8]) -> UInt8 {
    let head = bytes.prefix(4096).prefix { $0 != 0x0A && $0 != 0x0D }
    let candidates: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")]
    let counts = candidates.map { candidate in head.count { $0 == candidate } }
    return zip(candidates, counts).max { $0.1 < $1.1 }.flatMap { $0.1 > (counts[0]) ? $0.0 : nil } ?? candidates[0]
  }
}

/// Why a sheet cannot be taken in.
package enum SheetProblem: Error, Hashable, Sendable {
  /// Neither UTF-8 nor CP932.
  case noText(line: Int)
  /// A quote that is opened in this line and never closed.
  case openQuote(line: Int)
  /// No spreadsheet: the archive or a part of it cannot be read.
  case broken(String)
  /// It unpacks to more than any sheet holds.
  case tooLarge
  /// The libraries that read spreadsheets are not installed.
  case noReader(String)
  /// It has none of the columns that make an answer sheet.
  case noAnswerSheet
}
