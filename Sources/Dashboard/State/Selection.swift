import PlanModel

/// Pages of the dashboard, by their number keys.
package enum Page: Int, Hashable, Sendable, CaseIterable {
  case plan = 1
  case targets = 2
  case work = 3
}

/// Which part of the plan page has the keys.
package enum Pane: Hashable, Sendable {
  case rail, grid
}

/// A year cell of the grid.
package struct GridCursor: Hashable, Sendable {
  package var program: ItemID
  package var line: LineRef
  package var year: FiscalYear
  package init(program: ItemID, line: LineRef, year: FiscalYear) {
    self.program = program
    self.line = line
    self.year = year
  }
}

/// Where the officer is: kept with every step of undo, so that it can be restored.
package struct Selection: Hashable, Sendable {
  package var page: Page = .plan
  package var pane: Pane = .rail
  /// Index of the plan shown.
  package var plan: Int
  package var year: FiscalYear
  /// The selected row of the rail; nil in an empty plan.
  package var item: ItemID?
  package var cursor: GridCursor?
  package var target: ItemID?
}
