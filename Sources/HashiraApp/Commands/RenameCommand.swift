import ArgumentParser
import Dashboard
import PlanModel

/// Gives an item another title.
struct RenameCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "rename", abstract: "Rename an item.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: PlanChangeOptions
  @Argument(help: "The item.") var address: String
  @Argument(help: "The new title.") var title: String
  @Option(help: "The plan.") var plan: String?

  func run(in context: CommandContext) throws {
    let title = Cell.trimmed(self.title)
    guard !title.isEmpty else { throw CommandFailure(.usage, .emptyText) }
    let desk = try LedgerDesk(context)
    let standpoint = try Standpoint(desk.ledger, plan: plan, year: nil, current: context.currentYear)
    let path = try standpoint.anything(address)
    let edits = Arranging(desk.ledger).renaming(path, to: title)
    try desk.commit(
      change.change(edits, of: standpoint.plan(of: path)),
      done: .renamed(standpoint.address(of: path), title))
  }
}
