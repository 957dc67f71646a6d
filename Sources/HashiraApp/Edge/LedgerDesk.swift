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
    (store, ledger) = try LedgerPlaces.openIfThere(in: context)
    for remark in store?.remarks ?? [] { context.remark(.remark(remark, in: ledger)) }
  }

  /// What whoever runs the command can take back and make again; without a file nothing.
  func steps() throws -> UndoSteps {
    do { return try store?.steps() ?? UndoSteps([], of: nil) } catch { throw CommandFailure(error) }
  }

  /// Makes a change and says so once it is on the disk; an empty change is said to be none.
  ///
  /// What the guards have against it is refused, as on the screen, and what does not go together with what somebody else
  /// has written meanwhile.
  ///
  /// `isSilent`: what was done is told otherwise, as part of a JSON answer.
  ///
  /// `isGuarded`: false for what has been held against the guards of its own kind, the import of a document: its words
  /// take the place of a summary in a locked year too.
  ///
  /// Returns whether there was anything to change.
  @discardableResult
  func commit(_ change: Change, done: Phrase, isSilent: Bool = false, isGuarded: Bool = true) throws -> Bool {
    guard !change.edits.isEmpty else {
      context.write(.nothingChanged)
      return false
    }
    if isGuarded, let refusal = Guards(ledger, mode: .planning).refusal(of: change) {
      throw CommandFailure(.refused, refusal.commandPhrase)
    }
    let store = try self.store ?? create()
    var durability: LedgerStore.Durability
    do { durability = try store.commit(change) } catch { throw CommandFailure(error, in: store.ledger) }
    // Scripts and other programs look at the file next.
    if case .saved = durability { durability = store.fold() }
    switch durability {
    case .saved(let warnings):
      for warning in warnings { context.remark(warning.phrase) }
      if !isSilent { context.write(done) }
    case .inMemory: break
    case .unsaved(let error): throw CommandFailure(error)
    }
    return true
  }

  private func create() throws -> LedgerStore {
    let store = try LedgerPlaces.create(in: context)
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
