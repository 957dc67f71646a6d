import ArgumentParser
import Dashboard
import PlanModel

/// Makes one initiative or program of several.
struct JoinCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "join", abstract: "Join items into one.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: PlanChangeOptions
  @Argument(help: "The item that stays.") var address: String
  @Argument(help: "The items that go into it.") var others: String
  @Option(help: "The joined item's title.") var title: String?
  @Option(help: "The plan.") var plan: String?

  func run(in context: CommandContext) throws {
    let desk = try LedgerDesk(context)
    let standpoint = try Standpoint(desk.ledger, plan: plan, year: nil, current: context.currentYear)
    let path = try standpoint.item(address)
    let paths = [path] + (try standpoint.items(others))
    let title = self.title.map { Cell.trimmed($0) }
    let edits = try standpoint.arranging(path) { try $0.joining(paths, title: title) }
    let gone = paths.dropFirst().map { standpoint.address(of: $0) + " " + context.reports(standpoint).name($0) }
    try desk.commit(
      change.change(edits, of: standpoint.plan(of: path)), done: .joinedInto(standpoint.address(of: path), gone))
  }
}
