import PlanModel

/// The two forms in which a plan leaves as a document: as it was adopted, or with what came of it.
package enum DocumentForm: String, Hashable, Sendable, CaseIterable {
  case plan
  case results
}

/// One row of an initiative's printed table.
struct PrintedRow: Equatable {
  /// The program's position in its initiative.
  let program: Int
  /// Nil in every row of a program but its first.
  let name: String?
  /// The line; nil for the place of a program that has none.
  let line: LineRef?
  /// One a year.
  let cells: [Cell]

  var trackWord: String { line?.track == .actual ? "実績" : "計画" }

  /// The rows of an initiative in their printed order. A result line in which nothing stands is not printed where it is
  /// the pair's only one.
  static func of(
    _ initiative: Initiative, in plan: Plan, _ form: DocumentForm, only: TaggedItems? = nil
  ) -> [PrintedRow] {
    var rows: [PrintedRow] = []
    for (index, program) in initiative.programs.enumerated() where only?.contains(program.id) ?? true {
      var name: String? = program.name
      func add(_ line: LineRef?, _ cells: [Cell]) {
        rows.append(PrintedRow(program: index, name: name, line: line, cells: cells))
        name = nil
      }
      for (number, pair) in program.pairs.enumerated() {
        if let planned = pair.planned { add(.planned(pair: number), planned.cells) }
        guard form == .results else { continue }
        if pair.planned != nil, pair.actuals.count == 1, pair.actuals[0].cells.allSatisfy(\.isBlank) { continue }
        for (line, actual) in pair.actuals.enumerated() { add(.actual(pair: number, line: line), actual.cells) }
      }
      if name != nil { add(nil, plan.years.map { _ in .blank }) }
    }
    return rows
  }
}

extension Target {
  /// 80%, 45時間以下, 100%を上限: as the table of targets prints it.
  package var printedGoal: String { printed(goal) + (better == .lower ? "以下" : better == .cap ? "を上限" : "") }
  package func printed(_ value: Decimal) -> String { value.description + unit }
}

extension Plan {
  /// 令和8年度～令和10年度
  package var printedYears: String {
    yearCount == 1 ? firstYear.columnTitle : firstYear.columnTitle + "～" + lastYear.columnTitle
  }
  /// 3年間の成果等
  var outcomeTitle: String { "\(yearCount)年間の成果等" }
  /// The label that follows from the years alone.
  var yearsLabel: String { firstYear == lastYear ? firstYear.code : firstYear.code + "-" + lastYear.code }
}

extension FiscalYear {
  /// The year with its era, so that it can be read back without doubt; by the civil year where no era counts so far.
  var columnTitle: String { FiscalYear(japanese) == self ? japanese : "\(startYear)年度" }
}
