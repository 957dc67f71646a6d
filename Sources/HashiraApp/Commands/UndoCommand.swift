import ArgumentParser
import Dashboard
import PlanModel

/// Takes the last step of whoever runs it back.
struct UndoCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "undo", abstract: "Take your last change back.")

  @OptionGroup var common: CommonOptions
  @Option(help: "The reason.") var reason: String?

  func run(in context: CommandContext) throws {
    let desk = try LedgerDesk(context)
    guard let step = try desk.steps().undoable.last else { throw CommandFailure(.open, .nothingToUndo) }
    var change = step.change.inverse
    change.retrace = .undo
    try change.take(reason)
    try desk.commit(change, done: .undid(change.summary(in: desk.ledger)))
  }
}

/// Makes again what was taken back last.
struct RedoCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "redo", abstract: "Make again what was taken back.")

  @OptionGroup var common: CommonOptions
  @Option(help: "The reason.") var reason: String?

  func run(in context: CommandContext) throws {
    let desk = try LedgerDesk(context)
    guard let step = try desk.steps().redoable.last else { throw CommandFailure(.open, .nothingToRedo) }
    var change = step.change
    change.retrace = .redo
    try change.take(reason)
    try desk.commit(change, done: .redid(change.summary(in: desk.ledger)))
  }
}

extension Change {
  /// A year is not unlocked without a reason, not even this way.
  fileprivate mutating func take(_ reason: String?) throws {
    let unlocks = edits.contains {
      if case .set(_, .locked, _, .flag(false)) = $0 { true } else { false }
    }
    if let reason, !Cell.trimmed(reason).isEmpty {
      self.reason = Cell.trimmed(reason)
    } else if unlocks {
      throw CommandFailure(.refused, .undoUnlocks)
    }
  }

  /// The first of its edits: `4-1-2.3 8年度実績「→」→「12名」（ほか3件）`.
  func summary(in ledger: Ledger) -> Phrase {
    guard let first = edits.first else { return Phrase(verbatim: "") }
    let phrase = HistoryLine(first, in: ledger).phrase
    return edits.count == 1 ? phrase : phrase + .andMore(edits.count - 1)
  }
}
