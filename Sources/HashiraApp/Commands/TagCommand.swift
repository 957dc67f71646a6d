import ArgumentParser
import Dashboard
import PlanModel

/// Puts tags on items or takes them off; without an item lists the tags of a plan and what carries them.
struct TagCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "tag", abstract: "Put tags on items.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The items.") var addresses: String?
  @Argument(help: "The tags.") var tags: [String] = []
  @Flag(help: "Take them off.") var remove = false
  @Option(help: "The plan.") var plan: String?

  func run(in context: CommandContext) throws {
    guard let addresses else { return try list(in: context) }
    let tags = self.tags.map { Cell.trimmed($0) }.filter { !$0.isEmpty }
    guard !tags.isEmpty else { throw CommandFailure(.usage, .tagsMissing) }
    let desk = try LedgerDesk(context)
    let standpoint = try Standpoint(desk.ledger, plan: plan, year: nil, current: context.currentYear)
    let paths = try addresses.split(whereSeparator: { ",、 ".contains($0) }).map { text in
      let path = try standpoint.item(String(text))
      switch path {
      case .initiative, .program: return path
      default: throw CommandFailure(.usage, .notAnInitiativeOrProgram(String(text)))
      }
    }
    let edits = desk.ledger.edits(tagging: paths, adding: remove ? [] : tags, removing: remove ? tags : [])
    let what = Phrase("タグ（\(edits.count)件）", "tags of \(edits.count) items")
    let words = tags.map { (remove ? "-#" : "#") + $0 }.joined(separator: " ")
    try desk.commit(Change(edits), done: .decided(what, Phrase(verbatim: words)))
  }

  private func list(in context: CommandContext) throws {
    let ledger = try LedgerPlaces.read(in: context)
    let standpoint = try Standpoint(ledger, plan: plan, year: nil, current: context.currentYear)
    let plan = ledger.plans[standpoint.plan]
    if plan.tags.isEmpty { return context.write(.noTags) }
    let paths = Arranging(ledger).contents(of: .plan(standpoint.plan))
    for tag in plan.tags {
      context.output.write("#" + tag)
      for path in paths {
        let tags: [String]
        if let program = ledger.program(at: path) {
          tags = program.tags
        } else if case .initiative = path {
          tags = ledger.initiative(at: path)?.tags ?? []
        } else {
          continue
        }
        guard tags.contains(tag) else { continue }
        context.output.write("  " + standpoint.address(of: path) + " " + context.reports(standpoint).name(path))
      }
    }
  }
}

extension Phrase {
  static let tagsMissing = Phrase(
    "付けるタグを指定してください（例：hashira tag 1-2-3 特定事業主行動計画）。", "Name the tags to put on: hashira tag 1-2-3 TAG")
  static let noTags = Phrase("タグの付いた取組・事業はありません。", "Nothing carries a tag.")
  static func noSuchTag(_ tag: String, _ known: [String]) -> Phrase {
    Phrase(
      "タグ「\(tag)」の付いた取組・事業はありません。"
        + (known.isEmpty ? "hashira tag で付けてください。" : "あるタグ: " + known.joined(separator: "、")),
      "Nothing carries the tag \"\(tag)\". "
        + (known.isEmpty ? "Put it on with: hashira tag" : "There are: " + known.joined(separator: ", ")))
  }
  static let tagOnlyForExports = Phrase(
    "--tag は export document と export data（csv、xlsx）のときだけ使えます。",
    "--tag goes with export document, and with export data as csv or xlsx.")
}
