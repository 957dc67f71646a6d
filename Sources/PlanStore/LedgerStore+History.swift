import PlanModel
import SystemPackage

extension LedgerStore {
  /// Every entry of the journal, and what waits to get there, oldest first.
  ///
  /// - Throws: `LedgerError` with the line that cannot be read.
  package func entries() throws(LedgerError) -> [JournalEntry] {
    guard let kept else { return remembered }
    return try kept.entries() + pending
  }
}

extension KeptLedger {
  /// The entries since the history began, oldest first.
  func entries() throws(LedgerError) -> [JournalEntry] {
    guard let read = try journal.read() else { return [] }
    var entries: [JournalEntry] = []
    for line in try JournalText(read.bytes, file: journal.path.string).lines() {
      if case .entry(let entry, _) = line { entries.append(entry) }
    }
    return entries
  }
}
