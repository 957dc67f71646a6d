import ArgumentParser
import Dashboard
import PlanModel
import StrictJSON

/// Reads the ledger by all its rules, then names the lines that will make a weak retrospective.
struct CheckCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "check", abstract: "Check the ledger and its texts.")

  @OptionGroup var common: CommonOptions
  @Option(help: "The plan.") var plan: String?
  @Option(help: "text, md, html, csv or json.") var format = "text"
  @Option(name: .shortAndLong, help: "The file to write.") var output: String?
  @Flag(help: "Replace an existing file.") var force = false

  @Option(help: "ledger or journal.") var schema: String?

  func run(in context: CommandContext) throws {
    if let schema { return try CheckCommand.printSchema(schema, in: context) }
    let form = format == "json" ? nil : try ReportOutput(format, also: ["json"])
    let ledger = try LedgerPlaces.read(in: context)
    let standpoint = try Standpoint(ledger, plan: plan, year: nil, current: context.currentYear)
    let reports = context.reports(standpoint)
    let plans = plan == nil ? Array(ledger.plans.indices) : [standpoint.plan]
    let findings = reports.findings(in: plans)
    if let form {
      let report = reports.checks(of: plans)
      try form.write(report, title: context.text(.checksTitle), to: output, force: force, in: context)
    } else {
      let rows = findings.map { finding in
        JSONValue.object([
          JSONMember("rule", .string(finding.rule.rawValue)), JSONMember("address", .string(reports.address(finding))),
          JSONMember("message", .string(context.text(.lint(finding.rule)) + ": " + reports.message(finding))),
          JSONMember("id", .string(finding.item.rawValue)),
          JSONMember("pair", finding.pair.map { .number(String($0 + 1)) } ?? .null),
          JSONMember("year", finding.year.map { .number(String($0.startYear)) } ?? .null),
        ])
      }
      context.output.write(bytes: JSONValue.object([JSONMember("findings", .array(rows))]).bytes())
    }
    if !findings.isEmpty { throw CommandEnd(status: ExitStatus.open.rawValue) }
  }

  /// The JSON Schema of a file, for other programs; no ledger is read for it.
  private static func printSchema(_ name: String, in context: CommandContext) throws {
    switch name {
    case "ledger": context.output.write(bytes: Array(Bundle.ledgerSchema))
    case "journal": context.output.write(bytes: Array(Bundle.journalSchema))
    default: throw CommandFailure(.usage, .badChoice("--schema", name, of: ["ledger", "journal"]))
    }
  }
}
