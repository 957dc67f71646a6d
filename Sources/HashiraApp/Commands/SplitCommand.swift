import ArgumentParser
import Dashboard
import PlanModel

/// Makes two initiatives or programs of one.
struct SplitCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "split", abstract: "Split an item in two.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: PlanChangeOptions
  @Argument(help: "The initiative or program.") var address: String
  @Argument(help: "The new item's title.") var title: String
  @Option(help: "Which programs go over: 2,3.") var programs: String?
  @Option(help: "The plan.") var plan: String?

  func run(in context: CommandContext) throws {
    let title = Cell.trimmed(self.title)
    guard !title.isEmpty else { throw CommandFailure(.usage, .emptyText) }
    let desk = try LedgerDesk(context)
    let standpoint = try Standpoint(desk.ledger, plan: plan, year: nil, current: context.currentYear)
    let path = try standpoint.item(address)
    let positions = try (programs ?? "").split { ",、，".contains($0) }.map { part in
      guard let number = Int(part), number > 0 else {
        throw CommandFailure(.usage, .badNumber("--programs", String(part)))
      }
      return number - 1
    }
    var ids = IDGenerator.random()
    let (id, edits) = try standpoint.arranging(path) {
      try $0.splitting(path, off: title, programs: positions, ids: &ids)
    }
    let change = try change.change(edits, of: standpoint.plan(of: path))
    var next = desk.ledger
    try? next.apply(change)
    let address = next.path(of: id).map { next.address(of: $0, defaultPlan: standpoint.plan) } ?? ""
    try desk.commit(change, done: .added(address, title))
  }
}
