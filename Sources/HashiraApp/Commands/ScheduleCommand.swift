import ArgumentParser
import Dashboard
import PlanModel

/// Writes 年度予定: what exactly is planned for a year.
struct ScheduleCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "schedule", abstract: "Write a year's schedule.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The program or initiative.") var address: String
  @Argument(help: "The text; - reads standard input.") var text: String?
  @Option(help: "The fiscal year.") var year: String?
  @Flag(help: "Take the text away.") var clear = false
  @Option(help: "The plan.") var plan: String?

  func run(in context: CommandContext) throws {
    let text = try TextArgument(text, clear: clear, in: context)
    let desk = try LedgerDesk(context)
    let standpoint = try Standpoint(desk.ledger, plan: plan, year: year, current: context.currentYear)
    let path = try standpoint.item(address)
    guard let item = desk.ledger.program(at: path)?.id ?? desk.ledger.initiative(at: path)?.id else {
      throw CommandFailure(.usage, .notAnInitiativeOrProgram(address))
    }
    let year = try standpoint.year(at: path)
    var edits: [PlanEdit] = []
    edits.set(
      item, .schedule(year), from: desk.ledger.value(of: .schedule(year), at: path) ?? .text(nil),
      to: .text(text.words))
    let what = Phrase.place(standpoint.address(of: path), year, .scheduleWord)
    try desk.commit(Change(edits), done: .recorded(what, text.words))
  }
}
