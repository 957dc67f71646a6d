import PlanModel
import TerminalKit

extension State {
  /// Opens the history of everything, or of what is selected.
  mutating func openHistory(of subject: HistorySubject) -> [Effect] {
    let items: Set<ItemID>? =
      switch subject {
      case .everything: nil
      case .item(let item): itemsUnder(item)
      case .cell(let cursor): [cursor.program]
      }
    historyBook = HistoryBook(subject, items: items)
    overlay = .history
    return [.readHistory(HistoryRequest(purpose: .page(subject), items: items, before: nil, isWhole: false))]
  }

  /// The cell under the cursor, else the selected item: what `H` is about.
  var historySubject: HistorySubject? {
    switch selection.page {
    case .targets: return selection.target.map { .item($0) }
    case .plan, .work:
      if selection.pane == .grid, selection.page == .plan, let cursor = selection.cursor { return .cell(cursor) }
      return selection.item.map { .item($0) }
    }
  }

  func itemsUnder(_ item: ItemID) -> Set<ItemID> {
    Set(paths[item].flatMap { ledger.node(at: $0) }?.allIDs ?? [item])
  }

  /// What the edge has read.
  mutating func take(_ entries: [JournalEntry], of request: HistoryRequest, rest: Int?) {
    switch request.purpose {
    case .answer(let item):
      guard case .report(.answer(item), _, _) = overlay else { return }
      entryMarks = EntryMarks(entries)
    case .page(let subject):
      guard historyBook?.subject == subject else { return }
      if request.before == nil, historyBook?.isRead == true {
        historyBook?.refresh(entries, rest: rest)
      } else {
        historyBook?.add(entries, rest: rest)
      }
      // It was read to its beginning because that is where the officer goes.
      if request.isWhole { historyBook?.selected = .max }
    }
  }

  /// Something was written: an open history page shows it.
  mutating func refreshHistory() -> [Effect] {
    guard overlay == .history, let book = historyBook, book.isRead else { return [] }
    let request = HistoryRequest(purpose: .page(book.subject), items: book.items, before: nil, isWhole: false)
    return [.readHistory(request)]
  }

  /// A key on the history page.
  mutating func answerHistory(_ stroke: KeyStroke) -> [Effect] {
    guard let book = historyBook else {
      overlay = nil
      return []
    }
    let pages: [Character: Command] = [
      "1": .pagePlan, "2": .pageTargets, "3": .pageWork, "4": .pageHistory, "5": .pageComparison, "6": .pageChecks,
    ]
    if case .character(let key) = stroke.key, stroke.modifiers.isEmpty, let page = pages[key] {
      overlay = nil
      return perform(page)
    }
    let page = max(1, historyHeight - 1)
    switch keyMap.command(for: stroke, in: [.history, .overlay]) {
    case .up: return selectHistory(book.selected - 1)
    case .down: return selectHistory(book.selected + 1)
    case .pageUp: return selectHistory(book.selected - page)
    case .pageDown: return selectHistory(book.selected + page)
    case .toFirst: return selectHistory(0)
    case .toLast: return selectHistory(.max)
    case .showEntry: showEntry()
    case .undoEntry: return undoEntry()
    case .back: overlay = nil
    default: if stroke.key == .character("q") { overlay = nil }
    }
    return []
  }

  /// Selects a line, and has more read where the end of what was read comes near.
  private mutating func selectHistory(_ wanted: Int) -> [Effect] {
    guard var book = historyBook else { return [] }
    book.selected = max(0, min(wanted, book.count - 1))
    historyBook = book
    let isNearEnd = book.selected + 2 * historyHeight >= book.count
    guard isNearEnd || wanted == .max, let rest = book.rest else { return [] }
    let request = HistoryRequest(
      purpose: .page(book.subject), items: book.items, before: rest, isWhole: wanted == .max)
    return [.readHistory(request)]
  }

  /// Goes to what the selected line is about.
  private mutating func showEntry() {
    guard let (_, edit) = historyBook.flatMap({ $0.line($0.selected) }) else { return }
    guard paths[edit.item] != nil else {
      notice = .itemGone
      return
    }
    let field: Field? = if case .set(_, let field, _, _) = edit { field } else { nil }
    go(to: edit.item, field)
  }

  /// Selects an item in its own plan; a cell where the field is one of a year's cell.
  mutating func go(to item: ItemID, _ field: Field?) {
    guard let path = paths[item] else { return }
    if let plan = path.planIndex, plan != selection.plan {
      let year = ledger.defaultYear(inPlan: plan, current: currentYear)
      enterPlan(plan, year: field?.year.flatMap { ledger.plans[plan].contains($0) ? $0 : nil } ?? year)
    }
    overlay = nil
    switch path {
    case .ledger, .plan, .section: selection.page = .plan
    default: go(to: item)
    }
    guard case .program = path, let line = field?.line, let year = field?.year else { return }
    selection.pane = .grid
    selection.cursor = GridCursor(program: item, line: line, year: year)
    keepSelectionValid()
  }

  /// Takes the selected entry back by an entry of its own; where something else stands by now both texts are shown.
  private mutating func undoEntry() -> [Effect] {
    guard let (entry, edit) = historyBook.flatMap({ $0.line($0.selected) }) else { return [] }
    let inverse = Change(entry.edits, kind: entry.kind, reason: entry.reason).inverse
    let place = paths[edit.item].map { ledger.address(of: $0, defaultPlan: selection.plan) + " " } ?? ""
    let what = Phrase(verbatim: place) + edit.what
    let before = undoStack.count
    let page = overlay
    overlay = nil
    var change = inverse
    if change.unlockedYear != nil { change.reason = nil }
    let effects = commit(change, what: what)
    if undoStack.count > before {
      overlay = page
      notice = .undone(what)
    } else if overlay == nil, open == nil {
      overlay = page
    }
    return effects
  }

  /// Rows of the list; below it stands the selected entry in full.
  var historyHeight: Int { max(1, size.rows - 3 - historyDetail) }
  var historyDetail: Int { size.rows >= 15 ? 5 : 0 }

  mutating func keepHistoryInBounds() {
    guard overlay == .history, var book = historyBook else { return }
    book.selected = max(0, min(book.selected, book.count - 1))
    book.scroll = State.scroll(
      book.scroll, toShow: book.selected..<(book.selected + 1), height: historyHeight, of: book.count)
    historyBook = book
  }
}
