import Dashboard
import PlanModel
import PlanStore

/// A ledger opened to be changed by one command.
///
/// Without a file it shows the bundle; the file is made when the first change is committed, so a command that is refused
/// leaves nothing behind.
struct LedgerDesk {
  private let context: CommandContext
  private let store: LedgerStore?
  let ledger: Ledger

  init(_ context: CommandContext) throws {
    self.context = context
    do {
      let store = try LedgerStore.open(context.place.path)
      self.store = store
      ledger = store.ledger
    } catch {
      guard error.problem == .missing else { throw CommandFailure(error) }
      store = nil
      ledger = try LedgerPlaces.read(context.place)
    }
  }

  /// How often a file that changed under the command is read anew before it gives up.
  private static let attempts = 5

  /// Makes a change and says so once it is on the disk; an empty change is said to be none.
  ///
  /// A file that somebody else has written meanwhile is opened anew: every edit carries what it replaces, so what cannot
  /// go together is found and refused.
  ///
  /// `isSilent`: what was done is told otherwise, as part of a JSON answer.
  ///
  /// Returns whether there was anything to change.
  @discardableResult
  func commit(_ change: Change, done: Phrase, isSilent: Bool = false) throws -> Bool {
    guard !change.edits.isEmpty else {
      context.write(.nothingChanged)
      return false
    }
    var store = try self.store ?? create()
    for attempt in 1... {
      let durability: LedgerStore.Durability
      do { durability = try store.commit(change) } catch { throw CommandFailure(error, in: store.ledger) }
      switch durability {
      case .saved(let warnings):
        for warning in warnings { context.remark(warning.phrase) }
        if !isSilent { context.write(done) }
        return true
      case .inMemory: return true
      case .unsaved(let error):
        guard error.problem == .changedOutside else { throw CommandFailure(.unwritten, error.phrase) }
        guard attempt < LedgerDesk.attempts else { throw CommandFailure(.refused, error.phrase) }
        do { store = try LedgerStore.open(context.place.path) } catch { throw CommandFailure(error) }
      }
    }
    return true
  }

  private func create() throws -> LedgerStore {
    let store = try LedgerPlaces.create(context.place)
    context.remark(.newLedger(context.place.path.string))
    return store
  }
}

extension CommandFailure {
  fileprivate init(_ refusal: LedgerStore.Refusal, in ledger: Ledger) {
    switch refusal {
    case .conflict(let conflict): self.init(.refused, conflict.phrase(in: ledger))
    case .breaks(let invariant): self.init(.refused, .wouldBreak(invariant.phrase))
    }
  }
}
