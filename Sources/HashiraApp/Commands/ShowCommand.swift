import ArgumentParser
import Dashboard
import PlanModel

/// Shows a plan or an item of it as text or as JSON.
struct ShowCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a plan or an item of it.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "What to show.") var address: String?
  @Option(help: "The fiscal year.") var year: String?
  @Option(help: "The plan.") var plan: String?
  @Option(help: "text or json.") var format = "text"
  @Flag(help: "Everything known about the item.") var answer = false
  @Flag(help: "Its figures through all plans.") var timeline = false
  @Flag(help: "What the counts are made of.") var why = false

  func run(in context: CommandContext) throws {
    let isJSON = try OptionValue.isJSON(format)
    let ledger = try LedgerPlaces.read(in: context)
    if ledger.plans.isEmpty, address == nil {
      if isJSON {
        context.output.write(bytes: LedgerJSON(ledger).overview.bytes())
      } else {
        context.write(.emptyLedger)
      }
      return
    }
    let standpoint = try Standpoint(ledger, plan: plan, year: year, current: context.currentYear)
    let path = try address.map { try standpoint.anything($0) } ?? (plan == nil ? nil : .plan(standpoint.plan))
    if let index = path?.planIndex { _ = try standpoint.year(inPlan: index) }
    if answer || timeline || why { return try showReport(path ?? .plan(standpoint.plan), standpoint, in: context) }
    if isJSON {
      let json = LedgerJSON(standpoint)
      context.output.write(bytes: (path.map { json.item(at: $0) } ?? json.overview).bytes())
    } else {
      var page = LedgerText(standpoint, language: context.language)
      if let path { page.addItem(at: path) } else { page.addOverview() }
      context.output.write(page.lines.joined(separator: "\n"))
    }
  }

  private func showReport(_ path: ItemPath, _ standpoint: Standpoint, in context: CommandContext) throws {
    let ways = [("--answer", answer), ("--timeline", timeline), ("--why", why)].filter(\.1).map(\.0)
    guard ways.count == 1 else { throw CommandFailure(.usage, .notTogether(ways)) }
    guard format == "text" else { throw CommandFailure(.usage, .notTogether([ways[0], "--format json"])) }
    let reports = context.reports(standpoint)
    let report: ReportDocument
    if answer {
      let items = LedgerReports.items(ofAnswerTo: path, in: standpoint.ledger)
      let entries = try LedgerPlaces.history(in: context).entries.reversed()
      let marks = EntryMarks(entries.lazy.filter { $0.edits.contains { items.contains($0.item) } })
      report = reports.answer(to: path, marks: marks)
    } else if timeline {
      report = reports.timeline(of: path)
    } else {
      report = reports.reasons(for: path, in: try standpoint.year(inPlan: path.planIndex ?? standpoint.plan))
    }
    try ReportOutput.text.write(report, title: "", to: nil, force: false, in: context)
  }

  /// What stands in for the dashboard where there is no terminal.
  static func overview(in context: CommandContext) throws {
    let ledger = try LedgerPlaces.read(in: context)
    guard !ledger.plans.isEmpty else {
      context.write(.emptyLedger)
      return
    }
    let standpoint = try Standpoint(ledger, plan: nil, year: nil, current: context.currentYear)
    var page = LedgerText(standpoint, language: context.language)
    page.addOverview()
    context.output.write(page.lines.joined(separator: "\n"))
  }
}
