import PlanModel
import SystemPackage

extension LedgerStore {
  /// Every entry of the journal, and what waits to get there, oldest first.
  ///
  /// - Throws: `LedgerError` with the line that cannot be read.
  package func entries() throws(LedgerError) -> [JournalEntry] {
    guard let kept else { return remembered }
    return try kept.entries().entries + pending
  }

  /// What was done, and how the ledger was on an earlier day.
  package func history() throws(LedgerError) -> History {
    guard let kept else { return History(remembered, leadingTo: ledger) }
    let found = try kept.entries()
    return History(found.entries + pending, leadingTo: ledger, firstKnown: found.firstKnown)
  }

  /// The same for a command that only reads.
  package static func history(of path: FilePath) throws(LedgerError) -> History {
    let kept = try KeptLedger.open(path)
    let found = try kept.entries()
    var entries = found.entries
    let shown = try kept.shown()
    if !shown.isExactly(kept.ledger) {
      let edits = LedgerDifference(from: kept.ledger, to: shown).edits
      entries.append(
        JournalEntry(
          id: ItemID("outside"), at: entries.last?.at ?? Timestamp(FiscalYear(2026).firstDay), edits: edits,
          origin: .outside))
    }
    return History(entries, leadingTo: shown, firstKnown: found.firstKnown)
  }

  /// The author's newest steps, as far as the journal's last part tells: enough to go on where the last session ended,
  /// and no cost at a start. nil in memory and where that part cannot be read.
  package func recentSteps() -> UndoSteps? {
    guard let kept, let found = try? kept.recentEntries() else { return nil }
    return UndoSteps(found + pending, of: author.name)
  }

  /// An entry as the journal writes it, with docs/format.md's keys.
  package static func text(of entry: JournalEntry) -> [UInt8] { JournalCodec.write(.entry(entry, fold: nil)) }
}

extension KeptLedger {
  /// The entries of the journal's last part, oldest first.
  func recentEntries() throws(LedgerError) -> [JournalEntry] {
    let most = 1 << 17
    guard let read = try journal.read(from: max(0, end - most)) else { return [] }
    let isCut = end > most
    let bytes = isCut ? Array(read.bytes.drop { $0 != UInt8(ascii: "\n") }.dropFirst()) : read.bytes
    var entries: [JournalEntry] = []
    for line in try JournalText(bytes, file: journal.path.string).lines() {
      if case .entry(let entry, _) = line { entries.append(entry) }
    }
    return entries
  }

  /// The entries, oldest first. Before `firstKnown` the file was changed in a way that no entry tells.
  func entries() throws(LedgerError) -> (entries: [JournalEntry], firstKnown: Int) {
    guard let read = try journal.read() else { return ([], 0) }
    var entries: [JournalEntry] = []
    var firstKnown = 0
    for line in try JournalText(read.bytes, file: journal.path.string).lines() {
      switch line {
      case .header: break
      case .entry(let entry, _): entries.append(entry)
      case .fold(let fold): if fold.from == nil { firstKnown = entries.count }
      }
    }
    return (entries, firstKnown)
  }
}
