import ArgumentParser
import Dashboard
import PlanModel
import StrictJSON

/// Lists what a year still owes; ends with status 1 where it owes anything.
struct TodoCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "todo", abstract: "List what a year still owes.")

  @OptionGroup var common: CommonOptions
  @Option(help: "The fiscal year.") var year: String?
  @Option(help: "Only of this section.") var section: String?
  @Option(help: "The plan.") var plan: String?
  @Option(help: "text or json.") var format = "text"

  func run(in context: CommandContext) throws {
    let isJSON = try OptionValue.isJSON(format)
    let ledger = try LedgerPlaces.read(in: context)
    let standpoint = try Standpoint(ledger, plan: plan, year: year, current: context.currentYear)
    let year = try standpoint.year(inPlan: standpoint.plan)
    let plan = ledger.plans[standpoint.plan]
    var work = plan.worklist(in: year, today: context.clock().date, scheme: ledger.scheme(of: plan))
    if let section {
      guard let id = ledger.section(named: section)?.id else {
        throw CommandFailure(.usage, .noSuchSection(section, ledger))
      }
      work = work.filter { $0.section == id }
    }
    if isJSON {
      context.output.write(bytes: json(work, year, standpoint).bytes())
    } else {
      context.output.write(text(work, year, standpoint, in: context.language))
    }
    if !work.isEmpty { throw CommandEnd(status: ExitStatus.open.rawValue) }
  }

  private func json(_ work: [WorkItem], _ year: FiscalYear, _ standpoint: Standpoint) -> JSONValue {
    .object([
      JSONMember("year", .number(String(year.startYear))),
      JSONMember(
        "open",
        .array(
          work.map { item in
            .object([
              JSONMember("kind", .string(item.kind.rawValue)),
              JSONMember("address", .string(standpoint.address(of: item))), JSONMember("what", .string(item.what)),
            ])
          })),
    ])
  }

  private func text(
    _ work: [WorkItem], _ year: FiscalYear, _ standpoint: Standpoint, in language: Language
  ) -> String {
    guard !work.isEmpty else { return Phrase.nothingOpen(year).text(in: language) }
    var lines = [
      (Phrase.year(year) + Phrase(verbatim: " ") + .openCount(work.count)).text(in: language)
    ]
    for kind in WorkKind.allCases {
      let items = work.filter { $0.kind == kind }
      guard !items.isEmpty else { continue }
      lines.append((Phrase.work(kind) + Phrase(verbatim: " ") + .openCount(items.count)).text(in: language))
      for item in items {
        let section = item.section.flatMap { standpoint.ledger.section($0)?.name }.map { "  [" + $0 + "]" } ?? ""
        lines.append("  " + standpoint.address(of: item) + " " + item.what + section)
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension Standpoint {
  /// The address of what is open; of a line other than the first with its number.
  func address(of work: WorkItem) -> String {
    guard let path = ledger.path(of: work.item) else { return work.item.rawValue }
    return address(of: path)
  }
}

extension Phrase {
  static func noSuchSection(_ name: String, _ ledger: Ledger) -> Phrase {
    let known = ledger.sections.map(\.name)
    guard !known.isEmpty else {
      return Phrase(
        "課「\(name)」はありません。課はまだ登録されていません。hashira section --add 課名 で登録してください。",
        "There is no section \"\(name)\"; none is known yet. Add one with: hashira section --add NAME")
    }
    return Phrase(
      "課「\(name)」はありません。ある課: " + known.joined(separator: "、"),
      "There is no section \"\(name)\". There are: " + known.joined(separator: ", "))
  }
}
