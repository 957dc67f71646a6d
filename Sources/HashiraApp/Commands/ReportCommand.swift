import ArgumentParser
import Dashboard
import PlanExchange
import PlanModel

/// Prints the 進捗状況報告書 of a year, whole or as a summary for one page.
struct ReportCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "report", abstract: "Print the report of a year.")

  @OptionGroup var common: CommonOptions
  @Option(help: "The fiscal year.") var year: String?
  @Flag(help: "One page only.") var summary = false
  @Option(help: "The plan.") var plan: String?
  @Option(help: "text, md, html, csv or xlsx.") var format = "text"
  @Option(name: .shortAndLong, help: "The file to write.") var output: String?
  @Flag(help: "Replace an existing file.") var force = false

  func run(in context: CommandContext) throws {
    let form = try ReportOutput(format)
    let ledger = try LedgerPlaces.read(in: context)
    let standpoint = try Standpoint(ledger, plan: plan, year: year, current: context.currentYear)
    let year = try standpoint.year(inPlan: standpoint.plan)
    let report = ProgressReport(ledger, plan: standpoint.plan, year: year, current: context.currentYear)
    try form.write(
      summary ? report.summary : report.report, title: year.japanese + " 進捗状況報告書", to: output, force: force,
      columns: 100, isOnePage: summary, in: context)
  }
}
