import PlanModel
import TerminalKit

extension State {
  mutating func move(_ command: Command) {
    switch selection.page {
    case .targets: moveOnTargets(command)
    case .work: moveOnWork(command)
    case .plan: selection.pane == .rail ? moveOnRail(command) : moveInGrid(command)
    }
  }

  private mutating func moveOnRail(_ command: Command) {
    let rows = railRows
    guard !rows.isEmpty else { return }
    let index = rows.firstIndex { $0.id == selection.item } ?? 0
    let page = max(1, layout.rail.height - 1)
    func select(_ wanted: Int) { selection.item = rows[min(max(0, wanted), rows.count - 1)].id }
    let before = selection.item
    switch command {
    case .up: select(index - 1)
    case .down: select(index + 1)
    case .pageUp: select(index - page)
    case .pageDown: select(index + page)
    case .toFirst: select(0)
    case .toLast: select(rows.count - 1)
    case .left:
      if rows[index].isFolded == false {
        folded.insert(rows[index].id)
      } else if let parent = rows[..<index].lastIndex(where: { $0.depth < rows[index].depth }) {
        select(parent)
      }
    case .right:
      if rows[index].isFolded == true {
        folded.remove(rows[index].id)
      } else if rows[index].depth == 2 {
        enterGrid()
      } else {
        select(index + 1)
      }
    case .enter:
      // Enter opens what it stands on: a branch unfolds and folds, an initiative's cells take the keys.
      switch rows[index].isFolded {
      case true?: folded.remove(rows[index].id)
      case false?: folded.insert(rows[index].id)
      case nil: enterGrid()
      }
    case .foldAll: toggleAllFolds()
    default: break
    }
    if selection.item != before { enteredItem() }
  }

  /// A new item is selected: its cells from the beginning.
  mutating func enteredItem() {
    detailScroll = 0
    selection.cursor = nil
  }

  private mutating func toggleAllFolds() {
    guard let plan else { return }
    let all = plan.pillars.map(\.id) + plan.pillars.flatMap(\.directions).map(\.id)
    if folded.isEmpty {
      let pillar = selectedPath.flatMap { ledger.pillar(at: $0) }
      folded = Set(all)
      if let pillar { selection.item = pillar.id }
      enteredItem()
    } else {
      folded = []
    }
  }

  mutating func switchPane() {
    if selection.pane == .grid {
      selection.pane = .rail
    } else if selectedInitiative != nil {
      enterGrid()
    } else {
      notice = .chooseInitiative
    }
  }

  /// Into the year cells: the first result of the year in focus.
  mutating func enterGrid() {
    let lines = gridLines
    guard let first = lines.first(where: { $0.line.track == .actual }) ?? lines.first else {
      notice = .noCells
      return
    }
    selection.pane = .grid
    if let cursor = selection.cursor, lines.contains(where: { $0.program == cursor.program }) { return }
    selection.cursor = GridCursor(program: first.program, line: first.line, year: selection.year)
  }

  /// Every line of the selected initiative, from the top, as the cursor walks them.
  var gridLines: [(program: ItemID, line: LineRef)] {
    guard let initiative = selectedInitiative else { return [] }
    return initiative.programs.flatMap { program in program.allLineRefs.map { (program.id, $0) } }
  }

  private mutating func moveInGrid(_ command: Command) {
    guard let plan, var cursor = selection.cursor else {
      if command == .back { selection.pane = .rail }
      return
    }
    let lines = gridLines
    guard let index = lines.firstIndex(where: { $0.program == cursor.program && $0.line == cursor.line }) else {
      return
    }
    func go(to wanted: Int) {
      let line = lines[min(max(0, wanted), lines.count - 1)]
      cursor.program = line.program
      cursor.line = line.line
    }
    switch command {
    case .up: go(to: index - 1)
    case .down: go(to: index + 1)
    case .pageUp: go(to: index - 6)
    case .pageDown: go(to: index + 6)
    case .toFirst: cursor.year = plan.firstYear
    case .toLast: cursor.year = plan.lastYear
    case .left: if cursor.year > plan.firstYear { cursor.year = cursor.year.advanced(by: -1) }
    case .right: if cursor.year < plan.lastYear { cursor.year = cursor.year.advanced(by: 1) }
    case .back: selection.pane = .rail
    default: break
    }
    selection.cursor = cursor
  }

  private mutating func moveOnTargets(_ command: Command) {
    guard let plan else { return }
    let targets = plan.orderedTargets
    let index = targets.firstIndex { $0.id == selection.target } ?? 0
    func select(_ wanted: Int) {
      guard !targets.isEmpty else { return }
      selection.target = targets[min(max(0, wanted), targets.count - 1)].id
    }
    switch command {
    case .up: select(index - 1)
    case .down: select(index + 1)
    case .pageUp: select(index - 4)
    case .pageDown: select(index + 4)
    case .toFirst: select(0)
    case .toLast: select(targets.count - 1)
    case .back: selection.page = .plan
    default: break
    }
  }

  mutating func stepPlan(by step: Int) {
    let index = selection.plan + step
    guard ledger.plans.indices.contains(index) else {
      notice = step < 0 ? .firstPlan : .lastPlan
      return
    }
    let page = selection.page
    enterPlan(index, year: ledger.defaultYear(inPlan: index, current: currentYear))
    selection.page = page
  }

  mutating func stepYear(by step: Int) {
    guard let plan else { return }
    let year = selection.year.advanced(by: step)
    guard plan.contains(year) else {
      notice = step < 0 ? .firstYear(plan.firstYear) : .lastYear(plan.lastYear)
      return
    }
    selection.year = year
    selection.cursor?.year = year
    if filtered != nil { applyFilter() }
    isWorkStale = true
  }
}
