import PlanModel
import SystemPackage

// Entries into the journal, and the file written anew; both under the lock, after catching up.
extension KeptLedger {
  /// Adds entries; they are on the disk when it returns. `next` is `ledger` with them.
  mutating func append(_ entries: [JournalEntry], leadingTo next: Ledger) throws(LedgerError) {
    try add(entries.map { .entry($0, fold: nil) })
    ledger = next
    unfolded += entries
  }

  /// Adds lines; before the first of them the journal says to which file it belongs.
  mutating func add(_ added: [JournalLine]) throws(LedgerError) {
    var all: [JournalLine] = []
    if end == 0 { all.append(.header) }
    if lastFold == nil {
      let fold = JournalLine.Fold(hash: file.stamp.hash, from: nil, at: nil)
      all.append(.fold(fold))
      KeptCopies(beside: target).keep(target, hash: fold.hash, staysInUse: true)
    }
    all += added
    let journal = self.journal
    var bytes: [UInt8] = []
    for line in all { bytes += try JournalCodec.checkedBytes(of: line, file: journal.path.string) }
    if !torn.isEmpty { KeptCopies(beside: target).keep(torn: torn) }
    identity = try journal.append(bytes, at: end, over: torn, like: file.stamp)
    if lastFold == nil { lastFold = JournalLine.Fold(hash: file.stamp.hash, from: nil, at: nil) }
    (end, lines, torn) = (end + bytes.count, lines + all.count, [])
  }

  /// Writes the ledger's file with everything that the journal holds.
  ///
  /// The new file is whole beside the old one before the journal says so, and only then takes its place: wherever this
  /// is cut off, either file goes with the journal. On an error the old file is whole.
  mutating func fold(at time: Timestamp) throws(LedgerError) -> [SaveWarning] {
    let isGone = (try? SystemCall.status(of: path)) == nil
    guard !unfolded.isEmpty || isGone else { return [] }
    let bytes = try LedgerFile.checkedBytes(of: ledger, path)
    let hash = ContentHash(of: bytes)
    let old = file.stamp.hash
    if hash != old || isGone {
      let target = self.target
      if !isGone { try file.requireWritable(target) }
      var replacement = try LedgerFile.Replacement(bytes, of: file, at: target)
      guard replacement.keepsGroup else { return replacement.warnings }
      if !isGone { KeptCopies(beside: target).keep(target, hash: old) }
      try add([.fold(JournalLine.Fold(hash: hash, from: old, at: time))])
      lastFold = JournalLine.Fold(hash: hash, from: old, at: time)
      try file.replace(with: &replacement)
      // Says that the file did take its place: what is found there from now on that is older was put there by somebody.
      try? add([.fold(JournalLine.Fold(hash: hash, from: hash, at: nil))])
      lastFold?.from = hash
      (unconfirmed, unfolded) = ([], [])
      return replacement.warnings
    }
    try add([.fold(JournalLine.Fold(hash: hash, from: hash, at: time))])
    lastFold = JournalLine.Fold(hash: hash, from: hash, at: time)
    (unconfirmed, unfolded) = ([], [])
    return []
  }
}
