import ArgumentParser
import Dashboard
import PlanModel

/// Prints what a new officer has to know: who holds what, what is open, what was decided and why.
struct HandoverCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "handover", abstract: "Print a handover.")

  @OptionGroup var common: CommonOptions
  @Option(help: "The fiscal year.") var year: String?
  @Option(help: "The plan.") var plan: String?
  @Option(help: "text, md, html, csv or xlsx.") var format = "text"
  @Option(name: .shortAndLong, help: "The file to write.") var output: String?
  @Flag(help: "Replace an existing file.") var force = false

  func run(in context: CommandContext) throws {
    let form = try ReportOutput(format)
    let history = try LedgerPlaces.history(in: context)
    let standpoint = try Standpoint(history.ledger, plan: plan, year: year, current: context.currentYear)
    let year = try standpoint.year(inPlan: standpoint.plan)
    let report = context.reports(standpoint).handover(plan: standpoint.plan, year: year, decided: history.entries)
    try form.write(
      report, title: context.text(Phrase("引継書", "Handover")), to: output, force: force, columns: 100, in: context)
  }
}
