import ArgumentParser
import Dashboard
import PlanModel

/// Adopts a draft, records the day of a plan that was adopted before, or closes one.
struct AdoptCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "adopt", abstract: "Adopt or close a plan.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The plan.") var name: String
  @Option(help: "The day.") var on: String?
  @Flag(help: "Close the adopted plan.") var close = false

  func run(in context: CommandContext) throws {
    if close, on != nil { throw CommandFailure(.usage, .notTogether(["--on", "--close"])) }
    let desk = try LedgerDesk(context)
    let standpoint = try Standpoint(desk.ledger, plan: name, year: nil, current: context.currentYear)
    let plan = desk.ledger.plans[standpoint.plan]
    if close {
      guard plan.status == .adopted else { throw CommandFailure(.refused, .onlyAdoptedCloses(plan.label)) }
      try desk.commit(Change(plan.closingEdits), done: .closed(plan.label))
      return
    }
    let given = try on.map { try OptionValue.date("--on", $0) } ?? (plan.status == .draft ? context.clock().date : nil)
    guard let given else { throw CommandFailure(.usage, .valueMissing("--on", example: "R8.3.25")) }
    try desk.commit(
      Change(plan.edits(adoptingOn: given)),
      done: plan.status == .draft ? .adopted(plan.label) : .adoptionDated(plan.label))
  }
}
