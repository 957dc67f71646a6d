import ArgumentParser
import Dashboard
import PlanModel

/// Writes what an initiative or program records for a year beside its results.
struct NoteCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "note", abstract: "Write a note of a year.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The initiative or program.") var address: String
  @Argument(help: "The text; - reads standard input.") var text: String?
  @Option(help: "The fiscal year.") var year: String?
  @Flag(help: "The issue.") var issue = false
  @Flag(help: "The direction for next year.") var direction = false
  @Flag(help: "The year's schedule.") var schedule = false
  @Flag(help: "Take the text away.") var clear = false
  @Option(help: "The plan.") var plan: String?

  func run(in context: CommandContext) throws {
    let kinds = [("--issue", issue), ("--direction", direction), ("--schedule", schedule)].filter(\.1).map(\.0)
    guard kinds.count < 2 else { throw CommandFailure(.usage, .notTogether(kinds)) }
    let text = try TextArgument(text, clear: clear, in: context)
    let desk = try LedgerDesk(context)
    let standpoint = try Standpoint(desk.ledger, plan: plan, year: year, current: context.currentYear)
    let path = try standpoint.item(address)
    let item: ItemID
    switch path {
    case .initiative: item = desk.ledger.initiative(at: path)?.id ?? .ledger
    case .program: item = desk.ledger.program(at: path)?.id ?? .ledger
    default: throw CommandFailure(.usage, .notAnInitiativeOrProgram(address))
    }
    let year = try standpoint.year(at: path)
    let (field, name): (Field, Phrase) =
      switch kinds.first {
      case "--issue": (.issue(year), .issue)
      case "--direction": (.direction(year), .nextDirection)
      case "--schedule": (.schedule(year), .scheduleWord)
      default: (.note(year), .note)
      }
    var edits: [PlanEdit] = []
    let before = desk.ledger.value(of: field, at: path) ?? .text(nil)
    edits.set(item, field, from: before, to: .text(text.words))
    let what = Phrase.place(standpoint.address(of: path), year, name)
    try desk.commit(Change(edits), done: .recorded(what, text.words))
  }
}
