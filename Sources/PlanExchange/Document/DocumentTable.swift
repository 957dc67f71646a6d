import PlanModel

/// One row of a table: the number of its line, from 0, and its cells, ends trimmed.
struct TableRow: Equatable {
  let line: Int
  let cells: [String]

  var first: String { cells.first ?? "" }
  var isEmpty: Bool { cells.allSatisfy(\.isEmpty) }
  func cell(_ column: Int) -> String { cells.indices.contains(column) ? cells[column] : "" }

  init(line: Int, cells: [String]) {
    self.line = line
    self.cells = cells
  }

  /// A line of a tab-separated or a pipe table.
  init(line: Int, text: String, isPiped: Bool) {
    self.line = line
    cells = isPiped ? TableRow.piped(text) : TableRow.tabbed(text)
  }

  private static func tabbed(_ text: String) -> [String] {
    text.unicodeScalars.split(separator: "\t", omittingEmptySubsequences: false).map { Cell.trimmed(String($0)) }
  }

  /// `\|` is a bar in the text, `<br>` a line break in it; the bars at both ends delimit nothing.
  private static func piped(_ text: String) -> [String] {
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in Cell.trimmed(text).unicodeScalars {
      if isEscaped {
        if scalar != "|" && scalar != "\\" { cell.append("\\") }
        cell.append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "|" {
        cells.append(String(cell))
        cell = String.UnicodeScalarView()
      } else {
        cell.append(scalar)
      }
    }
    if isEscaped { cell.append("\\") }
    cells.append(String(cell))
    if cells.count > 1, Cell.trimmed(cells[0]).isEmpty { cells.removeFirst() }
    if cells.count > 1, let last = cells.last, Cell.trimmed(last).isEmpty { cells.removeLast() }
    return cells.map { cell in
      guard cell.utf8.contains(UInt8(ascii: "<")) else { return Cell.trimmed(cell) }
      let broken = ["<br>", "<br/>", "<br />"].reduce(cell) { $0.replacing($1, with: "\n") }
      return Cell.trimmed(broken)
    }
  }

  /// `|---|:-:|`: the line below the header of a pipe table.
  static func isSeparator(_ text: String) -> Bool {
    var (hasBar, hasDash) = (false, false)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "|": hasBar = true
      case "-": hasDash = true
      case ":", " ", "\t": break
      default: return false
      }
    }
    return hasBar && hasDash
  }
}
