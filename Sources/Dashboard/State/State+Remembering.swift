import PlanModel

extension State {
  /// Gives the officer the steps of earlier sessions to take back and make again, oldest first.
  package mutating func remember(undoable: [Change], redoable: [Change]) {
    undoStack = undoable.map(step) + undoStack
    redoStack = redoable.map(step) + redoStack
  }

  /// A step of which only the change is known: it is taken back where it was made.
  private func step(_ change: Change) -> Step {
    var place = selection
    if let item = change.edits.first?.item, let path = paths[item], let plan = path.planIndex, case .initiative = path {
      (place.plan, place.item, place.page, place.pane, place.cursor) = (plan, item, .plan, .rail, nil)
    }
    if case .set(let program, .cell(let line, let year), _, _)? = change.edits.first,
      let path = paths[program], case .program(let p, let i, let d, let n, _) = path
    {
      place.plan = p
      place.item = ledger.node(at: .initiative(plan: p, pillar: i, direction: d, n))?.id
      (place.page, place.pane, place.year) = (.plan, .grid, year)
      place.cursor = GridCursor(program: program, line: line, year: year)
    }
    return Step(change: change, before: place, after: place, what: describe(change))
  }
}
