import PlanModel
import StrictJSON
import SystemPackage

/// A ledger on the disk: its file and its journal, and what both together say.
///
/// The file is the ledger as it was at some point of the journal; the last fold line says at which. What follows there
/// is replayed. Everything that writes runs under the lock beside the file and catches up first with what others wrote.
struct KeptLedger {
  /// The path as it was given.
  let path: FilePath
  var file: LedgerFile
  /// What is on the disk: the file, and what the journal holds beyond it.
  var ledger: Ledger
  /// Counts what others brought into `ledger`: compared in place of the ledger itself, which may be large.
  var revision = 0
  /// Entries of the journal that are not in the file, oldest first.
  var unfolded: [JournalEntry] = []
  /// How far the journal was read, and how many lines that is.
  var end = 0
  var lines = 0
  /// The journal; nil before the first entry.
  var identity: JournalFile.Identity?
  var lastFold: JournalLine.Fold?
  /// The file's content where another program has changed it and no journal line says so yet.
  var outside: FileContent?
  /// Entries that were only in a journal that is gone, or follow a ledger that nobody knows: to be written anew.
  var homeless: [JournalEntry] = []
  /// A line whose writing did not come to its end was found behind the journal's last one: its bytes.
  var torn: [UInt8] = []

  var target: FilePath { (try? SystemCall.realPath(of: path)) ?? path }
  var journal: JournalFile { JournalFile(beside: target) }

  /// A ledger just made, without a journal.
  init(_ file: LedgerFile, _ ledger: Ledger) {
    (path, self.file, self.ledger) = (file.path, file, ledger)
  }

  /// Reads file and journal, without a lock and without writing anything.
  static func open(_ path: FilePath) throws(LedgerError) -> KeptLedger {
    var attempt = 0
    while true {
      let content = try KeptLedger.content(path)
      var opened = KeptLedger(
        LedgerFile(path: path, stamp: content.stamp), try LedgerCodec.read(content.bytes, file: path.string))
      let journal = try opened.journal.read()
      // Where the file was replaced meanwhile, the two do not belong together.
      attempt += 1
      let isStill =
        (try? SystemCall.status(of: opened.target)).map { FileStamp($0, hash: content.stamp.hash) } == content.stamp
      guard isStill || attempt == 5 else { continue }
      if let journal { try opened.replay(journal.bytes, journal.identity, content) }
      return opened
    }
  }

  /// The file's bytes. One that is gone beside its own journal is no free place.
  private static func content(_ path: FilePath) throws(LedgerError) -> FileContent {
    do { return try FileContent(reading: path) } catch {
      let journal = JournalFile(beside: path)
      guard error.problem == .missing, let found = try? journal.look(), found.size > 0 else { throw error }
      throw LedgerError(file: path.string, position: nil, problem: .missingBesideHistory)
    }
  }

  /// Brings the journal to bear on the file that was read.
  private mutating func replay(
    _ bytes: [UInt8], _ identity: JournalFile.Identity, _ content: FileContent
  ) throws(LedgerError) {
    let text = JournalText(bytes, file: journal.path.string)
    (self.identity, end, lines, torn) = (identity, text.wholeLength, text.count, text.torn)
    let hash = content.stamp.hash
    var later: [(line: Int, entry: JournalEntry)] = []
    var isFound = false
    search: for index in stride(from: text.count - 1, through: 0, by: -1) {
      let fold: JournalLine.Fold
      switch try text.line(index) {
      case .header: continue
      case .fold(let found): fold = found
      case .entry(let entry, let found?):
        fold = JournalLine.Fold(hash: found.hash, from: nil, at: nil)
        var rest = entry
        rest.edits.removeFirst(found.edits)
        if lastFold == nil { unfolded = (later.map(\.entry) + [rest]).reversed() }
        later.append((index, found.hash == hash ? rest : entry))
      case .entry(let entry, nil):
        later.append((index, entry))
        continue
      }
      if lastFold == nil {
        lastFold = fold
        if unfolded.isEmpty { unfolded = later.reversed().map(\.entry) }
      }
      isFound = fold.hash == hash
      // Only the last fold can have been stopped before the file was replaced.
      if isFound || lastFold?.from != hash { break search }
    }
    guard isFound else {
      guard lastFold != nil else {
        // A journal without a fold holds nothing that was ever saved.
        homeless = later.reversed().map(\.entry)
        return
      }
      return try meetOutside(content, text)
    }
    for (line, entry) in later.reversed() {
      do { try ledger.apply(Change(entry.edits)) } catch { throw text.misfit(error, line: line) }
    }
    unfolded = later.reversed().map(\.entry)
  }

  /// The file is none that the journal knows. What the journal says is found from a kept copy.
  private mutating func meetOutside(_ content: FileContent, _ text: JournalText) throws(LedgerError) {
    guard let known = try KeptCopies(beside: target).replayed(by: text) else {
      throw LedgerError(file: journal.path.string, position: nil, problem: .journal(.unrelated))
    }
    ledger = known
    outside = content
  }
}
