import PlanModel

/// What the history page is about.
package enum HistorySubject: Hashable, Sendable {
  case everything
  /// The item, and everything that stands under it.
  case item(ItemID)
  case cell(GridCursor)
}

/// A part of the history that the edge is to read.
package struct HistoryRequest: Hashable, Sendable {
  package enum Purpose: Hashable, Sendable {
    case page(HistorySubject)
    /// Who entered what the answer view of this item shows.
    case answer(ItemID)
  }
  package let purpose: Purpose
  /// Only entries that touch one of these; nil: all.
  package let items: Set<ItemID>?
  /// Where the part that was read before begins; nil: from the newest entry.
  package let before: Int?
  /// Everything up to the first entry, not only the next part.
  package let isWhole: Bool
}

/// The page 変更履歴: what was read of the history so far, newest first, one line an edit.
package struct HistoryBook: Sendable {
  package let subject: HistorySubject
  /// What the subject is made of; nil: everything.
  let items: Set<ItemID>?
  package private(set) var entries: [JournalEntry] = []
  /// By entry and edit.
  private(set) var lines: [(entry: Int32, edit: Int32)] = []
  /// Where what was read begins; nil where all of it was read.
  private(set) var rest: Int?
  package internal(set) var selected = 0
  var scroll = 0
  var isRead = false

  init(_ subject: HistorySubject, items: Set<ItemID>?) {
    self.subject = subject
    self.items = items
  }

  package var count: Int { lines.count }

  package func line(_ index: Int) -> (entry: JournalEntry, edit: PlanEdit)? {
    guard lines.indices.contains(index) else { return nil }
    let entry = entries[Int(lines[index].entry)]
    return (entry, entry.edits[Int(lines[index].edit)])
  }

  /// Adds older entries.
  mutating func add(_ older: [JournalEntry], rest: Int?) {
    for entry in older {
      append(entry, Int32(entries.count))
      entries.append(entry)
    }
    self.rest = rest
    isRead = true
  }

  /// Puts entries that are newer than the first one before it; all of them where they do not meet.
  mutating func refresh(_ newest: [JournalEntry], rest: Int?) {
    guard let first = entries.first, let met = newest.firstIndex(where: { $0.id == first.id }) else {
      var book = HistoryBook(subject, items: items)
      book.add(newest, rest: rest)
      self = book
      return
    }
    guard met > 0 else { return }
    let (old, count, oldRest, wasSelected, oldScroll) = (entries, lines.count, self.rest, selected, scroll)
    (entries, lines) = ([], [])
    add(Array(newest[..<met]) + old, rest: oldRest)
    let added = lines.count - count
    (selected, scroll) = (wasSelected == 0 ? 0 : wasSelected + added, oldScroll == 0 ? 0 : oldScroll + added)
  }

  private mutating func append(_ entry: JournalEntry, _ number: Int32) {
    for (index, edit) in entry.edits.enumerated() where isAbout(edit) { lines.append((number, Int32(index))) }
  }

  private func isAbout(_ edit: PlanEdit) -> Bool {
    guard let items else { return true }
    guard !items.isDisjoint(with: edit.touched) else { return false }
    guard case .cell(let cursor) = subject, case .set(_, let field, _, _) = edit else { return true }
    switch field {
    case .cell(cursor.line, cursor.year), .fact(cursor.line, cursor.year), .reading(cursor.line, cursor.year),
      .pairs:
      return true
    default: return false
    }
  }
}

/// The state that the comparison page holds against the ledger as it is: at the end of a day, and what was done since.
package struct ComparisonBase: Sendable {
  package let day: CalendarDate
  package let ledger: Ledger
  package let changes: [Change]
  package init(day: CalendarDate, ledger: Ledger, changes: [Change]) {
    (self.day, self.ledger, self.changes) = (day, ledger, changes)
  }
}
