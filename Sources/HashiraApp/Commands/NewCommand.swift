import ArgumentParser
import Dashboard
import PlanModel
import PlanStore
import SystemPackage

/// Makes a ledger with an empty plan for another city, by flags or by questions.
struct NewCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "new", abstract: "Make an empty plan.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The ledger's file.") var file: String
  @Option(help: "The organisation.") var organization: String?
  @Option(help: "The plan's title.") var title: String?
  @Option(help: "The plan's years: R8-R10.") var years: String?
  @Option(help: "Its level names, three or four: 柱,方向性,取組,事業.") var levels: String?
  @Option(help: "The first pillars.") var pillars: String?

  func run(in context: CommandContext) throws {
    var answers = Answers(context)
    let organization = try self.organization ?? answers.ask(.askOrganization, default: nil)
    let title = try self.title ?? answers.ask(.askTitle, default: "人材育成基本方針 実施計画")
    let years = try self.years ?? answers.ask(.askYears, default: nil)
    let levels = try self.levels ?? answers.ask(.askLevels, default: "柱,方向性,取組,事業")
    let pillars = try self.pillars ?? answers.ask(.askPillars, default: "")
    let range = try YearRange.read(years)
    let names = NewCommand.list(levels)
    guard (3...4).contains(names.count), Set(names).count == names.count else {
      throw CommandFailure(.usage, .badLevels(levels))
    }
    var ids = IDGenerator.random()
    var ledger = Ledger(organization: Cell.trimmed(organization))
    let (first, last) = (range.lowerBound, range.upperBound)
    let label = first == last ? first.code : first.code + "-" + last.code
    let plan = Plan(
      id: ids.next(prefix: "n"), label: label, title: Cell.trimmed(title), firstYear: first, lastYear: last,
      levels: names)
    ledger.plans = [plan]
    for pillar in NewCommand.list(pillars) {
      guard let edits = try? Arranging(ledger).adding(pillar, below: .plan(0), ids: &ids).edits else { continue }
      try? ledger.apply(Change(edits))
    }
    do { _ = try LedgerStore.create(FilePath(file), ledger, isPrivate: false) } catch { throw CommandFailure(error) }
    context.write(.newLedger(file))
    context.write(.nextAdd(file))
  }

  private static func list(_ text: String) -> [String] {
    text.split { ",、，/／".contains($0) }.map { Cell.trimmed(String($0)) }.filter { !$0.isEmpty }
  }
}

/// Answers to questions: typed at a terminal, or the lines of standard input.
private struct Answers {
  private let context: CommandContext
  private var lines: [Substring]?

  init(_ context: CommandContext) { self.context = context }

  /// - Parameter default: what an empty answer means; nil: it must be answered.
  mutating func ask(_ question: Phrase, default standard: String?) throws -> String {
    let answer: String?
    if context.isInteractive {
      let hint = standard.map { $0.isEmpty ? "" : " [\($0)]" } ?? ""
      context.output.write(context.text(question) + hint)
      _ = context.output.flush()
      answer = Swift.readLine()
    } else {
      if lines == nil {
        lines = try context.standardInput.text().split(separator: "\n", omittingEmptySubsequences: false)
      }
      answer = lines?.isEmpty == false ? lines.map { String($0[0]) } : nil
      if lines?.isEmpty == false { lines?.removeFirst() }
    }
    let text = Cell.trimmed(answer ?? "")
    if !text.isEmpty { return text }
    guard let standard else { throw CommandFailure(.usage, .unanswered(question)) }
    return standard
  }
}
