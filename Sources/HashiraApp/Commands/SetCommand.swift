import ArgumentParser
import Dashboard
import PlanModel

/// Fills in a year cell: a result with what is known about it, or planned text.
struct SetCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "set", abstract: "Fill in a year cell.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The program.") var address: String
  @Argument(help: "The text; - reads standard input.") var text: String?
  @Option(help: "The fiscal year.") var year: String?
  @Flag(help: "The result (if not given).") var actual = false
  @Flag(help: "The planned text.") var planned = false
  @Option(help: "Which line.") var line: String?
  @Flag(name: .customLong("continue"), help: "Write the arrow.") var goesOn = false
  @Flag(name: .customLong("none"), help: "Write the dash.") var nothing = false
  @Flag(help: "Empty the cell.") var clear = false
  @Option(help: "The result's state.") var state: String?
  @Option(name: .customLong("as-of"), help: "As of when.") var asOf: String?
  @Option(help: "The source.") var source: String?
  @Option(help: "The kind of change.") var kind: String?
  @Option(help: "The reason.") var reason: String?
  @Option(help: "The plan.") var plan: String?

  func run(in context: CommandContext) throws {
    let written = try cell(in: context)
    guard !(actual && planned) else { throw CommandFailure(.usage, .notTogether(["--actual", "--planned"])) }
    let changesFact = state != nil || asOf != nil || source != nil || (reason != nil && !planned)
    guard written != nil || changesFact else {
      throw CommandFailure(.usage, .nothingToWrite(["TEXT", "--continue", "--none", "--clear", "--state"]))
    }
    if planned, changesFact { throw CommandFailure(.usage, .factsAreForResults) }
    if !planned, kind != nil { throw CommandFailure(.usage, .kindIsForPlans) }

    let desk = try LedgerDesk(context)
    let standpoint = try Standpoint(desk.ledger, plan: plan, year: year, current: context.currentYear)
    let (path, program, plan) = try standpoint.program(address)
    let track: Track = planned ? .planned : .actual
    let ref = try Standpoint.line(line, track, of: program)
    let year = try standpoint.year(at: path)
    let column = plan.column(of: year) ?? 0
    let change =
      try planned ? planChange() : Change([])
    let oldFact = program.line(ref)?.facts[year]
    let edits = program.edits(
      writing: written ?? program.cell(ref, column: column) ?? .blank,
      fact: track == .actual ? try fact(changing: oldFact, isCleared: written == .blank) : oldFact,
      to: ref, in: year, column: column)
    var name: Phrase = planned ? .plannedWord : .actualWord
    if let number = line.flatMap({ Int($0) }), number > 1 { name = name + .lineNumber(number) }
    let what = Phrase.place(standpoint.address(of: path), year, name)
    let shown = (written ?? program.cell(ref, column: column) ?? .blank).written
    let done = Phrase.recorded(what, written == .blank ? nil : shown)
    let made = Change(edits, kind: change.kind, reason: change.reason)
    guard try desk.commit(made, done: done), !planned else { return }
    var after = desk.ledger
    try? after.apply(made)
    switch after.program(at: path).flatMap({ plan.remark(on: $0, ref, in: year) }) {
    case .wantsReason: context.remark(.stateNeedsReason)
    case let remark?: context.remark(remark.phrase)
    case nil: break
    }
  }

  /// What is to stand in the cell; nil where only what is known about it changes.
  private func cell(in context: CommandContext) throws -> Cell? {
    var ways: [(String, Cell?)] = []
    if goesOn { ways.append(("--continue", .arrow)) }
    if nothing { ways.append(("--none", .dash)) }
    if clear { ways.append(("--clear", .blank)) }
    if text != nil { ways.append(("TEXT", nil)) }
    guard ways.count < 2 else { throw CommandFailure(.usage, .notTogether(ways.map(\.0))) }
    guard let way = ways.first else { return nil }
    return try way.1 ?? TextArgument(text, clear: false, in: context).words.map { Cell($0) }
  }

  /// Kind and reason of a change to the plan's own text, as far as they are said.
  private func planChange() throws -> Change {
    let kind = try self.kind.map { text in
      guard let kind = ChangeKind(word: text) else {
        throw CommandFailure.choice("--kind", text, of: ChangeKind.allCases.map(\.rawValue))
      }
      return kind
    }
    let reason = self.reason.map { Cell.trimmed($0) } ?? ""
    return Change([], kind: kind, reason: reason.isEmpty ? nil : reason)
  }

  private func fact(changing old: ResultFact?, isCleared: Bool) throws -> ResultFact? {
    var fact = (isCleared ? old?.withoutResult : old) ?? ResultFact()
    if let state {
      guard state != "auto" else {
        fact.state = nil
        return try dated(fact)
      }
      guard let known = ResultState(word: state) else {
        throw CommandFailure.choice("--state", state, of: ResultState.allCases.map(\.rawValue) + ["auto"])
      }
      fact.state = known
    }
    return try dated(fact)
  }

  private func dated(_ fact: ResultFact) throws -> ResultFact? {
    var fact = fact
    if let asOf { fact.asOf = try OptionValue.date("--as-of", asOf) }
    if let source { fact.source = source.isEmpty ? nil : source }
    if let reason { fact.reason = reason.isEmpty ? nil : reason }
    return fact.isEmpty ? nil : fact
  }
}

extension ChangeKind {
  /// The word in the ledger's own form or as the screen shows it.
  init?(word: String) {
    guard
      let kind = ChangeKind.allCases.first(where: {
        $0.rawValue == word || Phrase.changeKind($0).japanese == word
      })
    else { return nil }
    self = kind
  }
}

extension ResultState {
  /// The word of the ledger (見込み) or its English twin (expected, not-done).
  init?(word: String) {
    let spaced = String(word.map { $0 == "-" ? " " : $0 })
    guard let state = ResultState.allCases.first(where: { $0.rawValue == word || Phrase.state($0).english == spaced })
    else { return nil }
    self = state
  }
}
