import ArgumentParser
import Dashboard
import PlanModel

/// Says how a blank cell is read, without touching its text.
struct ReadingCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "reading", abstract: "Say how a blank cell is read.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The program.") var address: String
  @Argument(help: "continue, none or auto.") var reading: String
  @Option(help: "The fiscal year.") var year: String?
  @Flag(help: "Of the result, not of the plan.") var actual = false
  @Option(help: "Which line.") var line: String?
  @Option(help: "The plan.") var plan: String?

  func run(in context: CommandContext) throws {
    let after: BlankReading?
    switch reading {
    case "auto", "自動": after = nil
    case "continue", "継続": after = .continues
    case "none", "予定なし", "なし": after = .nothing
    default: throw CommandFailure.choice("READING", reading, of: ["continue", "none", "auto"])
    }
    let desk = try LedgerDesk(context)
    let standpoint = try Standpoint(desk.ledger, plan: plan, year: year, current: context.currentYear)
    let (path, program, _) = try standpoint.program(address)
    let ref = try Standpoint.line(line, actual ? .actual : .planned, of: program)
    let year = try standpoint.year(at: path)
    var edits: [PlanEdit] = []
    let before = program.line(ref)?.readings[year]
    edits.set(program.id, .reading(ref, year), from: .reading(before), to: .reading(after))
    let what = Phrase.place(standpoint.address(of: path), year, actual ? .actualWord : .plannedWord)
    try desk.commit(
      Change(edits), done: .decided(what + Phrase(verbatim: " ") + .blankReading, .reading(after)))
  }
}
