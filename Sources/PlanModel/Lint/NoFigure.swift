/// No result of a pair states a number of people, times or days, in any year.
enum NoFigure: LintRule {
  static let name = LintName.noFigure

  static func findings(in plan: Plan, today: CalendarDate) -> [LintFinding] {
    plan.pairsWithResults().compactMap { program, index in
      let results = program.pairs[index].actuals.flatMap(\.cells)
      let hasFigure = results.contains { cell in
        guard case .text(let text) = cell else { return false }
        return CountedFigure.stands(in: text) || Figure.saysZero(text)
      }
      guard !hasFigure else { return nil }
      return LintFinding(name, program.id, pair: index, text: results.first { !$0.isBlank }?.written ?? "")
    }
  }
}
