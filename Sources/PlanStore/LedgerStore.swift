import PlanModel
import SystemPackage

/// The one owner of a ledger and its persistence: whoever wants a change commits it here.
///
/// A commit applies the change by compare-and-set and makes it durable before it returns. Today it does so by writing
/// the ledger anew; with the journal it will append an entry and write the ledger when idle. Callers see the same thing:
/// `saved` is said only of what survives a kill. The store belongs to one thread.
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
  /// What the last `commit` or `retry` met where somebody else had written the file; nil where nobody had.
  package private(set) var rejoining: Rejoining?
  private var file: LedgerFile?
  /// Committed and not on the disk yet, oldest first.
  private var pending: [Change] = []

  private init(_ ledger: Ledger, _ file: LedgerFile?, _ durability: Durability) {
    self.ledger = ledger
    self.file = file
    self.durability = durability
  }

  /// The path as it was given; nil in memory.
  package var path: FilePath? { file?.path }

  package static func open(_ path: FilePath) throws(LedgerError) -> LedgerStore {
    let (file, ledger) = try LedgerFile.open(path)
    return LedgerStore(ledger, file, .saved([]))
  }

  /// Makes a new file; see `LedgerFile.create`.
  package static func create(_ path: FilePath, _ ledger: Ledger, isPrivate: Bool) throws(LedgerError) -> LedgerStore {
    let (file, warnings) = try LedgerFile.create(path, ledger, isPrivate: isPrivate)
    return LedgerStore(ledger, file, .saved(warnings))
  }

  /// A copy to try things on: key scripts, tests.
  package static func inMemory(_ ledger: Ledger) -> LedgerStore { LedgerStore(ledger, nil, .inMemory) }

  /// Applies all edits of a change, or none, and makes them durable.
  ///
  /// A change that was applied but could not be written stays in `ledger`; the answer says so. Where somebody else has
  /// written the file, what was not on the disk yet is applied to that, and `ledger` becomes it; see `rejoining`.
  @discardableResult
  package func commit(_ change: Change) throws(Refusal) -> Durability {
    rejoining = nil
    try ledger.commit(change)
    pending.append(change)
    let answer = write()
    if let refusal = rejoining?.lastRefusal { throw refusal }
    return answer
  }

  /// Tries again what could not be written.
  @discardableResult
  package func retry() -> Durability {
    rejoining = nil
    guard case .unsaved = durability else { return durability }
    return write()
  }

  private func write() -> Durability {
    guard var file else {
      pending = []
      return durability
    }
    var rejoining: Rejoining?
    do throws(LedgerError) {
      let warnings = try file.save(ledger) { others in
        let met = Rejoining(self.pending, onto: others)
        rejoining = met
        return met.accepted.isEmpty ? nil : met.ledger
      }
      durability = .saved(warnings)
    } catch {
      durability = .unsaved(error)
    }
    self.file = file
    if let rejoining {
      ledger = rejoining.ledger
      pending = rejoining.accepted
      self.rejoining = rejoining
    }
    if case .saved = durability { pending = [] }
    return durability
  }
}
