import ArgumentParser
import Dashboard
import PlanModel
import StrictJSON

/// Lists the sections with what each owes, keeps their names and the inquiries of a year.
struct SectionCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "section", abstract: "Keep the sections.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The section.") var name: String?
  @Flag(help: "Add it.") var add = false
  @Option(help: "Its new name.") var rename: String?
  @Option(help: "The day of the reorganisation.") var on: String?
  @Flag(help: "Remove it.") var remove = false
  @Option(help: "The day it was asked.") var asked: String?
  @Option(help: "The day the answer is due.") var due: String?
  @Option(help: "The day it answered.") var answered: String?
  @Flag(help: "Remind it today: print the text of a mail.") var remind = false
  @Option(help: "The fiscal year.") var year: String?
  @Option(help: "The plan.") var plan: String?
  @Option(help: "text or json.") var format = "text"

  func run(in context: CommandContext) throws {
    let isJSON = try OptionValue.isJSON(format)
    let acts = [
      add ? "--add" : nil, rename.map { _ in "--rename" }, remove ? "--remove" : nil, remind ? "--remind" : nil,
      asked != nil || due != nil || answered != nil ? "--asked" : nil,
    ].compactMap { $0 }
    guard acts.count < 2 else { throw CommandFailure(.usage, .notTogether(acts)) }
    guard let act = acts.first else { return try list(isJSON: isJSON, in: context) }
    guard let name = name.map({ Cell.trimmed($0) }), !name.isEmpty else {
      throw CommandFailure(.usage, .valueMissing(act, example: "NAME"))
    }
    let desk = try LedgerDesk(context)
    if act == "--add" {
      guard desk.ledger.section(named: name) == nil else {
        return context.write(.nothingChanged)
      }
      var made: [Section] = []
      let (_, edits) = desk.ledger.section(making: name, after: &made)
      try desk.commit(Change(edits), done: .decided(Phrase("課の追加", "added"), Phrase(verbatim: name)))
      return
    }
    guard let section = desk.ledger.section(named: name) else {
      throw CommandFailure(.usage, .noSuchSection(name, desk.ledger))
    }
    switch act {
    case "--rename": try rename(section, desk, in: context)
    case "--remove":
      let after = desk.ledger.sections.firstIndex { $0.id == section.id }.flatMap {
        $0 > 0 ? desk.ledger.sections[$0 - 1].id : nil
      }
      try desk.commit(
        Change([.remove(.section(section), from: Place(parent: .ledger, after: after))]),
        done: .decided(Phrase("課の削除", "removed"), Phrase(verbatim: section.name)))
    default: try ask(section, desk, in: context)
    }
  }

  /// Once for all items: they name the section by its id.
  private func rename(_ section: Section, _ desk: LedgerDesk, in context: CommandContext) throws {
    let new = Cell.trimmed(rename ?? "")
    guard !new.isEmpty else { throw CommandFailure(.usage, .emptyText) }
    if let other = desk.ledger.sections.first(where: { $0.name == new }), other.id != section.id {
      throw CommandFailure(.refused, .sectionTaken(new))
    }
    let day = try on.map { try OptionValue.date("--on", $0) } ?? context.clock().date
    guard let day else { throw CommandFailure(.usage, .valueMissing("--on", example: "R9.4.1")) }
    let change = Change(
      section.edits(renamingTo: new, on: day), kind: .reorganisation,
      reason: context.text(Phrase("組織改正（\(day.japanese)）", "reorganisation (\(day))")))
    try desk.commit(
      change,
      done: .decided(
        Phrase(verbatim: section.name + " →"),
        Phrase("\(new)（\(day.japanese)から）", "\(new) (from \(day))")))
  }

  private func ask(_ section: Section, _ desk: LedgerDesk, in context: CommandContext) throws {
    let standpoint = try Standpoint(desk.ledger, plan: plan, year: year, current: context.currentYear)
    let year = try standpoint.year(inPlan: standpoint.plan)
    let today = context.clock().date
    var inquiry = section.inquiries[year] ?? Inquiry()
    if let asked { inquiry.askedOn = try OptionValue.date("--asked", asked) }
    if let due { inquiry.due = try OptionValue.date("--due", due) }
    if let answered { inquiry.answeredOn = try OptionValue.date("--answered", answered) }
    if remind, !inquiry.reminders.contains(today) { inquiry.reminders.append(today) }
    var edits: [PlanEdit] = []
    if section.inquiries[year] != (inquiry.isEmpty ? nil : inquiry) {
      edits = [section.edit(asking: inquiry, in: year)]
    }
    let what = Phrase(verbatim: section.name + " ") + .year(year) + Phrase(verbatim: " ") + Phrase("照会", "inquiry")
    if !remind || !edits.isEmpty {
      try desk.commit(Change(edits), done: .decided(what, .inquiry(inquiry)), isSilent: remind)
    }
    guard remind else { return }
    let owed = desk.ledger.owed(by: section.id, plan: standpoint.plan, in: year, today: today)
    let reminder = Reminder(
      section: section, year: year, inquiry: inquiry, organization: desk.ledger.organization, programs: owed)
    context.output.write(reminder.text(in: context.language))
  }

  private func list(isJSON: Bool, in context: CommandContext) throws {
    let ledger = try LedgerPlaces.read(in: context)
    let standpoint = try Standpoint(ledger, plan: plan, year: year, current: context.currentYear)
    let year = try standpoint.year(inPlan: standpoint.plan)
    let today = context.clock().date
    if let name, ledger.section(named: name) == nil { throw CommandFailure(.usage, .noSuchSection(name, ledger)) }
    let shown = ledger.sections.filter { name == nil || ledger.section(named: name ?? "")?.id == $0.id }
    let rows = shown.map { ($0, ledger.owed(by: $0.id, plan: standpoint.plan, in: year, today: today).count) }
    if isJSON {
      context.output.write(
        bytes: JSONValue.object([
          JSONMember("year", .number(String(year.startYear))),
          JSONMember("sections", .array(rows.map { json($0.0, owed: $0.1, in: year) })),
        ]).bytes())
      return
    }
    if rows.isEmpty { context.write(Phrase("課はまだ登録されていません。", "No section is known yet.")) }
    for (section, owed) in rows {
      let former = section.formerNames.map { context.text(.formerName($0)) }.joined(
        separator: context.text(Phrase("、", ", ")))
      let inquiry = section.inquiries[year].map { context.text(.inquiry($0)) } ?? ""
      let late = section.inquiries[year]?.isOverdue(on: today) == true ? context.text(Phrase(" 期限超過", " overdue")) : ""
      context.output.write(
        [section.name, context.text(Phrase("未入力・未確定\(owed)", "open \(owed)")), inquiry + late, former]
          .filter { !$0.isEmpty }.joined(separator: "  "))
    }
  }

  private func json(_ section: Section, owed: Int, in year: FiscalYear) -> JSONValue {
    let inquiry = section.inquiries[year]
    return .object([
      JSONMember("id", .string(section.id.rawValue)), JSONMember("name", .string(section.name)),
      JSONMember("open", .number(String(owed))),
      JSONMember("askedOn", .text(inquiry?.askedOn?.description)),
      JSONMember("due", .text(inquiry?.due?.description)),
      JSONMember("answeredOn", .text(inquiry?.answeredOn?.description)),
      JSONMember("reminders", .array((inquiry?.reminders ?? []).map { .string($0.description) })),
    ])
  }
}

extension Phrase {
  static func formerName(_ former: FormerName) -> Phrase {
    Phrase(
      "旧\(former.name)（\(former.until.japanese)改称）", "formerly \(former.name) (renamed \(former.until))")
  }
  static func sectionTaken(_ name: String) -> Phrase {
    Phrase(
      "課「\(name)」は既にあります。assign で担当を移してください。", "There is a section \"\(name)\" already. Move the items with assign.")
  }
}
