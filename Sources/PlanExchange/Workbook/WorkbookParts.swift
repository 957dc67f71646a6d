/// xl/workbook.xml: the sheets in their order.
final class BookPart: XMLReading.Handler {
  private(set) var sheets: [(name: String, link: String)] = []
  private(set) var countsFrom1904 = false
  func began(_ name: String, _ attributes: [String: String]) {
    if name == "sheet" { sheets.append((attributes["name"] ?? "", attributes["id"] ?? "")) }
    if name == "workbookPr" { countsFrom1904 = ["1", "true"].contains(attributes["date1904"]) }
  }
  func ended(_ name: String) {}
  func told(_ text: UnsafeBufferPointer<UInt8>) {}
}

/// xl/_rels/workbook.xml.rels: where the sheets lie.
final class LinksPart: XMLReading.Handler {
  private(set) var targets: [String: String] = [:]
  private(set) var shared: String?
  func began(_ name: String, _ attributes: [String: String]) {
    guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"] else { return }
    let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    targets[id] = path
    if attributes["Type"]?.hasSuffix("/sharedStrings") == true { shared = path }
  }
  func ended(_ name: String) {}
  func told(_ text: UnsafeBufferPointer<UInt8>) {}
}

/// xl/sharedStrings.xml. The readings of kanji that Japanese Excel keeps beside a text (`rPh`) are not part of it.
final class StringsPart: XMLReading.Handler {
  private(set) var texts: [String] = []
  private var text: [UInt8] = []
  private var (isText, isReading) = (false, false)
  func began(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "si": text = []
    case "rPh": isReading = true
    case "t": isText = !isReading
    default: break
    }
  }
  func ended(_ name: String) {
    switch name {
    case "si": texts.append(StoredText.read(text))
    case "rPh": isReading = false
    case "t": isText = false
    default: break
    }
  }
  func told(_ text: UnsafeBufferPointer<UInt8>) { if isText { self.text += text } }
}

/// xl/worksheets/sheetN.xml: the cells.
final class SheetPart: XMLReading.Handler {
  private(set) var rows: [[WorkbookReader.Value?]] = []
  private(set) var isTooLarge = false
  /// How many more cells, filled or blank, may be kept.
  private(set) var cellsLeft: Int
  private let strings: [String]
  private var (row, column) = (-1, -1)
  private var kind = "n"
  private var text: [UInt8] = []
  private var (isValue, isReading, hasValue) = (false, false, false)

  init(_ strings: [String], cellsLeft: Int) {
    self.strings = strings
    self.cellsLeft = cellsLeft
  }

  func began(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "row":
      // Rows beyond the last one that is read are all the same: none of them overflows.
      let stated = attributes["r"].flatMap { Int($0) }.map { min(max(0, $0), WorkbookReader.mostRows + 1) - 1 }
      row = stated ?? min(row + 1, WorkbookReader.mostRows)
      column = -1
    case "c":
      let place = attributes["r"].flatMap(SheetPart.place)
      (row, column) = (place?.row ?? row, place?.column ?? column + 1)
      kind = attributes["t"] ?? "n"
      (text, hasValue) = ([], false)
    case "rPh": isReading = true
    case "v", "t":
      isValue = !isReading
      hasValue = hasValue || isValue
    default: break
    }
  }
  func ended(_ name: String) {
    switch name {
    case "rPh": isReading = false
    case "v", "t": isValue = false
    case "c": if hasValue { put() }
    default: break
    }
  }
  func told(_ text: UnsafeBufferPointer<UInt8>) { if isValue { self.text += text } }

  private func put() {
    guard row >= 0, row < WorkbookReader.mostRows, column >= 0, column < WorkbookReader.mostColumns else {
      isTooLarge = isTooLarge || row >= WorkbookReader.mostRows
      return
    }
    let raw = String(decoding: text, as: UTF8.self)
    let value: WorkbookReader.Value
    switch kind {
    case "s":
      guard let index = Int(raw), strings.indices.contains(index) else { return }
      value = .text(strings[index])
    case "n": value = .number(raw)
    case "b": value = .text(raw == "1" ? "TRUE" : "FALSE")
    default: value = .text(StoredText.read(text))
    }
    let padding = max(0, row + 1 - rows.count) + max(0, column + 1 - (row < rows.count ? rows[row].count : 0))
    cellsLeft -= padding
    guard cellsLeft >= 0 else {
      isTooLarge = true
      return
    }
    while rows.count <= row { rows.append([]) }
    while rows[row].count <= column { rows[row].append(nil) }
    rows[row][column] = value
  }

  /// B12 is row 11, column 1.
  static func place(_ reference: String) -> (row: Int, column: Int)? {
    var (column, row) = (0, 0)
    for byte in reference.utf8 {
      switch byte {
      case 0x41...0x5A where row == 0 && column < 20_000: column = column * 26 + Int(byte - 0x40)
      case 0x30...0x39 where row < 100_000_000: row = row * 10 + Int(byte - 0x30)
      default: return nil
      }
    }
    return row > 0 && column > 0 ? (row - 1, column - 1) : nil
  }
}

/// A text as spreadsheets store it: `_x000D_` is a carriage return, line breaks are line feeds.
enum StoredText {
  static func read(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "_"), index + 6 < bytes.count, bytes[index + 1] == UInt8(ascii: "x"),
        bytes[index + 6] == UInt8(ascii: "_"),
        let value = UInt32(String(decoding: bytes[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(value)
      {
        out += Array(String(Character(scalar)).utf8)
        index += 7
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: out, as: UTF8.self).replacing("\r\n", with: "\n")
  }
}
