import ArgumentParser
import Dashboard
import PlanModel

/// Adds an item to a plan, or a target to a pillar.
struct AddCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: "Add an item to a plan.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: PlanChangeOptions
  @Argument(help: "The item above.") var parent: String
  @Argument(help: "The new item's title.") var title: String
  @Option(help: "The sibling before it.") var after: String?
  @Flag(help: "Before all siblings.") var first = false
  @Flag(help: "A target of the pillar.") var target = false
  @Option(help: "The target's goal.") var goal: String?
  @Option(help: "The target's unit.") var unit: String?
  @Option(help: "The plan.") var plan: String?

  func run(in context: CommandContext) throws {
    if after != nil, first { throw CommandFailure(.usage, .notTogether(["--after", "--first"])) }
    let title = Cell.trimmed(self.title)
    guard !title.isEmpty else { throw CommandFailure(.usage, .emptyText) }
    let desk = try LedgerDesk(context)
    let standpoint = try Standpoint(desk.ledger, plan: plan, year: nil, current: context.currentYear)
    let parent = try standpoint.anything(self.parent)
    let owner = try standpoint.plan(of: parent)
    var ids = IDGenerator.random()
    if target { return try addTarget(title, to: parent, of: owner, standpoint, desk, ids: &ids) }
    if goal != nil || unit != nil { throw CommandFailure(.usage, .goalIsForTargets) }
    let position: Arranging.Position =
      try after.map { text in
        guard let id = Arranging(desk.ledger).id(at: try standpoint.item(text)) else {
          throw CommandFailure(.usage, .emptyLedger)
        }
        return .after(id)
      } ?? (first ? .first : .last)
    let (id, edits) = try standpoint.arranging(parent) {
      try $0.adding(title, below: parent, at: position, ids: &ids)
    }
    let change = try change.change(edits, of: owner)
    var next = desk.ledger
    try? next.apply(change)
    let address = next.path(of: id).map { next.address(of: $0, defaultPlan: standpoint.plan) } ?? ""
    try desk.commit(change, done: .added(address, title))
  }

  private func addTarget(
    _ name: String, to path: ItemPath, of plan: Plan, _ standpoint: Standpoint, _ desk: LedgerDesk,
    ids: inout IDGenerator
  ) throws {
    guard case .pillar = path, let pillar = desk.ledger.pillar(at: path) else {
      throw CommandFailure(.usage, .targetsBelongToPillars(self.parent))
    }
    guard let goal else { throw CommandFailure(.usage, .valueMissing("--goal", example: "80")) }
    let unit = self.unit ?? "%"
    let new = Target(
      id: ids.next(prefix: "t"), pillar: pillar.id, name: name, shortName: name, unit: unit,
      goal: try OptionValue.number("--goal", goal, unit: unit))
    let edit = PlanEdit.insert(.target(new), at: Place(parent: plan.id, after: plan.targets.last?.id))
    let number = plan.targets.count { $0.pillar == pillar.id } + 1
    try desk.commit(
      change.change([edit], of: plan),
      done: .added(standpoint.address(of: path) + ".\(number)", name))
  }
}
