import ArgumentParser
import Dashboard
import PlanExchange
import PlanModel

/// Prints the chapter n年間の振り返り of a plan, in the layout of the published document.
struct RetrospectiveCommand: LedgerCommand {
  static let configuration = CommandConfiguration(
    commandName: "retrospective", abstract: "Print the retrospective chapter.")

  @OptionGroup var common: CommonOptions
  @Option(help: "The plan.") var plan: String?
  @Option(help: "text, md, html, csv or xlsx.") var format = "text"
  @Option(name: .shortAndLong, help: "The file to write.") var output: String?
  @Flag(help: "Replace an existing file.") var force = false

  func run(in context: CommandContext) throws {
    let form = try ReportOutput(format)
    let ledger = try LedgerPlaces.read(in: context)
    let standpoint = try Standpoint(ledger, plan: plan, year: nil, current: context.currentYear)
    let plan = ledger.plans[standpoint.plan]
    let report = Retrospective(plan, current: context.currentYear).report
    try form.write(
      report, title: plan.title + " " + plan.label, to: output, force: force, columns: 100, in: context)
    // What the writer should look at is no part of the chapter.
    let findings = context.reports(standpoint).findings(in: [standpoint.plan])
    for rule in LintName.allCases {
      let count = findings.count { $0.rule == rule }
      if count > 0 { context.remark(.weakLines(.lint(rule), count)) }
    }
    if !findings.isEmpty { context.remark(.seeCheck(plan.label)) }
  }
}
