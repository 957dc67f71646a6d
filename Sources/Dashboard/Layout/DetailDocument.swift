import PlanModel
import TerminalKit

/// The scrolling part of the detail as rows: names, lines of year cells, texts. A value made from state and width, so that
/// `update` (scrolling, moving) and the view see the same rows.
package struct DetailDocument: Sendable {
  /// A line of year cells over one or more rows.
  package struct GridLine: Hashable, Sendable {
    /// nil in overviews, whose figures cannot be entered.
    package var program: ItemID?
    package var ref: LineRef
    package var label: Phrase
    /// By plan column.
    package var cells: [CellDisplay]
    package var firstRow: Int
    package var height: Int
  }
  package enum Row: Hashable, Sendable {
    case text(String, Role)
    /// A row of a grid line: its index and which of its rows.
    case line(Int, Int)
  }
  package var rows: [Row] = []
  package var lines: [GridLine] = []
  package var columns: YearColumns

  /// The line that the cursor stands on.
  package func line(at cursor: GridCursor) -> GridLine? {
    lines.first { $0.program == cursor.program && $0.ref == cursor.line }
  }
}

extension State {
  /// The rows of the detail as it lies in `layout`.
  package func detailDocument(in layout: Layout) -> DetailDocument {
    detailDocument(width: layout.detailText, withNotes: layout.side.width == 0)
  }

  /// The rows for a detail of this width.
  package func detailDocument(width: Int, withNotes: Bool) -> DetailDocument {
    let columns = YearColumns(count: plan?.yearCount ?? 1, detailWidth: width, first: firstColumn)
    var document = DetailDocument(columns: columns)
    guard let plan, let path = selectedPath else { return document }
    if let initiative = selectedInitiative {
      for (index, program) in initiative.programs.enumerated() {
        append(program, number: Numbering.program(index), of: plan, to: &document, width: width)
      }
      if withNotes { document.rows += noteRows(of: initiative, path: path, width: width) }
    } else {
      appendOverview(of: plan, path: path, to: &document, width: width)
    }
    return document
  }

  private func append(
    _ program: Program, number: String, of plan: Plan, to document: inout DetailDocument, width: Int
  ) {
    let indent = policy.columns(of: number) + 1
    for (index, line) in policy.wrap(program.name, width: max(2, width - indent)).enumerated() {
      let lead = index == 0 ? number + " " : String(repeating: " ", count: indent)
      document.rows.append(.text(lead + line.text, .label))
    }
    appendSchedule(of: program, to: &document, width: width)
    for pair in program.pairs.indices {
      let planned = plan.plannedReadings(of: program, pair: pair)
      if let line = program.pairs[pair].planned {
        let cells = planned.indices.map {
          display(planned: line.cells[$0], reading: planned[$0], width: document.columns.width)
        }
        append(program.id, .planned(pair: pair), .planned, cells, to: &document)
      }
      for number in 0..<max(1, program.pairs[pair].actuals.count) {
        let ref = LineRef.actual(pair: pair, line: number)
        let readings = plan.actualReadings(of: program, pair: pair, line: number)
        let cells = readings.indices.map { column in
          let status = plan.resultStatus(
            of: program, pair: pair, line: number, column: column, scheduled: planned[column].isOn,
            current: currentYear)
          return display(
            actual: program.cell(ref, column: column) ?? .blank, reading: readings[column], status: status,
            width: document.columns.width)
        }
        append(program.id, ref, number == 0 ? .actual : Phrase(verbatim: ""), cells, to: &document)
      }
    }
  }

  private func append(
    _ program: ItemID?, _ ref: LineRef, _ label: Phrase, _ cells: [CellDisplay], to document: inout DetailDocument
  ) {
    var height = document.columns.shown.map { cells[$0].lines.count }.max() ?? 1
    if let program, case .cell(let cursor) = open?.target, cursor.program == program, cursor.line == ref {
      height = max(height, openFieldHeight(columns: document.columns))
    }
    let first = document.rows.count
    document.lines.append(
      .init(program: program, ref: ref, label: label, cells: cells, firstRow: first, height: height))
    for row in 0..<height { document.rows.append(.line(document.lines.count - 1, row)) }
  }

  /// How many rows the open cell takes: it grows as it wraps.
  func openFieldHeight(columns: YearColumns) -> Int {
    guard let open else { return 1 }
    return open.field.layout(width: columns.fieldWidth, height: .max, policy: policy).lineCount
  }

  /// A pillar's or direction's initiatives with recorded/scheduled of every year.
  private func appendOverview(of plan: Plan, path: ItemPath, to document: inout DetailDocument, width: Int) {
    func figures(_ progress: (FiscalYear) -> Progress) -> [CellDisplay] {
      plan.years.map { year in
        let counts = progress(year)
        let begun = year <= currentYear
        return CellDisplay(lines: [counts.figures(begun: begun)], role: begun ? .text : .faint)
      }
    }
    func row(_ title: String, _ role: Role, _ progress: (FiscalYear) -> Progress) {
      for line in policy.wrap(title, width: max(2, width)) { document.rows.append(.text(String(line.text), role)) }
      append(nil, .planned(pair: 0), .actual, figures(progress), to: &document)
    }
    for (i, pillar) in plan.pillars.enumerated() {
      for (d, direction) in pillar.directions.enumerated() {
        if case .pillar(_, let wanted) = path, wanted != i { continue }
        if case .direction(_, let pillar, let wanted) = path, (pillar, wanted) != (i, d) { continue }
        row(Numbering.direction(d) + " " + direction.title, .heading) {
          progress(of: direction.id, in: $0)
        }
        for (n, initiative) in direction.initiatives.enumerated() {
          row(" " + Numbering.initiative(n) + " " + initiative.title, .label) {
            progress(of: initiative.id, in: $0)
          }
        }
      }
    }
  }
}

extension Progress {
  /// recorded/scheduled; "—" where nothing is scheduled; only the scheduled count of a year not begun.
  func figures(begun: Bool) -> String {
    if scheduled == 0 { return "—" }
    return begun ? "\(recorded)/\(scheduled)" : "-/\(scheduled)"
  }
}
