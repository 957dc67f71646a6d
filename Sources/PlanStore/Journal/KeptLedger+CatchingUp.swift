import Glibc
import PlanModel
import StrictJSON
import SystemPackage

// What others have written since: read under the lock, before anything is written here.
extension KeptLedger {
  /// What came in is in `ledger`, and counted in `revision`.
  ///
  /// - Parameter merging: where another program's file came from, if that is known.
  mutating func catchUp(
    by author: Author, _ ids: inout IDGenerator, merging: String? = nil
  ) throws(LedgerError) {
    try readJournal()
    try lookAtFile(by: author, &ids, merging)
  }

  /// Whether others seem to have written: two looks at the disk, without a lock.
  var looksChanged: Bool {
    guard let status = try? SystemCall.status(of: path) else { return false }
    if outside != nil || FileStamp(status, hash: file.stamp.hash) != file.stamp { return true }
    guard let found = try? journal.look() else { return identity != nil }
    return found.identity != identity || found.size != end + torn.count
  }

  private mutating func readJournal() throws(LedgerError) {
    let found = try journal.look()
    guard found?.identity == identity, found.map({ $0.size >= end }) ?? true else { return try begin() }
    guard let found, found.size > end, let read = try journal.read(from: end) else { return }
    let text = JournalText(read.bytes, file: journal.path.string, linesBefore: lines)
    var next = self
    for index in 0..<text.count {
      switch try text.line(index) {
      case .header: break
      case .fold(let fold): (next.lastFold, next.unfolded) = (fold, [])
      case .entry(let entry, let fold):
        do { try next.ledger.apply(Change(entry.edits)) } catch { throw text.misfit(error, line: index) }
        next.revision += 1
        next.arrivals.append(entry)
        guard let fold else {
          next.unfolded.append(entry)
          continue
        }
        next.lastFold = JournalLine.Fold(hash: fold.hash, from: nil, at: nil)
        var rest = entry
        rest.edits.removeFirst(fold.edits)
        next.unfolded = rest.edits.isEmpty ? [] : [rest]
      }
    }
    next.end += text.wholeLength
    next.lines += text.count
    next.torn = text.torn
    self = next
  }

  /// The journal is gone, or another one stands there: from the beginning. What was in the old one only is not lost.
  private mutating func begin() throws(LedgerError) {
    var opened = try KeptLedger.open(path)
    if let identity, opened.identity != identity { opened.homeless = unfolded + opened.homeless }
    opened.revision = revision + 1
    opened.arrivals = arrivals + entries(leadingTo: opened)
    self = opened
  }

  /// What others did between what was known here and what was found: the entries of a journal that is new, else the
  /// difference, by nobody known.
  private func entries(leadingTo opened: KeptLedger) -> [JournalEntry] {
    if identity == nil, !opened.unfolded.isEmpty { return opened.unfolded }
    let edits = LedgerDifference(from: ledger, to: opened.ledger).edits
    guard !edits.isEmpty else { return [] }
    let day = Timestamp(FiscalYear(2026).firstDay)
    return [JournalEntry(id: ItemID("outside"), at: day, edits: edits, origin: .outside)]
  }

  private mutating func lookAtFile(
    by author: Author, _ ids: inout IDGenerator, _ merging: String?
  ) throws(LedgerError) {
    if let outside {
      try adopt(outside, by: author, &ids, merging)
      self.outside = nil
      return
    }
    let status: stat
    do { status = try SystemCall.status(of: path) } catch {
      // A file that is gone is written anew: nothing can be lost by that.
      if error == .noSuchFileOrDirectory, SystemCall.linkTarget(of: path) == nil { return }
      throw LedgerError(file: path.string, position: nil, problem: .cannotWrite(.findTarget, error))
    }
    if FileStamp(status, hash: file.stamp.hash) == file.stamp {
      // Somebody was stopped between the journal's word of a new file and the file itself.
      if let lastFold, lastFold.hash != file.stamp.hash { try begin() }
      return
    }
    let content = try FileContent(reading: path)
    let isKnown = content.stamp.hash == file.stamp.hash || content.stamp.hash == lastFold?.hash
    if !isKnown, lastFold != nil { return try adopt(content, by: author, &ids, merging) }
    if !isKnown {
      // Nothing was ever entered here: the file is what it is.
      ledger = try LedgerCodec.read(content.bytes, file: path.string)
      revision += 1
    }
    file = LedgerFile(path: path, stamp: content.stamp)
  }

  /// Writes down as one entry what another program has made of the file, with what was entered here on top of it.
  private mutating func adopt(
    _ content: FileContent, by author: Author, _ ids: inout IDGenerator, _ merging: String?
  ) throws(LedgerError) {
    let found = try LedgerCodec.read(content.bytes, file: path.string)
    let joined = Rejoining(unfolded, onto: found).ledger
    let coming = LedgerDifference(from: ledger, to: found).edits
    let staying = LedgerDifference(from: found, to: joined).edits
    var entry = JournalEntry(
      id: ids.next(prefix: "e"), at: author.clock(), edits: coming + staying,
      origin: merging == nil ? .outside : .merge, about: merging)
    let fold = JournalLine.EntryFold(hash: content.stamp.hash, edits: coming.count)
    try add([.entry(entry, fold: fold)])
    file = LedgerFile(path: path, stamp: content.stamp)
    lastFold = JournalLine.Fold(hash: content.stamp.hash, from: nil, at: nil)
    ledger = joined
    revision += 1
    arrivals.append(entry)
    entry.edits = staying
    unfolded = staying.isEmpty ? [] : [entry]
  }
}
