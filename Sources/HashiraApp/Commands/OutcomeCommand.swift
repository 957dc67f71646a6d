import ArgumentParser
import Dashboard
import PlanModel

/// Writes an initiative's outcome, which belongs to all its years together.
struct OutcomeCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "outcome", abstract: "Write an initiative's outcome.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The initiative.") var address: String
  @Argument(help: "The text; - reads standard input.") var text: String?
  @Flag(help: "Take the text away.") var clear = false
  @Option(help: "The plan.") var plan: String?

  func run(in context: CommandContext) throws {
    let text = try TextArgument(text, clear: clear, in: context)
    let desk = try LedgerDesk(context)
    let standpoint = try Standpoint(desk.ledger, plan: plan, year: nil, current: context.currentYear)
    let (path, initiative, _) = try standpoint.initiative(address)
    var edits: [PlanEdit] = []
    // An officer's own words are no summary any more.
    edits.set(initiative.id, .outcome, from: .prose(initiative.outcome), to: .prose(text.words.map { Prose($0) }))
    try desk.commit(
      Change(edits), done: .recorded(.place(standpoint.address(of: path), .outcome), text.words))
  }
}
