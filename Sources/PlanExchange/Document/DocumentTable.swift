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

  /// `\|` is a bar in the text, `\\` a backslash, `\<` no tag; `<br>` is a line break in it; the bars at both ends delimit nothing.
  private static func piped(_ text: String) -> [String] {
    let scalars = Array(Cell.trimmed(text).unicodeScalars)
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "\\", index + 1 < scalars.count, ["|", "\\", "<"].contains(scalars[index + 1]) {
        cell.append(scalars[index + 1])
        index += 2
      } else if scalar == "|" {
        cells.append(Cell.trimmed(String(cell)))
        cell = String.UnicodeScalarView()
        index += 1
      } else if scalar == "<", let length = lineBreak(scalars[index...].prefix(6)) {
        cell.append("\n")
        index += length
      } else {
        cell.append(scalar)
        index += 1
      }
    }
    cells.append(Cell.trimmed(String(cell)))
    if cells.count > 1, cells[0].isEmpty { cells.removeFirst() }
    if cells.count > 1, cells.last?.isEmpty == true { cells.removeLast() }
    return cells
  }

  /// How long the `<br>` is that begins here.
  private static func lineBreak(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    let text = String(String.UnicodeScalarView(scalars)).lowercased()
    return ["<br>", "<br/>", "<br />"].first(where: text.hasPrefix)?.utf8.count
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
