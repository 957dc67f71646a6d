import PlanModel
import SystemPackage

/// The one owner of a ledger and its persistence: whoever wants a change commits it here.
///
/// A commit applies the change by compare-and-set and appends it to the journal beside the ledger, synced, before it
/// returns: `saved` is said only of what survives a kill. The ledger's file is written anew by `fold`, when there is time.
/// The store belongs to one thread.
package final class LedgerStore {
  /// How safe the ledger as it stands now is.
  package enum Durability: Equatable, Sendable {
    /// On the disk, as `ledger` is.
    case saved([SaveWarning])
    /// Committed in memory, not on the disk, and why; `retry` tries again, and so does the next commit.
    case unsaved(LedgerError)
    /// A copy that lives in memory only, and is not meant to be anywhere else.
    case inMemory
  }

  /// Why a change was not made. Nothing has changed then.
  package enum Refusal: Error, Equatable, Sendable {
    case conflict(EditConflict)
    /// The ledger as a whole would no longer keep its rules, although each edit by itself may be made: the file could
    /// not be read again. `apply` finds what it can see of this first, as `conflict(.breaksInvariant)`.
    case breaks(Invariant)
  }

  package private(set) var ledger: Ledger
  package private(set) var durability: Durability
  /// What the last `commit`, `retry` or `fold` met where somebody else had written; nil where nobody had.
  package private(set) var rejoining: Rejoining?
  /// What was found when the ledger was opened, and is worth saying.
  package private(set) var remarks: [OpeningRemark] = []
  /// What somebody else wrote and the last call read, oldest first.
  package private(set) var arrivals: [JournalEntry] = []
  package let author: Author
  private(set) var kept: KeptLedger?
  /// Committed and not on the disk yet, oldest first.
  private(set) var pending: [JournalEntry] = []
  /// What was committed to a copy in memory.
  private(set) var remembered: [JournalEntry] = []
  private var ids: IDGenerator
  /// What was saved here and has no place in another program's file, until `rejoining` tells it.
  private var homeless: [Rejoining.Refused] = []
  /// What the author can take back; read when it is first asked for.
  private var ownSteps: UndoSteps?
  /// What of others' work is in `ledger`: `KeptLedger.revision`.
  private var seen = 0
  /// So many entries are replayed at a start without anybody noticing.
  var mostUnfolded = 1000
  /// With so many unfolded entries the file is written anew within a commit; more where that has failed, because it will
  /// most likely fail again.
  private lazy var nextFold = mostUnfolded

  private init(_ ledger: Ledger, _ kept: KeptLedger?, _ durability: Durability, _ author: Author) {
    self.ledger = ledger
    self.kept = kept
    self.durability = durability
    self.author = author
    ids = IDGenerator(seed: author.seed)
  }

  /// The files that a ledger consists of, links followed.
  package static func files(of path: FilePath) -> (ledger: FilePath, journal: FilePath) {
    let target = (try? SystemCall.realPath(of: path)) ?? path
    return (target, JournalFile(beside: target).path)
  }

  /// The path as it was given; nil in memory.
  package var path: FilePath? { kept?.path }

  /// Opens a ledger with everything that its journal holds beyond it.
  ///
  /// What another program has made of the file is written down in the journal now, if it can be.
  package static func open(_ path: FilePath, author: Author = .unknown) throws(LedgerError) -> LedgerStore {
    let kept = try KeptLedger.open(path)
    let store = LedgerStore(try kept.shown(), kept, .saved([]), author)
    StaleTemporaries.remove(beside: kept.target)
    store.remarks = OpeningRemark.all(kept, shown: store.ledger)
    if kept.outside != nil || !kept.homeless.isEmpty { _ = store.settle() }
    return store
  }

  /// The ledger as it stands, for a command that only reads: nothing is written, whatever is found.
  package static func read(_ path: FilePath) throws(LedgerError) -> Ledger {
    let kept = try KeptLedger.open(path)
    return try kept.shown()
  }

  /// Makes a new file; see `LedgerFile.create`.
  package static func create(
    _ path: FilePath, _ ledger: Ledger, isPrivate: Bool, author: Author = .unknown
  ) throws(LedgerError) -> LedgerStore {
    let (file, warnings) = try LedgerFile.create(path, ledger, isPrivate: isPrivate)
    return LedgerStore(ledger, KeptLedger(file, ledger), .saved(warnings), author)
  }

  /// A copy to try things on: key scripts, tests.
  package static func inMemory(_ ledger: Ledger, author: Author = .unknown) -> LedgerStore {
    LedgerStore(ledger, nil, .inMemory, author)
  }

  /// Applies all edits of a change, or none, and makes them durable.
  ///
  /// A change that was applied but could not be written stays in `ledger`; the answer says so. Where somebody else has
  /// written, what was not on the disk yet is applied to that, and `ledger` becomes it; see `rejoining`.
  ///
  /// - Parameters:
  ///   - group: changes of one group are one step of undo.
  ///   - about: where the change came from, for people.
  @discardableResult
  package func commit(
    _ change: Change, group: ItemID? = nil, origin: JournalEntry.Origin? = nil, about: String? = nil
  ) throws(Refusal) -> Durability {
    forgetNews()
    // A history that cannot be read leaves the step a change like any other.
    let link = change.retrace == nil ? nil : (try? steps())?.link(of: change)
    let entry = JournalEntry(
      id: ids.next(prefix: "e"), at: author.clock(), by: author.name, host: author.host, edits: change.edits,
      group: group, kind: change.kind, reason: change.reason, link: link, origin: origin, about: about)
    guard kept != nil else {
      try ledger.commit(change)
      remembered.append(entry)
      ownSteps?.add(entry)
      return durability
    }
    var refusal: Refusal?
    write { store, hasNews in
      if hasNews {
        store.rejoin(with: [entry])
        return
      }
      do throws(Refusal) {
        try store.ledger.commit(change)
        store.pending.append(entry)
      } catch { refusal = error }
    }
    // Where somebody else wrote at the same moment it is refused only after a second look.
    if let refusal = refusal ?? rejoining?.refusals[entry.id] { throw refusal }
    // What somebody else had made already is his step.
    if rejoining?.alreadyMade.contains(entry.id) != true { ownSteps?.add(entry) }
    if let kept, kept.unfolded.count >= nextFold { writeFile() }
    return durability
  }

  /// What the call before this one met has been told.
  private func forgetNews() { (rejoining, arrivals) = (nil, []) }

  /// What the author can take back and make again.
  package func steps() throws(LedgerError) -> UndoSteps {
    if let ownSteps { return ownSteps }
    let found = UndoSteps(try entries(), of: author.name)
    ownSteps = found
    return found
  }

  /// Tries again what could not be written, waiting at most so many milliseconds for another writer.
  @discardableResult
  package func retry(patience: Int = 2000) -> Durability {
    forgetNews()
    guard case .unsaved = durability else { return durability }
    return settle(patience: patience)
  }

  /// Reads what others have written, and writes what waits.
  @discardableResult
  package func settle(patience: Int = 2000) -> Durability {
    forgetNews()
    catchUp(patience: patience)
    return durability
  }

  private func catchUp(patience: Int = 2000) {
    write(patience: patience) { store, hasNews in if hasNews { store.rejoin(with: []) } }
  }

  /// Reads what others have written, where a look at the files says that they have; false where nothing is new.
  ///
  /// A ledger that is gone is left to whoever is putting another one in its place.
  package func look() -> Bool {
    guard let kept, kept.looksChanged else { return false }
    settle()
    return !arrivals.isEmpty || rejoining?.refused.isEmpty == false
  }

  /// Lets another program, such as git, put another file in the ledger's place while nobody writes here, and notes
  /// what that changed as one entry, with what `about` says of where it came from.
  ///
  /// - Throws: `LedgerError` with `busy` where another holds the lock; what `body` throws.
  package func merging<Result>(_ body: () throws -> Result, about: (Result) -> String?) throws -> Result {
    guard let kept else { return try body() }
    let lock = try kept.file.lock(2000, holder: author)
    defer { lock.release() }
    let result = try body()
    forgetNews()
    write(holding: lock, merging: about(result)) { store, hasNews in if hasNews { store.rejoin(with: []) } }
    return result
  }

  /// What waits, and what is new, on top of what others wrote.
  private func rejoin(with entries: [JournalEntry]) {
    guard let kept else { return }
    let met = Rejoining(pending + entries, onto: kept.ledger)
    (ledger, pending) = (met.ledger, met.accepted)
    rejoining = met.following(rejoining, homeless)
    homeless = []
  }

  /// Under the lock: catches up, lets `body` change what waits, and writes that.
  private func write(
    patience: Int = 2000, holding held: LedgerLock? = nil, merging: String? = nil,
    _ body: (LedgerStore, _ hasNews: Bool) -> Void
  ) {
    guard var kept else { return }
    var failure: LedgerError?
    var lock: LedgerLock?
    var hasNews = false
    do throws(LedgerError) {
      if held == nil { lock = try kept.file.lock(patience, holder: author) }
      try kept.catchUp(by: author, &ids, merging: merging)
      pending = kept.homeless + pending
      hasNews = kept.revision != seen || !kept.homeless.isEmpty
      (kept.homeless, seen) = ([], kept.revision)
    } catch { failure = error }
    tell(from: &kept)
    defer { lock?.release() }
    self.kept = kept
    body(self, hasNews)
    guard failure == nil else {
      if let failure, !pending.isEmpty || rejoining == nil { durability = .unsaved(failure) }
      return
    }
    do throws(LedgerError) {
      var warnings: [SaveWarning] = []
      var isFirst = true
      try kept.patiently { (kept) throws(LedgerError) in
        if !isFirst {
          try kept.catchUp(by: author, &ids)
          take(from: &kept)
        }
        isFirst = false
        if !pending.isEmpty { try kept.append(pending, leadingTo: ledger) }
      }
      pending = []
      if (try? SystemCall.status(of: kept.path)) == nil { warnings = try kept.fold(at: author.clock()) }
      durability = .saved(warnings)
    } catch { durability = .unsaved(error) }
    self.kept = kept
  }

  /// Whether the journal holds what the ledger's file does not.
  package var isUnfolded: Bool { kept.map { !$0.unfolded.isEmpty } ?? false }

  /// Writes the ledger's file anew, with everything that was committed; nothing where it is all in there.
  ///
  /// Everything is safe without it. It makes the file what people, other programs and version control look at.
  @discardableResult
  package func fold() -> Durability {
    forgetNews()
    writeFile()
    return durability
  }

  private func writeFile() {
    guard isUnfolded, case .saved = durability else { return }
    defer { nextFold = (kept?.unfolded.count ?? 0) + mostUnfolded }
    catchUp()
    guard var kept, case .saved = durability else { return }
    do throws(LedgerError) {
      let lock = try kept.file.lock(2000, holder: author)
      defer { lock.release() }
      defer { self.kept = kept }
      let warnings = try kept.patiently { (kept) throws(LedgerError) in
        // Between the two locks somebody may have come. What he wrote is here before anything else can fail.
        try kept.catchUp(by: author, &ids)
        take(from: &kept)
        if !pending.isEmpty { try kept.append(pending, leadingTo: ledger) }
        pending = []
        return try kept.fold(at: author.clock())
      }
      durability = .saved(warnings)
    } catch {
      // What was committed is in the journal, and safe; the file is written another time.
      durability = .saved([.notFolded(error)])
    }
  }

  /// What was met on the disk and is told once.
  private func tell(from kept: inout KeptLedger) {
    // What was written here although it could not be called saved is there: it waits no longer, and is no news.
    let found = Set(kept.arrivals.map(\.id))
    let own = Set(pending.map(\.id)).intersection(found)
    pending.removeAll { own.contains($0.id) }
    (arrivals, homeless) = (arrivals + kept.arrivals.filter { !own.contains($0.id) }, homeless + kept.refused)
    (kept.arrivals, kept.refused) = ([], [])
  }

  /// Makes `ledger` of what was just read, with what waits on top of it.
  private func take(from kept: inout KeptLedger) {
    pending = kept.homeless + pending
    let hasNews = kept.revision != seen || !kept.homeless.isEmpty
    (kept.homeless, seen) = ([], kept.revision)
    tell(from: &kept)
    self.kept = kept
    if hasNews { rejoin(with: []) }
  }
}

extension Author {
  /// Nobody in particular, at no time: for copies and tests.
  package static let unknown = Author(name: nil, host: nil, seed: 0) {
    Timestamp(FiscalYear(2026).firstDay)
  }
}
