import ArgumentParser
import Dashboard
import PlanModel
import PlanStore
import StrictJSON
import SystemPackage

/// 新旧対照表: the ledger as it is, held against another file or an earlier day.
struct CompareCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "compare", abstract: "Compare two states of the plan.")

  @OptionGroup var common: CommonOptions
  @Option(help: "The older ledger.") var with: String?
  @Flag(help: "Results and records too.") var all = false
  @Option(help: "The plan.") var plan: String?
  @Option(help: "text, md, html, csv or json.") var format = "text"
  @Option(name: .shortAndLong, help: "The file to write.") var output: String?
  @Flag(help: "Replace an existing file.") var force = false
  @Flag(name: .customLong("exit-code"), help: "Exit 1 where something differs.") var exitCode = false

  func run(in context: CommandContext) throws {
    let form = format == "json" ? nil : try ReportOutput(format, also: ["json"])
    guard let with else { throw CommandFailure(.usage, .valueMissing("--with", example: "OLD.json")) }
    let before: Ledger
    do { before = try LedgerFile.open(FilePath(with)).ledger } catch { throw CommandFailure(error) }
    let after = try LedgerPlaces.read(in: context)
    let standpoint = try Standpoint(after, plan: plan, year: nil, current: context.currentYear)
    let only = plan == nil ? nil : after.plans[standpoint.plan].id
    let comparison = Comparison(from: before, to: after, plan: only, records: all)
    let reports = context.reports(standpoint)
    if let form {
      try form.write(
        reports.comparison(comparison, before: before), title: context.text(.comparison), to: output, force: force,
        in: context)
    } else {
      context.output.write(bytes: json(comparison, before: before, reports).bytes())
    }
    if exitCode, !comparison.isEmpty { throw CommandEnd(status: ExitStatus.open.rawValue) }
  }

  private func json(_ comparison: Comparison, before: Ledger, _ reports: LedgerReports) -> JSONValue {
    let rows = comparison.entries.map { entry in
      let row = reports.row(of: entry, before: before)
      let what: String =
        switch entry.what {
        case .added: "added"
        case .removed: "removed"
        case .moved: "moved"
        case .changed: "changed"
        }
      return JSONValue.object([
        JSONMember("what", .string(what)), JSONMember("kind", .text(entry.kind?.rawValue)),
        JSONMember("id", .string(entry.item.rawValue)), JSONMember("number", .string(row[0])),
        JSONMember("item", .string(row[1])), JSONMember("before", .string(row[2])),
        JSONMember("after", .string(row[3])), JSONMember("reason", .string(row[4])),
      ])
    }
    return .object([JSONMember("differences", .array(rows))])
  }
}
