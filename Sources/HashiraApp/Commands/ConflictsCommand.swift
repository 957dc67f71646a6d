import ArgumentParser
import Dashboard
import PlanModel
import PlanStore
import StrictJSON

/// Lists what merges could not join, and settles it.
struct ConflictsCommand: LedgerCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts", abstract: "List and settle the conflicts of merges.")

  @OptionGroup var common: CommonOptions
  @Option(help: "The conflict to settle.") var resolve: String?
  @Option(help: "ours or theirs.") var take: String?
  @Option(help: "A text instead of either.") var text: String?
  @Option(help: "text or json.") var format = "text"

  func run(in context: CommandContext) throws {
    let isJSON = try OptionValue.isJSON(format)
    guard let resolve else {
      guard take == nil, text == nil else { throw CommandFailure(.usage, .resolveWhat) }
      return try list(isJSON, in: context)
    }
    guard (take == nil) != (text == nil) else { throw CommandFailure(.usage, .resolveHow) }
    let choice: ConflictChoice
    switch (take, text) {
    case (_, let text?): choice = .text(try TextArgument(text, clear: false, in: context).words ?? "")
    case ("ours", _): choice = .asItStands
    case ("theirs", _): choice = .other
    default: throw CommandFailure.choice("--take", take ?? "", of: ["ours", "theirs"])
    }
    let desk = try LedgerDesk(context)
    let change: Change
    do { change = try desk.ledger.settling(resolve, choice) } catch {
      throw CommandFailure(error.isUsage ? .usage : .refused, error.phrase(in: desk.ledger))
    }
    let rest = desk.ledger.conflicts.count - 1
    let what = desk.ledger.conflict(resolve)?.place(in: desk.ledger) ?? Phrase(verbatim: resolve)
    try desk.commit(change, done: .settled(what, rest: rest))
  }

  private func list(_ isJSON: Bool, in context: CommandContext) throws {
    let ledger = try LedgerPlaces.read(in: context)
    if isJSON {
      let members = ledger.conflicts.map { json(of: $0, in: ledger, context) }
      context.output.write(bytes: JSONValue.object([JSONMember("conflicts", .array(members))]).bytes())
    } else if ledger.conflicts.isEmpty {
      context.write(.noConflicts)
    } else {
      for conflict in ledger.conflicts {
        context.output.write(conflict.id + "  " + context.text(conflict.place(in: ledger)))
        for (number, side) in conflict.sides(in: ledger).enumerated() {
          let word = number == 0 ? "  ours    " : number == 1 ? "  theirs  " : "          "
          context.output.write(word + context.text(side.label + Phrase("：", ": ") + side.text))
        }
      }
      context.remark(.howToSettle)
    }
    if !ledger.conflicts.isEmpty { throw CommandEnd(status: ExitStatus.open.rawValue) }
  }

  /// The conflict as the ledger's file has it, with its address in front.
  private func json(of conflict: MergeConflict, in ledger: Ledger, _ context: CommandContext) -> JSONValue {
    let path = ledger.path(of: conflict.item)
    let address = path.map { ledger.address(of: $0, defaultPlan: nil) }
    return LedgerCodec.value(of: conflict).leading([
      JSONMember("address", .text(address)), JSONMember("place", .string(context.text(conflict.place(in: ledger)))),
    ])
  }
}
