import ArgumentParser
import Dashboard
import PlanModel

/// Drafts the next plan from the one before it, every old row accounted for, and prints the crosswalk.
struct NextPlanCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "next-plan", abstract: "Draft the next plan.")

  @OptionGroup var common: CommonOptions
  @Option(help: "The new plan's years: R11-R13.") var years: String?
  @Option(help: "The new plan's title.") var title: String?
  @Option(help: "A row that ends: 1-2-3=REASON.") var end: [String] = []
  @Option(help: "A row that joins another: 1-2-3=1-2-2.") var join: [String] = []
  @Option(help: "A row that becomes several: 1-2-3=A/B.") var split: [String] = []
  @Option(help: "A row that goes on under another title: 1-2-3=TITLE.") var rename: [String] = []
  @Flag(help: "Print the crosswalk only.") var table = false
  @Option(help: "The plan before.") var plan: String?
  @Option(help: "text, md, html or csv.") var format = "text"
  @Option(name: .shortAndLong, help: "The file to write.") var output: String?
  @Flag(help: "Replace an existing file.") var force = false

  func run(in context: CommandContext) throws {
    let form = try ReportOutput(format)
    if table { return try printTable(form, in: context) }
    guard let years else { throw CommandFailure(.usage, .valueMissing("--years", example: "R11-R13")) }
    let range = try YearRange.read(years)
    let desk = try LedgerDesk(context)
    let standpoint = try Standpoint(desk.ledger, plan: plan, year: nil, current: context.currentYear)
    let old = desk.ledger.plans[standpoint.plan]
    if let taken = desk.ledger.plans.first(where: { $0.contains(range.lowerBound) }) {
      throw CommandFailure(.refused, .planIsThere(taken.label))
    }
    let fates = try fates(standpoint)
    var ids = IDGenerator.random()
    let draft: NextPlan
    do {
      draft = try NextPlan(after: old, years: range, title: title, fates: fates, ids: &ids)
    } catch { throw CommandFailure(error, standpoint) }
    let change = Change(draft.edits)
    var next = desk.ledger
    try? next.apply(change)
    guard try desk.commit(change, done: .drafted(draft.plan.label), isSilent: output == nil) else { return }
    try write(next, from: standpoint.plan, to: standpoint.plan + 1, form, in: context)
    if output == nil { context.remark(.drafted(draft.plan.label)) }
  }

  private func printTable(_ form: ReportOutput, in context: CommandContext) throws {
    let ledger = try LedgerPlaces.read(in: context)
    let standpoint = try Standpoint(ledger, plan: plan, year: nil, current: context.currentYear)
    let old = ledger.plans[standpoint.plan]
    let followers = ledger.plans.indices.filter { ledger.plans[$0].firstYear > old.lastYear }
    if let new = followers.min(by: { ledger.plans[$0].firstYear < ledger.plans[$1].firstYear }) {
      return try write(ledger, from: standpoint.plan, to: new, form, in: context)
    }
    let earlier = ledger.plans.indices.filter { ledger.plans[$0].lastYear < old.firstYear }
    guard let before = earlier.max(by: { ledger.plans[$0].lastYear < ledger.plans[$1].lastYear }) else {
      throw CommandFailure(.usage, .noOtherPlan(old.label))
    }
    try write(ledger, from: before, to: standpoint.plan, form, in: context)
  }

  private func write(
    _ ledger: Ledger, from old: Int, to new: Int, _ form: ReportOutput, in context: CommandContext
  ) throws {
    let reports = LedgerReports(ledger, language: context.language, today: context.clock().date, plan: nil)
    try form.write(
      reports.crosswalk(from: old, to: new), title: ledger.plans[new].label, to: output, force: force, columns: 100,
      in: context)
  }

  private func fates(_ standpoint: Standpoint) throws -> [ItemID: RowFate] {
    var fates: [ItemID: RowFate] = [:]
    func add(_ option: String, _ words: [String], _ fate: (String) throws -> RowFate) throws {
      for word in words {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw CommandFailure(.usage, .badFate(option, word)) }
        let id = try row(String(parts[0]), standpoint)
        guard fates[id] == nil else { throw CommandFailure(.usage, .twoFates(String(parts[0]))) }
        fates[id] = try fate(Cell.trimmed(String(parts[1])))
      }
    }
    try add("--end", end) { .ends(reason: $0) }
    try add("--join", join) { .joins(try row($0, standpoint)) }
    try add("--split", split) { words in
      .splits(words.split { "/／".contains($0) }.map { Cell.trimmed(String($0)) }.filter { !$0.isEmpty })
    }
    try add("--rename", rename) { .continues(title: $0) }
    return fates
  }

  private func row(_ address: String, _ standpoint: Standpoint) throws -> ItemID {
    let path = try standpoint.item(address)
    guard let level = path.level, level >= 3, let id = Arranging(standpoint.ledger).id(at: path) else {
      throw CommandFailure(.usage, .notAnInitiativeOrProgram(address))
    }
    return id
  }
}

extension CommandFailure {
  fileprivate init(_ problem: NextPlan.Problem, _ standpoint: Standpoint) {
    func address(_ id: ItemID) -> String {
      standpoint.ledger.path(of: id).map { standpoint.address(of: $0) } ?? id.rawValue
    }
    switch problem {
    case .yearLocked(let year): self.init(.refused, .yearIsLocked(year))
    case .yearsDoNotFollow(let last): self.init(.usage, .yearsDoNotFollow(last))
    case .noSuchRow(let id): self.init(.usage, .notAnInitiativeOrProgram(address(id)))
    case .cannotJoin(let id, let other): self.init(.usage, .cannotJoinRow(address(id), address(other)))
    case .splitNeedsTitles(let id): self.init(.usage, .badFate("--split", address(id)))
    case .endNeedsReason(let id): self.init(.usage, .badFate("--end", address(id)))
    }
  }
}
