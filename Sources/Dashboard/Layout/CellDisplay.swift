import PlanModel
import TerminalKit

/// What a year cell shows: its lines and the role of all of them.
package struct CellDisplay: Hashable, Sendable {
  package var lines: [String]
  package var role: Role
}

extension State {
  /// The text of a planned cell by its reading.
  func display(planned cell: Cell, reading: CellReading, width: Int) -> CellDisplay {
    switch reading {
    case .written: CellDisplay(lines: cellLines(cell.written, width: width), role: .text)
    case .arrow: CellDisplay(lines: [Cell.arrowText], role: .text)
    case .dash: CellDisplay(lines: [Cell.dashText], role: .text)
    case .continues(let inferred): CellDisplay(lines: [text(.inferredArrow)], role: inferred ? .inferred : .text)
    case .notScheduled: CellDisplay(lines: [text(.notScheduled)], role: .faint)
    case .undecided: CellDisplay(lines: [text(.inferredArrow) + text(.undecided)], role: .unsettled)
    }
  }

  /// The text of a result cell by its status.
  func display(actual cell: Cell, reading: CellReading, status: ResultStatus, width: Int) -> CellDisplay {
    switch cell {
    case .text(let written):
      var lines = cellLines(written, width: width)
      guard case .recorded(let state) = status else { return CellDisplay(lines: lines, role: .text) }
      if state != ResultState.proposed(from: written) ?? .done { lines.append("(" + text(.state(state)) + ")") }
      return CellDisplay(lines: lines, role: state.isSettled ? .text : .unsettled)
    case .arrow: return CellDisplay(lines: [Cell.arrowText], role: .text)
    case .dash: return CellDisplay(lines: [Cell.dashText], role: .text)
    case .blank:
      switch status {
      case .missing: return CellDisplay(lines: [text(.missing)], role: .missing)
      case .recorded(let state):
        if reading.isOn { return CellDisplay(lines: [text(.inferredArrow)], role: .inferred) }
        return CellDisplay(lines: ["(" + text(.state(state)) + ")"], role: state.isSettled ? .text : .unsettled)
      case .notScheduled, .notBegun: return CellDisplay(lines: [""], role: .faint)
      }
    }
  }

  /// A cell's text in lines of its column, the lines of print being lines. The open cell shows it alike.
  func cellLines(_ text: String, width: Int) -> [String] {
    let breaks = PrintLines.breaks(in: text)
    guard !breaks.isEmpty else { return policy.wrap(text, width: width).map { String($0.text) } }
    var lines: [String] = []
    var start = text.utf8.startIndex
    var offset = 0
    for end in breaks + [text.utf8.count] {
      let index = text.utf8.index(start, offsetBy: end - offset)
      lines += policy.wrap(String(text[start..<index]), width: width).map { String($0.text) }
      (start, offset) = (index, end)
    }
    return lines
  }
}
