import ArgumentParser
import Dashboard
import PlanModel
import PlanStore
import SystemPackage

/// Joins two ledgers that came from one, as git's merge driver: the result is written over OURS.
struct MergeCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "merge", abstract: "Join two ledgers by item and field.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "What both came from.") var base: String
  @Argument(help: "One ledger; the result is written over it.") var ours: String
  @Argument(help: "The other.") var theirs: String
  @Argument(help: "The file's name in the repository, for messages.") var name: String?

  func run(in context: CommandContext) throws {
    let baseBytes = try DocumentFile.read(base)
    // git's base of a file that both sides added is an empty one.
    let base = baseBytes.isEmpty ? nil : try ledger(in: baseBytes, base, .mergeBase)
    let ourBytes = try DocumentFile.read(ours)
    let ours = try ledger(in: ourBytes, self.ours, .mergeOurs)
    let theirs = try ledger(in: DocumentFile.read(theirs), theirs, .mergeTheirs)
    let merge: ThreeWayMerge
    do throws(ThreeWayMerge.Refusal) { merge = try ThreeWayMerge(base: base, ours, theirs) } catch {
      throw CommandFailure(.refused, .cannotMerge(name ?? self.ours, error.phrase))
    }
    let bytes = LedgerCodec.write(merge.ledger)
    if bytes != ourBytes { try ExportFile(FilePath(self.ours)).write(bytes, replacing: true) }
    guard !merge.conflicts.isEmpty else { return }
    context.remark(.mergedWithConflicts(name ?? self.ours, merge.conflicts.count))
    for conflict in merge.conflicts {
      context.output.complain("  " + context.text(conflict.summary(in: merge.ledger)))
    }
  }

  private func ledger(in bytes: [UInt8], _ path: String, _ part: Phrase) throws -> Ledger {
    do { return try LedgerCodec.read(bytes, file: name ?? path) } catch {
      throw CommandFailure(.unreadable, .cannotReadForMerge(part, error))
    }
  }
}
