import ArgumentParser
import Dashboard
import PlanModel
import PlanStore
import StrictJSON

/// Lists what was changed, newest first.
struct HistoryCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "history", abstract: "List what was changed.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "Only this item.") var address: String?
  @Option(help: "The newest so many.") var limit: String?
  @Option(help: "The plan.") var plan: String?
  @Option(help: "text or json.") var format = "text"

  func run(in context: CommandContext) throws {
    let isJSON = try OptionValue.isJSON(format)
    let most = try limit.map { text in
      guard let number = Int(text), number > 0 else {
        throw CommandFailure(.usage, .badChoice("--limit", text, of: ["1", "10", "100"]))
      }
      return number
    }
    let history = try LedgerPlaces.history(in: context)
    var item: ItemID?
    if let address {
      let standpoint = try Standpoint(history.ledger, plan: plan, year: nil, current: context.currentYear)
      item = history.ledger.node(at: try standpoint.anything(address))?.id
    }
    let entries = HistoryCommand.entries(history.lines(of: item)).prefix(most ?? .max)
    if isJSON {
      let list = entries.map { HistoryCommand.json($0, in: history.ledger) }
      context.output.write(bytes: JSONValue.object([JSONMember("entries", .array(list))]).bytes())
      return
    }
    guard !entries.isEmpty else { return context.write(.noChanges) }
    for entry in entries {
      context.write(entry.summary)
      for edit in entry.edits { context.write(Phrase(verbatim: "  ") + HistoryLine(edit, in: history.ledger).phrase) }
    }
  }

  /// Each entry once, with those of its edits that were asked for; what was changed and changed back within it is none.
  private static func entries(_ lines: [History.Line]) -> [JournalEntry] {
    var entries: [JournalEntry] = []
    for line in lines {
      if entries.last?.id != line.entry.id {
        var entry = line.entry
        entry.edits = []
        entries.append(entry)
      }
      entries[entries.count - 1].edits.append(line.edit)
    }
    return entries
  }

  /// The journal's own keys, and each edit's address.
  private static func json(_ entry: JournalEntry, in ledger: Ledger) -> JSONValue {
    guard let written = try? JSONValue.parse(LedgerStore.text(of: entry)) else { return .null }
    return written.without(["sum"]).mapping("edits") { index, edit in
      edit.leading([JSONMember("address", .string(HistoryLine(entry.edits[index], in: ledger).address))])
    }
  }
}
