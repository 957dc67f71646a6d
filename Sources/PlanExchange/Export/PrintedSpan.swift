import PlanModel

/// One printed cell of a line, over one or several years: an arrow is drawn through all the years it covers.
struct PrintedSpan: Equatable {
  enum Content: Equatable {
    case text(String)
    case arrow
    /// An arrow that stands for blanks only: read by rule, not written.
    case inferredArrow
    case blank
  }
  /// The first year's column, and how many it covers.
  let column: Int
  var length: Int
  var content: Content

  var written: String {
    switch content {
    case .text(let text): text
    case .arrow, .inferredArrow: Cell.arrowText
    case .blank: ""
    }
  }

  static func of(_ row: PrintedRow, of program: Program, in plan: Plan) -> [PrintedSpan] {
    let readings: [CellReading] =
      switch row.line {
      case .planned(let pair)?: plan.plannedReadings(of: program, pair: pair)
      case .actual(let pair, let line)?: plan.actualReadings(of: program, pair: pair, line: line)
      case nil: row.cells.map { _ in .notScheduled }
      }
    var spans: [PrintedSpan] = []
    for (column, (cell, reading)) in zip(row.cells, readings).enumerated() {
      let content: Content =
        switch (cell, reading) {
        case (.arrow, _): .arrow
        case (.blank, let reading) where reading.isOn: .inferredArrow
        case (.blank, _): .blank
        default: .text(cell.written)
        }
      let last = spans.last?.content
      switch content {
      case .arrow where last == .arrow || last == .inferredArrow,
        .inferredArrow where last == .arrow || last == content:
        spans[spans.count - 1].length += 1
        if content == .arrow { spans[spans.count - 1].content = .arrow }
      default: spans.append(PrintedSpan(column: column, length: 1, content: content))
      }
    }
    return spans
  }
}
