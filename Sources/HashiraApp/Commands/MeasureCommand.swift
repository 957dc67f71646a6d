import ArgumentParser
import Dashboard
import PlanModel

/// Records a measurement of a target.
struct MeasureCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "measure", abstract: "Record a measurement.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The target.") var target: String
  @Argument(help: "The value.") var value: String?
  @Option(help: "The fiscal year.") var year: String?
  @Option(help: "The day it was taken.") var on: String?
  @Option(help: "The source.") var source: String?
  @Flag(help: "The value is provisional.") var provisional = false
  @Option(help: "The numerator.") var numerator: String?
  @Option(help: "The denominator.") var denominator: String?
  @Flag(help: "Take the measurement away.") var clear = false
  @Option(help: "The plan.") var plan: String?

  func run(in context: CommandContext) throws {
    if clear, value != nil { throw CommandFailure(.usage, .notTogether(["VALUE", "--clear"])) }
    if !clear, value == nil { throw CommandFailure(.usage, .nothingToWrite(["VALUE", "--clear"])) }
    let desk = try LedgerDesk(context)
    let standpoint = try Standpoint(desk.ledger, plan: plan, year: year, current: context.currentYear)
    let (path, target, _) = try standpoint.target(self.target)
    let year = try standpoint.year(at: path)
    let before = target.measurement(in: year)
    let after = try value.map { try measurement($0, of: target, in: year, changing: before, context) }
    var edits: [PlanEdit] = []
    edits.set(target.id, .measurement(year), from: .measurement(before), to: .measurement(after))
    let what = Phrase.place(
      standpoint.address(of: path), year, Phrase(verbatim: target.shortName + " ") + Phrase("実績値", "value"))
    let shown = after.map { target.shown($0.value) }
    let mark = after?.isProvisional == true ? Phrase("（暫定）", " (provisional)") : Phrase(verbatim: "")
    try desk.commit(Change(edits), done: .recorded(what, shown) + mark)
  }

  private func measurement(
    _ text: String, of target: Target, in year: FiscalYear, changing old: Measurement?, _ context: CommandContext
  ) throws -> Measurement {
    guard let entry = MeasurementEntry(Cell.trimmed(text), unit: target.unit) else {
      throw CommandFailure(.usage, .notANumber(text))
    }
    let isProvisional = entry.isProvisional || provisional
    let isNew = old.map { $0.value != entry.value || $0.isProvisional != isProvisional } ?? true
    var new = (old ?? Measurement(year: year, value: entry.value)).replacing(
      value: entry.value, isProvisional: isProvisional, on: isNew ? context.clock().date : old?.on)
    if let on { new.on = try OptionValue.date("--on", on) }
    if let source { new.source = source.isEmpty ? nil : source }
    if let numerator { new.numerator = try OptionValue.number("--numerator", numerator) }
    if let denominator { new.denominator = try OptionValue.number("--denominator", denominator) }
    if let problem = target.problem(with: new) { throw CommandFailure(.refused, problem.phrase(text)) }
    return new
  }
}
