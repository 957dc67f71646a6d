/// The results of a pair say what its plan says, in every year: nothing was learnt from them.
enum SameAsPlan: LintRule {
  static let name = LintName.sameAsPlan

  static func findings(in plan: Plan, today: CalendarDate) -> [LintFinding] {
    plan.pairsWithResults().compactMap { program, index in
      let pair = program.pairs[index]
      guard let planned = pair.planned, pair.actuals.count == 1 else { return nil }
      // While the plan runs only the years with a result can be compared; a closed plan is read as it is printed.
      let isSame = zip(planned.cells, pair.actuals[0].cells).allSatisfy { planned, actual in
        planned.isExactly(actual) || (plan.status != .closed && actual.isBlank)
      }
      guard isSame else { return nil }
      let text = pair.actuals[0].cells.first { !$0.isBlank }?.written ?? ""
      return LintFinding(name, program.id, pair: index, text: text)
    }
  }
}
