import ArgumentParser
import Dashboard
import PlanModel

/// Sets how a target is judged: its basis, the pace by year, the baseline, which way is good.
struct BasisCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "basis", abstract: "Set a target's basis.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The target.") var target: String
  @Argument(help: "yearly, final, cumulative or none.") var basis: String?
  @Option(help: "The pace of a year: R8=0.") var step: [String] = []
  @Option(help: "The baseline.") var baseline: String?
  @Option(name: .customLong("baseline-year"), help: "The baseline's year.") var baselineYear: String?
  @Option(name: .customLong("baseline-source"), help: "The baseline's source.") var baselineSource: String?
  @Option(help: "higher, lower, cap or band.") var better: String?
  @Option(help: "The upper end of a band.") var most: String?
  @Option(help: "The years it is measured in: R8,R10; all for every year.") var measured: String?
  @Option(help: "The plan.") var plan: String?

  func run(in context: CommandContext) throws {
    let options = [baseline, baselineYear, baselineSource, better, most, measured].compactMap { $0 } + step
    guard basis != nil || !options.isEmpty else {
      throw CommandFailure(.usage, .nothingToWrite(["BASIS", "--step", "--measured", "--baseline", "--better"]))
    }
    let desk = try LedgerDesk(context)
    let standpoint = try Standpoint(desk.ledger, plan: plan, year: nil, current: context.currentYear)
    let (path, target, plan) = try standpoint.target(self.target)
    var changed = target
    if let basis { changed.basis = try BasisCommand.basis(basis) }
    for (year, value) in try steps(of: target, in: plan) { changed.steps[year] = value }
    changed.measuredIn = try measured.map { try years($0, in: plan) } ?? target.measuredIn
    changed.baseline = try baseline(changing: target.baseline, of: target, in: plan)
    if let better {
      guard let way = Better(rawValue: better) else {
        throw CommandFailure.choice("--better", better, of: Better.allCases.map(\.rawValue))
      }
      changed.better = way
    }
    if let most {
      changed.most = most.isEmpty ? nil : try OptionValue.number("--most", most, unit: target.unit)
    }
    let what = Phrase.place(standpoint.address(of: path), Phrase(verbatim: target.shortName))
    try desk.commit(Change(target.edits(deciding: changed)), done: .decided(what, .basis(changed.basis)))
    if changed.wantsBaseline { context.remark(.noBaseline) }
  }

  /// The word of the ledger or of the screen; none takes it back.
  private static func basis(_ word: String) throws -> Basis? {
    if word == "none" || word == "未設定" { return nil }
    guard let basis = Basis.allCases.first(where: { $0.rawValue == word || Phrase.basis($0).japanese == word }) else {
      throw CommandFailure.choice("BASIS", word, of: Basis.allCases.map(\.rawValue) + ["none"])
    }
    return basis
  }

  private func steps(of target: Target, in plan: Plan) throws -> [(year: FiscalYear, value: Decimal?)] {
    var years: Set<FiscalYear> = []
    return try step.map { text in
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let year = FiscalYear(parts[0]), years.insert(year).inserted else {
        throw CommandFailure(.usage, .badStep(text))
      }
      guard plan.contains(year) else { throw CommandFailure(.usage, .yearOutside(year, plan)) }
      if parts[1].isEmpty { return (year, nil) }
      return (year, try OptionValue.number("--step", String(parts[1]), unit: target.unit))
    }
  }

  /// `R8,R10` in the order of the plan; `all` for every year, which is how nothing is said.
  private func years(_ text: String, in plan: Plan) throws -> [FiscalYear]? {
    if text == "all" || text == "毎年度" { return nil }
    let years = try text.split(whereSeparator: { ",、 ".contains($0) }).map { word in
      guard let year = FiscalYear(word) else { throw CommandFailure(.usage, .badYear(String(word))) }
      guard plan.contains(year) else { throw CommandFailure(.usage, .yearOutside(year, plan)) }
      return year
    }
    guard !years.isEmpty else { throw CommandFailure(.usage, .valueMissing("--measured", example: "R8,R10")) }
    return Set(years).sorted()
  }

  private func baseline(changing old: Baseline?, of target: Target, in plan: Plan) throws -> Baseline? {
    if baseline == "" { return nil }
    let value = try baseline.map { try OptionValue.number("--baseline", $0, unit: target.unit) } ?? old?.value
    guard let value else {
      if baselineYear != nil || baselineSource != nil {
        throw CommandFailure(.usage, .valueMissing("--baseline", example: "VALUE"))
      }
      return nil
    }
    var new = old ?? Baseline(value: value, year: plan.firstYear.advanced(by: -1))
    new.value = value
    if let baselineYear {
      guard let year = FiscalYear(baselineYear) else { throw CommandFailure(.usage, .badYear(baselineYear)) }
      new.year = year
    }
    if let baselineSource { new.source = baselineSource.isEmpty ? nil : baselineSource }
    return new
  }
}
