import ArgumentParser
import Dashboard
import PlanStore

/// Says what can be had of a ledger that cannot be opened, and brings it back.
struct RecoverCommand: LedgerCommand {
  static let configuration = CommandConfiguration(
    commandName: "recover", abstract: "Bring back a ledger that cannot be opened.")

  @OptionGroup var common: CommonOptions
  @Flag(help: "Put it in the ledger's place.") var apply = false

  func run(in context: CommandContext) throws {
    let path = try context.place.known
    let failure: LedgerError
    do {
      _ = try LedgerStore.read(path)
      context.write(.nothingToRecover)
      return
    } catch { failure = error }
    guard let recovery = LedgerRecovery(path, after: failure) else { throw CommandFailure(failure) }
    for line in recovery.found { context.write(line) }
    guard apply else {
      if recovery.canRestore { context.write(.recoverWithApply) }
      throw CommandEnd(status: ExitStatus.unreadable.rawValue)
    }
    guard recovery.canRestore else { throw CommandFailure(failure) }
    do {
      for kept in try recovery.restore(by: context.author) { context.write(.keptAside(kept.string)) }
    } catch { throw CommandFailure(.unwritten, error.savingPhrase) }
    context.write(.restored(path.string))
  }
}

extension LedgerRecovery {
  /// What is wrong and what there is, a sentence a line.
  var found: [Phrase] {
    [error.phrase] + (salvage.map(Phrase.salvaged) ?? [.nothingSalvaged]) + (canRestore ? [.restoreKeeps] : [])
  }
}
