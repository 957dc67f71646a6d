import ArgumentParser
import Dashboard
import PlanModel

/// Puts an item elsewhere in its plan; numbers follow.
struct MoveCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "move", abstract: "Move an item.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: PlanChangeOptions
  @Argument(help: "The item.") var address: String
  @Option(name: .customLong("to"), help: "The item above.") var parent: String?
  @Option(help: "The sibling before it.") var after: String?
  @Flag(help: "Before all siblings.") var first = false
  @Flag(help: "Behind all siblings.") var last = false
  @Flag(help: "One place up.") var up = false
  @Flag(help: "One place down.") var down = false
  @Option(help: "The plan.") var plan: String?

  func run(in context: CommandContext) throws {
    let ways = [("--after", after != nil), ("--first", first), ("--last", last), ("--up", up), ("--down", down)]
      .filter(\.1).map(\.0)
    guard ways.count < 2 else { throw CommandFailure(.usage, .notTogether(ways)) }
    guard !ways.isEmpty || parent != nil else {
      throw CommandFailure(.usage, .nothingToWrite(["--to", "--after", "--first", "--last", "--up", "--down"]))
    }
    let desk = try LedgerDesk(context)
    let standpoint = try Standpoint(desk.ledger, plan: plan, year: nil, current: context.currentYear)
    let path = try standpoint.item(address)
    let below = try parent.map { try standpoint.anything($0) }
    let sibling = try after.map { try standpoint.item($0) }
    let edits = try standpoint.arranging(path) { arranging in
      if up || down { return try arranging.stepping(path, by: up ? -1 : 1) }
      var position: Arranging.Position = first ? .first : .last
      if let id = sibling.flatMap({ arranging.id(at: $0) }) { position = .after(id) }
      // Where only a sibling is named, it says the parent too.
      let above = below ?? sibling.flatMap { desk.ledger.place(of: $0)?.parent }.flatMap { desk.ledger.path(of: $0) }
      return try arranging.moving(path, below: above, to: position)
    }
    let change = try change.change(edits, of: standpoint.plan(of: path))
    var next = desk.ledger
    try? next.apply(change)
    let new = Arranging(desk.ledger).id(at: path).flatMap { next.path(of: $0) } ?? path
    try desk.commit(
      change, done: .movedItem(standpoint.address(of: path), next.address(of: new, defaultPlan: standpoint.plan)))
  }
}
