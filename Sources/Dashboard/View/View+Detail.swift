import PlanModel
import TerminalKit

extension State {
  /// Breadcrumb, purpose, year header, then the programs with their lines of year cells.
  func drawDetail(in frame: inout Frame, layout: Layout) {
    guard let plan, let path = selectedPath else {
      frame.put(
        policy.cut(text(.emptyLedger), to: layout.detail.width), x: layout.detail.x, y: layout.detail.y, role: .faint)
      return
    }
    let detail = laidDetail(in: layout)
    let (geometry, document) = (detail.geometry, detail.document)
    drawBreadcrumb(path, in: &frame, rect: geometry.breadcrumb)
    drawPurpose(in: &frame, geometry: geometry)
    drawYearHeader(of: plan, columns: document.columns, in: &frame, rect: geometry.yearHeader)
    drawRows(of: document, in: &frame, rect: geometry.rows)
    drawOpenCell(document, in: &frame, rect: geometry.rows)
  }

  private func drawBreadcrumb(_ path: ItemPath, in frame: inout Frame, rect: ScreenRect) {
    let number = Numbering.full(Array(path.positions.prefix(3)))
    let title =
      selectedInitiative?.title ?? ledger.direction(at: path)?.title ?? ledger.pillar(at: path)?.title ?? ""
    var right = ""
    if let owner = selectedInitiative?.owner, let section = ledger.sections.first(where: { $0.id == owner }) {
      right = text(.owner) + " " + section.name
    }
    let rightWidth = min(policy.columns(of: right), rect.width / 2)
    frame.put(
      policy.cutMiddle(number + " " + title, to: rect.width - rightWidth - 1), x: rect.x, y: rect.y, role: .heading)
    frame.put(policy.cut(right, to: rightWidth), x: rect.maxX - rightWidth, y: rect.y, role: .faint)
  }

  private func drawPurpose(in frame: inout Frame, geometry: DetailGeometry) {
    let rect = geometry.purpose
    guard rect.height > 0 else { return }
    for (row, line) in geometry.purposeLines.prefix(rect.height).enumerated() {
      let hidden = geometry.purposeLines.count - rect.height
      let isSummary = selectedInitiative?.purpose?.isSummary == true
      guard row == rect.height - 1, hidden > 0 || isSummary else {
        frame.put(line, x: rect.x, y: rect.y + row, limit: rect.width, role: .faint)
        continue
      }
      var mark = isSummary ? "(" + text(.summaryMark) + ")" : ""
      if hidden > 0 { mark += " +" + text(.lines(hidden)) }
      mark += " d"
      let width = policy.columns(of: mark)
      frame.put(policy.cut(line, to: max(0, rect.width - width)), x: rect.x, y: rect.y + row, role: .faint)
      frame.put(mark, x: rect.maxX - width, y: rect.y + row, limit: width, role: .key)
    }
  }

  private func drawYearHeader(of plan: Plan, columns: YearColumns, in frame: inout Frame, rect: ScreenRect) {
    guard rect.height > 0 else { return }
    for column in columns.shown {
      let year = plan.firstYear.advanced(by: column)
      var name = text(.year(year))
      if year == selection.year { name += "*" }
      if plan.lockedYears.contains(year) {
        let mark = text(.lockedShort)
        name += (policy.columns(of: name + mark) < columns.width ? " " : "") + mark
      }
      let x = rect.x + columns.x(of: column)
      frame.put(glyphs.vertical, x: x - 1, y: rect.y, role: .border)
      frame.put(
        policy.cut(name, to: columns.width), x: x, y: rect.y, role: year == selection.year ? .heading : .label)
    }
    if columns.hasMoreLeft { frame.put(glyphs.moreLeft, x: rect.x, y: rect.y, role: .key) }
    if columns.hasMoreRight { frame.put(glyphs.moreRight, x: rect.maxX - 1, y: rect.y, role: .key) }
  }

  private func drawRows(of document: DetailDocument, in frame: inout Frame, rect: ScreenRect) {
    for (offset, row) in document.rows.dropFirst(detailScroll).prefix(rect.height).enumerated() {
      let y = rect.y + offset
      switch row {
      case .text(let text, let role): frame.put(text, x: rect.x, y: y, limit: rect.width, role: role)
      case .line(let index, let part):
        draw(document.lines[index], row: part, columns: document.columns, in: &frame, x: rect.x, y: y)
      }
    }
    drawScrollMarks(
      in: &frame, x: rect.maxX, rows: rect, first: detailScroll, count: document.rows.count)
  }

  private func draw(
    _ line: DetailDocument.GridLine, row: Int, columns: YearColumns, in frame: inout Frame, x: Int, y: Int
  ) {
    if row == 0 { frame.put(text(line.label), x: x, y: y, limit: YearColumns.labelWidth, role: .label) }
    for column in columns.shown {
      let left = x + columns.x(of: column)
      frame.put(glyphs.vertical, x: left - 1, y: y, role: .border)
      let cell = line.cells[column]
      if row < cell.lines.count {
        frame.put(cell.lines[row], x: left, y: y, limit: columns.width, role: cell.role)
      }
      guard let cursor = selection.cursor, cursor.program == line.program, cursor.line == line.ref,
        plan?.column(of: cursor.year) == column
      else { continue }
      let rect = ScreenRect(x: left, y: y, width: columns.width, height: 1)
      frame.paint(rect, role: selection.pane == .grid ? .selection : .selectionInactive)
      if row == 0, selection.pane == .grid { frame.put(glyphs.selection, x: left - 1, y: y, role: .selection) }
    }
  }

  /// The open cell where it stands: the field over the whole column, brackets over the rules beside it, the real cursor at
  /// the caret.
  private func drawOpenCell(_ document: DetailDocument, in frame: inout Frame, rect: ScreenRect) {
    guard let open, let field = openCellField(document, rows: rect) else { return }
    open.field.layout(width: field.width, height: field.height, policy: policy).draw(into: &frame, in: field)
    for y in field.y..<field.maxY {
      frame.put("[", x: field.x - 1, y: y, role: .field)
      frame.put("]", x: field.maxX - 1, y: y, role: .field)
    }
  }

  /// On wide screens: purpose in full and notes beside the table.
  func drawSide(in frame: inout Frame, layout: Layout) {
    let rect = layout.side
    guard let initiative = selectedInitiative, let path = selectedPath else { return }
    var rows: [DetailDocument.Row] = []
    if let purpose = initiative.purpose {
      let name = text(.purpose) + (purpose.isSummary ? "(" + text(.summaryMark) + ")" : "")
      rows.append(.text(name, .label))
      rows += policy.wrap(purpose.text, width: max(2, rect.width)).map { .text(String($0.text), .text) }
      rows.append(.text("", .text))
    }
    rows += noteRows(of: initiative, path: path, width: rect.width)
    for (offset, row) in rows.prefix(rect.height).enumerated() {
      if case .text(let text, let role) = row {
        frame.put(text, x: rect.x, y: rect.y + offset, limit: rect.width, role: role)
      }
    }
    if rows.count > rect.height {
      let mark = text(.more)
      let width = policy.columns(of: mark)
      frame.put(mark, x: rect.maxX - width, y: rect.maxY - 1, role: .key)
    }
  }
}
