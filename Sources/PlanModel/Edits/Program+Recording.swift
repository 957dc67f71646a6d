extension Program {
  /// The edits that put a cell and what is known about it into a year of a line: none where both stand there already.
  ///
  /// The cell goes first where it may make the line, last where it may take it away.
  package func edits(
    writing cell: Cell, fact: ResultFact?, to line: LineRef, in year: FiscalYear, column: Int
  ) -> [PlanEdit] {
    let oldCell = self.cell(line, column: column) ?? .blank
    let oldFact = self.line(line)?.facts[year]
    var cellEdits: [PlanEdit] = []
    if !oldCell.isExactly(cell) {
      cellEdits = [.set(id, .cell(line, year), before: .cell(oldCell), after: .cell(cell))]
    }
    guard !oldFact.isExactly(fact) else { return cellEdits }
    let factEdit = PlanEdit.set(id, .fact(line, year), before: .fact(oldFact), after: .fact(fact))
    return cell.isBlank ? [factEdit] + cellEdits : cellEdits + [factEdit]
  }
}

extension ResultFact {
  /// What is left once the result's text is taken away: nothing but members that this program does not know.
  package var withoutResult: ResultFact? { unknown.isEmpty ? nil : ResultFact(unknown: unknown) }
}
