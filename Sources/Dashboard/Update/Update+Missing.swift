import PlanModel

extension State {
  /// Every result cell of the plan in the year in focus, in the order of the document.
  private func resultCells() -> [(initiative: ItemID, cursor: GridCursor, isMissing: Bool)] {
    guard let plan, let column = plan.column(of: selection.year) else { return [] }
    var cells: [(ItemID, GridCursor, Bool)] = []
    for initiative in plan.pillars.flatMap(\.directions).flatMap(\.initiatives) {
      for program in initiative.programs {
        for pair in program.pairs.indices {
          let scheduled = plan.plannedReadings(of: program, pair: pair)[column].isOn
          let statuses = plan.resultStatuses(
            of: program, pair: pair, column: column, scheduled: scheduled, current: currentYear)
          for (line, status) in statuses.enumerated() {
            let cursor = GridCursor(
              program: program.id, line: .actual(pair: pair, line: line), year: selection.year)
            cells.append((initiative.id, cursor, status == .missing))
          }
        }
      }
    }
    return cells
  }

  /// On to the next (or back to the previous) 未入力 of the year in focus, round the end.
  mutating func toMissing(forward: Bool) {
    let cells = resultCells()
    let here = position(in: cells.map { ($0.initiative, $0.cursor) })
    let missing = cells.indices.filter { cells[$0].isMissing }
    let next =
      forward
      ? missing.first { Double($0) > here } ?? missing.first
      : missing.last { Double($0) < here } ?? missing.last
    guard let next else {
      notice = .nothingMissing
      return
    }
    let changed = selection.item != cells[next].initiative
    selection.page = .plan
    selection.item = cells[next].initiative
    reveal(cells[next].initiative)
    if changed { detailScroll = 0 }
    selection.pane = .grid
    selection.cursor = cells[next].cursor
  }

  /// Where the officer is among the cells: on one, or half a step before the first of what is selected.
  private func position(in cells: [(initiative: ItemID, cursor: GridCursor)]) -> Double {
    if selection.pane == .grid, let cursor = selection.cursor {
      if let exact = cells.firstIndex(where: { $0.cursor.program == cursor.program && $0.cursor.line == cursor.line }) {
        return Double(exact)
      }
      let pair = LineRef.actual(pair: cursor.line.pair, line: 0)
      if let near = cells.firstIndex(where: { $0.cursor.program == cursor.program && $0.cursor.line == pair }) {
        return Double(near) - 0.5
      }
    }
    guard let path = selectedPath else { return -0.5 }
    let first = cells.firstIndex { cell in
      guard let other = paths[cell.initiative] else { return false }
      return !other.positions.lexicographicallyPrecedes(path.positions)
    }
    return Double(first ?? cells.count) - 0.5
  }
}
