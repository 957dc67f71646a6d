import PlanModel
import TerminalKit

extension State {
  /// Opens a page of reports; on the one of checks the first finding is selected.
  mutating func openReport(_ view: ReportView) {
    keepReport(view)
    let first = view == .checks ? reportRows(view).firstIndex { $0.item != nil } : nil
    overlay = .report(view, scroll: 0, row: first)
  }

  /// The answer view; who entered its figures follows when the edge has read it.
  mutating func openAnswer(to item: ItemID) -> [Effect] {
    entryMarks = nil
    openReport(.answer(item))
    guard let path = paths[item] else { return [] }
    let items = LedgerReports.items(ofAnswerTo: path, in: ledger)
    return [.readHistory(HistoryRequest(purpose: .answer(item), items: items, before: nil, isWhole: true))]
  }

  /// A key on a page of reports.
  mutating func answerReport(
    _ view: ReportView, scroll: Int, row: Int?, stroke: KeyStroke, command: Command?
  ) -> [Effect] {
    let pages: [Character: Command] = [
      "1": .pagePlan, "2": .pageTargets, "4": .pageHistory, "5": .pageComparison, "6": .pageChecks,
    ]
    if case .character(let key) = stroke.key, stroke.modifiers.isEmpty, let page = pages[key] {
      overlay = nil
      return perform(page)
    }
    if case .timeline(let item) = view, case .character(let key) = stroke.key, key == "[" || key == "]" {
      follow(item, back: key == "[")
      return []
    }
    guard let row else {
      overlay = scrolled(scroll, stroke, command).map { .report(view, scroll: $0, row: nil) }
      return []
    }
    let rows = reportRows(view)
    let places = rows.indices.filter { rows[$0].item != nil }
    guard let index = places.firstIndex(of: row) ?? places.indices.first else {
      overlay = nil
      return []
    }
    func select(_ wanted: Int) -> Overlay {
      .report(view, scroll: scroll, row: places[min(max(0, wanted), places.count - 1)])
    }
    let page = max(1, size.rows - 4)
    switch command {
    case .up: overlay = select(index - 1)
    case .down: overlay = select(index + 1)
    case .pageUp: overlay = select(index - page)
    case .pageDown: overlay = select(index + page)
    case .toFirst: overlay = select(0)
    case .toLast: overlay = select(places.count - 1)
    case .back: overlay = nil
    default:
      switch stroke.key {
      case .enter: if let item = rows[places[index]].item { go(to: item) }
      case .character("q"): overlay = nil
      default: break
      }
    }
    return []
  }

  /// Goes to what the item succeeds, or to what succeeds it, in its own plan, and shows the timeline there.
  private mutating func follow(_ item: ItemID, back: Bool) {
    let lineage = back ? ledger.predecessors(of: item) : ledger.successors(of: item)
    guard let next = lineage.items.first, let id = ledger.node(at: next)?.id, let plan = next.planIndex else {
      notice = back ? .noPredecessor : .noSuccessor
      return
    }
    if plan != selection.plan { enterPlan(plan, year: ledger.defaultYear(inPlan: plan, current: currentYear)) }
    go(to: id)
    openReport(.timeline(id))
  }

  /// Leaves what lies over the page and selects an item where it stands.
  mutating func go(to item: ItemID) {
    guard let path = paths[item] else { return }
    overlay = nil
    switch path {
    case .target:
      selection.page = .targets
      selection.target = item
    case .program:
      selection.page = .plan
      selection.item = ledger.initiative(at: path)?.id
      if let shown = selection.item { reveal(shown) }
      enteredItem()
      selection.cursor = ledger.program(at: path).flatMap { program in
        program.lineRefs(.actual).first.map { GridCursor(program: item, line: $0, year: selection.year) }
      }
      selection.pane = selection.cursor == nil ? .rail : .grid
    default:
      selection.page = .plan
      selection.pane = .rail
      selection.item = item
      reveal(item)
      enteredItem()
    }
  }

  /// Keeps a page of reports within its rows, and its selected row in sight.
  mutating func keepReportInBounds(_ view: ReportView, scroll: Int, row: Int?) {
    keepReport(view)
    let count = reportRows(view).count
    let height = max(1, size.rows - 3)
    var scroll = min(scroll, max(0, count - height))
    if let row { scroll = State.scroll(scroll, toShow: max(0, row - 2)..<(row + 1), height: height, of: count) }
    overlay = .report(view, scroll: scroll, row: row)
  }

  /// The item that `i`, `L` and `w` are about: the program of the selected cell, else the selected item.
  var reportedItem: ItemID? {
    selection.pane == .grid ? selection.cursor?.program ?? selection.item : selection.item
  }
}
