/// An unsettled result (見込み, 中間, 未確定) that should be settled by now: two months after its year has ended, the time in
/// which sections answer and results are closed (出納整理期間).
enum StaleResult: LintRule {
  static let name = LintName.stale

  static func findings(in plan: Plan, today: CalendarDate) -> [LintFinding] {
    plan.allPrograms.flatMap { program in
      program.resultCells(firstYear: plan.firstYear).compactMap { result in
        guard let state = result.state, !state.isSettled, today >= settled(by: result.year) else { return nil }
        return LintFinding(name, program.id, pair: result.pair, year: result.year, text: result.cell.written)
      }
    }
  }

  /// The first day on which a result of the year is late: 1 June after it.
  static func settled(by year: FiscalYear) -> CalendarDate {
    CalendarDate(uncheckedYear: year.startYear &+ 1, month: 6, day: 1)
  }
}
