import ArgumentParser
import Dashboard
import PlanModel
import PlanStore
import SystemPackage

/// Exchanges the ledger with the other clones: commit, fetch, merge, push, with the user's git.
struct SyncCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "sync", abstract: "Commit, pull, merge and push.")

  @OptionGroup var common: CommonOptions
  @Option(help: "The message of the commit.") var message: String?

  func run(in context: CommandContext) throws {
    let place = try SharedLedger(folder: nil, in: context)
    let before = try LedgerPlaces.read(FilePath(place.path))
    let sync = GitSync(place: place, git: Git(folder: place.folder), context: context)
    let report = try sync.run(message: message)
    for line in report { context.write(line) }
    let after = try LedgerPlaces.read(FilePath(place.path))
    guard !after.conflicts.isEmpty else { return }
    context.remark(.openConflicts(after.conflicts.count, new: after.conflicts.count - before.conflicts.count))
  }
}
