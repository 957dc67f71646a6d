import ArgumentParser
import Dashboard
import PlanModel

/// Decides an item's mark for a year; without a mark it shows what the scheme proposes, and from what.
struct AssessCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "assess", abstract: "Assess an item for a year.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The program, initiative or target.") var address: String
  @Argument(help: "The mark.") var mark: String?
  @Option(help: "The fiscal year.") var year: String?
  @Option(help: "Why it differs from the proposal.") var reason: String?
  @Flag(help: "Take the mark away.") var clear = false
  @Option(help: "The plan.") var plan: String?

  func run(in context: CommandContext) throws {
    if clear, mark != nil { throw CommandFailure(.usage, .notTogether(["MARK", "--clear"])) }
    let desk = try LedgerDesk(context)
    let standpoint = try Standpoint(desk.ledger, plan: plan, year: year, current: context.currentYear)
    let path = try standpoint.anything(address)
    let year = try standpoint.year(at: path)
    guard let item = desk.ledger.assessable(at: path) else {
      throw CommandFailure(.usage, .notAssessable(address))
    }
    let before = desk.ledger.assessment(at: path, in: year)
    let proposed = desk.ledger.proposal(at: path, in: year, current: context.currentYear)
    let what = Phrase.place(standpoint.address(of: path), year, Phrase("評価", "assessment"))
    guard mark != nil || clear else {
      guard let proposed else { throw CommandFailure(.usage, .noScheme) }
      context.write(what + Phrase(verbatim: " " + (before?.mark ?? "—")))
      context.write(proposed.proposal.phrase(unit: desk.ledger.target(at: path)?.unit ?? ""))
      return
    }
    let after = try mark.map { mark in
      guard let proposed else { throw CommandFailure(.usage, .noScheme) }
      let reason = reason.map { Cell.trimmed($0) }.flatMap { $0.isEmpty ? nil : $0 }
      guard
        let decision = desk.ledger.decision(
          mark, reason: reason, at: path, in: year, current: context.currentYear)
      else { throw CommandFailure.choice("MARK", mark, of: proposed.scheme.marks) }
      return decision
    }
    var edits: [PlanEdit] = []
    edits.set(item, .assessment(year), from: .assessment(before), to: .assessment(after))
    try desk.commit(Change(edits), done: .recorded(what, after?.mark))
  }
}

extension Ledger {
  /// The id of an item that can be given a mark.
  func assessable(at path: ItemPath) -> ItemID? {
    switch path {
    case .program: program(at: path)?.id
    case .initiative: initiative(at: path)?.id
    case .target: target(at: path)?.id
    default: nil
    }
  }
}

extension Phrase {
  static let noScheme = Phrase(
    "この計画には評価の方式がありません。hashira scheme で一覧を見て、hashira scheme --use ID で決めてください。",
    "The plan has no assessment scheme. List them with `hashira scheme`, choose with `hashira scheme --use ID`.")
  static func notAssessable(_ address: String) -> Phrase {
    Phrase("「\(address)」は評価できません。取組・事業・目標値を指定してください。", "\"\(address)\" is no initiative, program or target.")
  }
}
