import ArgumentParser
import Dashboard
import PlanModel

/// Puts a section in charge of items, and others beside it; of many at once.
struct AssignCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "assign", abstract: "Put a section in charge.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The items.") var addresses: String
  @Option(help: "The section in charge.") var owner: String?
  @Option(help: "The sections involved.") var involved: String?
  @Option(help: "The plan.") var plan: String?

  func run(in context: CommandContext) throws {
    guard owner != nil || involved != nil else {
      throw CommandFailure(.usage, .nothingToWrite(["--owner", "--involved"]))
    }
    let desk = try LedgerDesk(context)
    let standpoint = try Standpoint(desk.ledger, plan: plan, year: nil, current: context.currentYear)
    let paths = try addresses.split(whereSeparator: { ",、 ".contains($0) }).map {
      try standpoint.assignable(String($0))
    }
    let names = involved.map { $0.split(whereSeparator: { ",、".contains($0) }).map { Cell.trimmed(String($0)) } }
    if names != nil, paths.allSatisfy({ if case .program = $0 { true } else { false } }) {
      throw CommandFailure(.usage, .involvedIsForInitiatives)
    }
    let edits = desk.ledger.edits(
      assigning: owner.map { Cell.trimmed($0) }, involved: names?.filter { !$0.isEmpty }, to: paths)
    let count = Set(edits.map(\.item)).filter { desk.ledger.path(of: $0) != nil }.count
    let who = [owner, names?.joined(separator: "、")].compactMap { $0 }.joined(separator: " / ")
    try desk.commit(
      Change(edits), done: .decided(Phrase("主管課・関係課（\(count)件）", "sections of \(count) items"), Phrase(verbatim: who)))
  }
}

extension Standpoint {
  /// An item, or a plan with everything in it.
  func assignable(_ address: String) throws -> ItemPath {
    if let index = ledger.planIndex(named: address) { return .plan(index) }
    return try item(address)
  }
}

extension Phrase {
  static let involvedIsForInitiatives = Phrase(
    "関係課は取組に設定します。事業に設定できるのは主管課（--owner）です。",
    "Sections involved belong to initiatives; a program has only the one in charge (--owner).")
}
