import CSpreadsheet
import Glibc

/// The cells of a spreadsheet as Excel and LibreOffice save it: texts and numbers, nothing of its looks. Every part is
/// unpacked up to a limit, whatever the archive says of its size.
struct WorkbookReader {
  enum Value: Equatable {
    case text(String)
    /// As it is stored: 12, 46000.5; a date is a number of days.
    case number(String)

    var written: String {
      switch self {
      case .text(let text): text
      case .number(let raw):
        // 0.1 is stored as 0.10000000000000001.
        if let value = Double(raw), value.isFinite {
          if value == value.rounded(), abs(value) < 1e15 { String(Int(value)) } else { "\(value)" }
        } else {
          raw
        }
      }
    }
  }
  struct Sheet {
    let name: String
    /// By row, from 0; cells that are not there are nil.
    var rows: [[Value?]] = []
  }

  /// No plan's answers come near it.
  static let partLimit = 64 << 20
  static let mostRows = 100_000
  static let mostColumns = 1_000
  /// Filled and blank cells up to the last filled one, of the whole book: some 100 MB.
  static let mostCells = 2_000_000

  private(set) var sheets: [Sheet] = []
  /// Days are counted from 1904, as old Macs did.
  private(set) var countsFrom1904 = false

  /// Whether the bytes are an archive at all.
  static func looksLikeOne(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B]) }

  init(_ bytes: [UInt8]) throws(SheetProblem) {
    var problem: UnsafePointer<CChar>?
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, bytes.count))
    defer { copy.deallocate() }
    _ = copy.update(fromContentsOf: bytes)
    guard let archive = spreadsheet_archive_open(copy.baseAddress, bytes.count, &problem) else {
      if let problem { throw .noReader(String(cString: problem)) }
      throw .broken("zip")
    }
    defer { spreadsheet_archive_close(archive) }

    let book = BookPart()
    guard try WorkbookReader.read("xl/workbook.xml", of: archive, book) else { throw .broken("xl/workbook.xml") }
    countsFrom1904 = book.countsFrom1904
    let links = LinksPart()
    _ = try WorkbookReader.read("xl/_rels/workbook.xml.rels", of: archive, links)
    let strings = StringsPart()
    _ = try WorkbookReader.read(links.shared ?? "xl/sharedStrings.xml", of: archive, strings)
    var cellsLeft = WorkbookReader.mostCells
    for (index, sheet) in book.sheets.prefix(100).enumerated() {
      let path = links.targets[sheet.link] ?? "xl/worksheets/sheet\(index + 1).xml"
      let part = SheetPart(strings.texts, cellsLeft: cellsLeft)
      guard try WorkbookReader.read(path, of: archive, part) else { throw .broken(path) }
      if part.isTooLarge { throw .tooLarge }
      cellsLeft = part.cellsLeft
      sheets.append(Sheet(name: sheet.name, rows: part.rows))
    }
  }

  /// False where the archive has no such part.
  private static func read(
    _ name: String, of archive: OpaquePointer, _ handler: any XMLReading.Handler
  ) throws(SheetProblem) -> Bool {
    var bytes: UnsafeMutablePointer<UInt8>?
    let count = spreadsheet_archive_read(archive, name, partLimit, &bytes)
    defer { free(bytes) }
    switch count {
    case Int64(spreadsheet_missing): return false
    case Int64(spreadsheet_too_large): throw .tooLarge
    case 0...:
      try XMLReading.read(UnsafeBufferPointer(start: bytes, count: Int(count)), part: name, handler)
      return true
    default: throw .broken(name)
    }
  }
}
