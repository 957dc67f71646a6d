/// A block of cells as spreadsheets put it on the clipboard: tabs between cells, line breaks between rows, a cell with either
/// or with quotes in quotes, which are doubled inside.
package struct PastedTable: Hashable, Sendable {
  package let rows: [[String]]

  /// Reads a pasted text. A quote that has no fellow before the next tab or line break is a quote and nothing more. The
  /// line break at the end, which spreadsheets put there, makes no row.
  package init(_ text: String) {
    var rows: [[String]] = []
    var row: [String] = []
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      row.append(Self.cell(scalars, &index))
      if index < scalars.count, scalars[index] == "\t" {
        index += 1
        if index == scalars.count || Self.isLineBreak(scalars[index]) { row.append("") }
        if index < scalars.count, !Self.isLineBreak(scalars[index]) { continue }
      }
      if index < scalars.count {
        let isReturn = scalars[index] == "\r"
        index += 1
        if isReturn, index < scalars.count, scalars[index] == "\n" { index += 1 }
      }
      rows.append(row)
      row = []
    }
    self.rows = rows
  }

  /// The text in the cell that begins at `index`; leaves `index` on what ends it.
  private static func cell(_ scalars: [Unicode.Scalar], _ index: inout Int) -> String {
    if scalars[index] == "\"", let (text, end) = quoted(scalars, from: index) {
      index = end
      return text
    }
    var text = String.UnicodeScalarView()
    while index < scalars.count, scalars[index] != "\t", !isLineBreak(scalars[index]) {
      text.append(scalars[index])
      index += 1
    }
    return String(text)
  }

  /// The text of a quoted cell and where it ends; nil where the quotes do not hold a whole cell.
  private static func quoted(_ scalars: [Unicode.Scalar], from start: Int) -> (String, Int)? {
    var text = String.UnicodeScalarView()
    var index = start + 1
    while index < scalars.count {
      guard scalars[index] == "\"" else {
        text.append(scalars[index])
        index += 1
        continue
      }
      if index + 1 < scalars.count, scalars[index + 1] == "\"" {
        text.append("\"")
        index += 2
        continue
      }
      let end = index + 1
      return end == scalars.count || scalars[end] == "\t" || isLineBreak(scalars[end]) ? (String(text), end) : nil
    }
    return nil
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }

  /// One row as spreadsheets read it.
  package static func line(_ cells: [String]) -> String {
    cells.map { cell in
      let isPlain = !cell.unicodeScalars.contains { $0 == "\t" || $0 == "\"" || isLineBreak($0) }
      if isPlain { return cell }
      return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }.joined(separator: "\t")
  }
}
