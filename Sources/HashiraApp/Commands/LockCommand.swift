import ArgumentParser
import Dashboard
import PlanModel

/// Locks a year: its records are settled.
struct LockCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "lock", abstract: "Lock a year.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The fiscal year.") var year: String
  @Option(help: "The plan.") var plan: String?

  func run(in context: CommandContext) throws {
    try YearLock(year, plan: plan, reason: nil, locks: true).commit(in: context)
  }
}

/// Unlocks a year; the reason is kept.
struct UnlockCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "unlock", abstract: "Unlock a year.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The fiscal year.") var year: String
  @Option(help: "The reason.") var reason: String?
  @Option(help: "The plan.") var plan: String?

  func run(in context: CommandContext) throws {
    try YearLock(year, plan: plan, reason: reason, locks: false).commit(in: context)
  }
}

/// What both commands do.
private struct YearLock {
  private let year: String
  private let plan: String?
  private let reason: String?
  private let locks: Bool

  init(_ year: String, plan: String?, reason: String?, locks: Bool) {
    self.year = year
    self.plan = plan
    self.reason = reason
    self.locks = locks
  }

  func commit(in context: CommandContext) throws {
    let desk = try LedgerDesk(context)
    let standpoint = try Standpoint(desk.ledger, plan: plan, year: year, current: context.currentYear)
    let year = try standpoint.year(inPlan: standpoint.plan)
    let plan = desk.ledger.plans[standpoint.plan]
    let before = plan.lockedYears.contains(year)
    let edits =
      before == locks ? [] : [PlanEdit.set(plan.id, .locked(year), before: .flag(before), after: .flag(locks))]
    let reason = reason.map { Cell.trimmed($0) } ?? ""
    try desk.commit(
      Change(edits, reason: reason.isEmpty ? nil : reason), done: locks ? .lockedDone(year) : .unlocked(year))
    guard locks, !edits.isEmpty else { return }
    let open = plan.worklist(in: year, today: context.clock().date, scheme: nil).filter { $0.kind == .unrecorded }
    if !open.isEmpty { context.remark(.lockedWithOpen(open.count)) }
  }
}

extension Phrase {
  static func lockedDone(_ year: FiscalYear) -> Phrase {
    Phrase("\(year.japanese)を確定しました。", "\(year.english) is locked.")
  }
  static func lockedWithOpen(_ count: Int) -> Phrase {
    Phrase(
      "未入力のまま確定した欄が\(count)件あります（hashira todo で一覧）。", "\(count) results were still missing (see: hashira todo).")
  }
}
