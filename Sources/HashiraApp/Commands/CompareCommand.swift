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
  @Option(help: "An earlier day.") var since: String?
  @Flag(help: "Results and records too.") var all = false
  @Option(help: "The plan.") var plan: String?
  @Option(help: "text, md, html, csv, xlsx or json.") var format = "text"
  @Option(name: .shortAndLong, help: "The file to write.") var output: String?
  @Flag(help: "Replace an existing file.") var force = false
  @Flag(name: .customLong("exit-code"), help: "Exit 1 where something differs.") var exitCode = false

  func run(in context: CommandContext) throws {
    let form = format == "json" ? nil : try ReportOutput(format, also: ["json"])
    let (before, after, changes) = try states(in: context)
    let standpoint = try Standpoint(after, plan: plan, year: nil, current: context.currentYear)
    let only = plan == nil ? nil : after.plans[standpoint.plan].id
    let comparison = Comparison(from: before, to: after, plan: only, records: all, changes: changes)
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

  /// The two states, and what is known of the changes between them.
  private func states(in context: CommandContext) throws -> (before: Ledger, after: Ledger, changes: [Change]) {
    switch (with, since) {
    case (nil, nil): throw CommandFailure(.usage, .nothingToWrite(["--since", "--with"]))
    case (_?, _?): throw CommandFailure(.usage, .notTogether(["--since", "--with"]))
    case (let file?, nil):
      let before: Ledger
      do { before = try LedgerStore.read(FilePath(file)) } catch { throw CommandFailure(error) }
      return (before, try LedgerPlaces.read(in: context), [])
    case (nil, let text?):
      guard let day = try OptionValue.date("--since", text) else {
        throw CommandFailure(.usage, .valueMissing("--since", example: "2026-04-01"))
      }
      let history = try LedgerPlaces.history(in: context)
      guard let before = history.ledger(asOf: day) else { throw CommandFailure(.usage, .historyBeginsLater(day)) }
      let entries = history.entries.filter { $0.at.date > day }
      return (before, history.ledger, entries.map(\.change))
    }
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
