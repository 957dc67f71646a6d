import ArgumentParser
import Dashboard
import PlanModel

/// Says what an initiative or a program succeeds in an earlier plan.
struct LinkCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "link", abstract: "Link an item to what it succeeds.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The initiative or program.") var address: String
  @Argument(help: "What it succeeds.") var olds: String
  @Flag(help: "Take the link away.") var remove = false
  @Option(help: "The plan.") var plan: String?

  func run(in context: CommandContext) throws {
    let desk = try LedgerDesk(context)
    let standpoint = try Standpoint(desk.ledger, plan: plan, year: nil, current: context.currentYear)
    let path = try standpoint.item(address)
    guard let item = Arranging(desk.ledger).id(at: path), let level = path.level, level >= 3,
      case .items(let before)? = desk.ledger.value(of: .succeeds, at: path)
    else { throw CommandFailure(.usage, .notAnInitiativeOrProgram(address)) }
    var after = before
    let olds = try standpoint.items(self.olds)
    for old in olds {
      guard let id = Arranging(desk.ledger).id(at: old), let level = old.level, level >= 3 else {
        throw CommandFailure(.usage, .notAnInitiativeOrProgram(standpoint.address(of: old)))
      }
      guard let mine = desk.ledger.plan(at: path), let theirs = desk.ledger.plan(at: old),
        theirs.lastYear < mine.firstYear
      else { throw CommandFailure(.usage, .notAnEarlierPlan(standpoint.address(of: old))) }
      after.removeAll { $0 == id }
      if !remove { after.append(id) }
    }
    let edits: [PlanEdit] =
      before == after ? [] : [.set(item, .succeeds, before: .items(before), after: .items(after))]
    let reports = context.reports(standpoint)
    let names = olds.map { standpoint.address(of: $0) + " " + reports.name($0) }.joined(separator: "、")
    try desk.commit(Change(edits), done: .linked(standpoint.address(of: path), names, removed: remove))
  }
}
