/// Every change that is known of a ledger, and the ledger they led to.
package struct History: Sendable {
  /// Oldest first.
  package let entries: [JournalEntry]
  package let ledger: Ledger
  /// Before this entry the ledger was changed by means of which nothing is known.
  private let firstKnown: Int

  package init(_ entries: [JournalEntry], leadingTo ledger: Ledger, firstKnown: Int = 0) {
    self.entries = entries
    self.ledger = ledger
    self.firstKnown = firstKnown
  }

  /// One edit with the entry it belongs to.
  package struct Line: Hashable, Sendable {
    package let entry: JournalEntry
    package let edit: PlanEdit
  }

  /// Newest first; with an item only what was done to it or to anything that stands under it now.
  package func lines(of item: ItemID? = nil) -> [Line] {
    let wanted = item.map { item in
      Set(ledger.path(of: item).flatMap { ledger.node(at: $0) }?.allIDs ?? [item])
    }
    return entries.reversed().flatMap { entry in
      entry.edits.filter { edit in wanted.map { !$0.isDisjoint(with: edit.touched) } ?? true }
        .map { Line(entry: entry, edit: $0) }
    }
  }

  /// The ledger as it was at the end of a day; nil where the history does not reach back that far.
  ///
  /// Found by taking back, newest first, what was done on later days. Days are those of whoever made the entries.
  package func ledger(asOf day: CalendarDate) -> Ledger? {
    var then = ledger
    for (index, entry) in entries.enumerated().reversed() where entry.at.date > day {
      guard index >= firstKnown else { return nil }
      do { try then.apply(Change(entry.edits).inverse) } catch { return nil }
    }
    return then
  }
}

extension PlanEdit {
  /// The items it is about: its own and, where whole items come or go, those under it.
  package var touched: Set<ItemID> {
    switch self {
    case .set(let item, _, _, _), .move(let item, _, _): [item]
    case .insert(let node, _), .remove(let node, _): Set(node.allIDs)
    }
  }
}
