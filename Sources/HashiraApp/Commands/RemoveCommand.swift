import ArgumentParser
import Dashboard
import PlanModel

/// Takes an item away; what goes along is named first.
struct RemoveCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "remove", abstract: "Remove an item.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: PlanChangeOptions
  @Argument(help: "The item.") var address: String
  @Flag(name: .customLong("with-contents"), help: "With everything under it.") var withContents = false
  @Option(help: "The plan.") var plan: String?

  func run(in context: CommandContext) throws {
    let desk = try LedgerDesk(context)
    let standpoint = try Standpoint(desk.ledger, plan: plan, year: nil, current: context.currentYear)
    let path = try standpoint.anything(address)
    if case .plan = path { throw CommandFailure(.usage, .plansAreKept) }
    let edits = try standpoint.arranging(path) { try $0.removing(path) }
    let contents = Arranging(desk.ledger).contents(of: path)
    let reports = context.reports(standpoint)
    let names = contents.map { standpoint.address(of: $0) + " " + reports.name($0) }
    if !contents.isEmpty, !withContents { throw CommandFailure(.refused, .wouldGoAlong(names)) }
    let what = standpoint.address(of: path) + " " + reports.name(path)
    try desk.commit(
      change.change(edits, of: standpoint.plan(of: path)), done: .removed(what, names))
  }
}
