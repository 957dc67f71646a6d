import PlanModel
import TerminalKit

// The worklist page: moving, filtering, going to what is open.
extension State {
  mutating func moveOnWork(_ command: Command) {
    let page = max(1, layout.body.height - 1)
    func select(_ wanted: Int, back: Bool = false) {
      let rows = workRows.indices.filter { workRows[$0].isSelectable }
      workRow = (back ? rows.last { $0 <= wanted } ?? rows.first : rows.first { $0 >= wanted } ?? rows.last) ?? 0
    }
    switch command {
    case .up: select(workRow - 1, back: true)
    case .down: select(workRow + 1)
    case .pageUp: select(workRow - page, back: true)
    case .pageDown: select(workRow + page)
    case .toFirst: select(0)
    case .toLast: select(workRows.count)
    case .back: selection.page = .plan
    default: break
    }
  }

  mutating func keepWorkVisible(_ layout: Layout) {
    guard !workRows.isEmpty else {
      workScroll = 0
      return
    }
    // A heading right above comes along.
    let first = workRow > 0 && !workRows[workRow - 1].isSelectable ? workRow - 1 : workRow
    workScroll = State.scroll(
      workScroll, toShow: first..<(workRow + 1), height: layout.body.height, of: workRows.count)
  }

  /// To what is open: its cell, its initiative, its target; of a section the menu of its inquiry.
  mutating func openWork() {
    guard workRows.indices.contains(workRow) else { return }
    switch workRows[workRow] {
    case .heading, .group, .sectionsHeading: break
    case .section(let id, _): overlay = .inquiryMenu(id)
    case .item(let work):
      guard let path = paths[work.item] else { return }
      if case .target = path {
        selection.page = .targets
        selection.target = work.item
        return
      }
      selection.page = .plan
      if selection.item != work.initiative { detailScroll = 0 }
      selection.item = work.initiative
      selection.cursor = nil
      selection.pane = .rail
      if let initiative = work.initiative { reveal(initiative) }
      guard case .program = path else { return }
      selection.pane = .grid
      selection.cursor = GridCursor(
        program: work.item, line: work.line ?? .actual(pair: 0, line: 0), year: selection.year)
    }
  }

  /// By section and back by kind; the selected item stays selected.
  mutating func groupWork() {
    let selected = workRows.indices.contains(workRow) ? workRows[workRow] : nil
    isWorkBySection.toggle()
    refreshWork()
    workRow = selected.flatMap { workRows.firstIndex(of: $0) } ?? nearestWorkRow(to: 0)
  }

  /// Everybody, then one section after another that owes anything.
  mutating func filterWork() {
    guard !ledger.sections.isEmpty else {
      notice = Phrase("課がまだありません。一覧で o を押すと設定できます。", "No section yet: press o in the tree to set one.")
      return
    }
    let ids: [ItemID?] = [nil] + ledger.sections.map(\.id)
    let index = ids.firstIndex { $0 == workFilter } ?? 0
    workFilter = ids[(index + 1) % ids.count]
    notice = .workFilter(workFilter.flatMap { ledger.section($0)?.name } ?? text(Phrase("すべて", "all")))
    workRow = 0
    refreshWork()
  }
}
