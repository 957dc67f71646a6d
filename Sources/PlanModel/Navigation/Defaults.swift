/// The plan and year an officer means when they open the ledger (rule 11).
package struct Focus: Hashable, Sendable {
  package var plan: Int
  package var year: FiscalYear
  package init(plan: Int, year: FiscalYear) {
    self.plan = plan
    self.year = year
  }
}

extension Ledger {
  /// The oldest begun year that is not locked, and the plan that contains it: of a draft only where nothing decided is
  /// open. Without one the newest begun year; without that the first year of the first plan. nil for a ledger without
  /// plans.
  package func defaultFocus(current: FiscalYear) -> Focus? {
    var newestBegun: Focus?
    var oldestOpen: Focus?
    var oldestDraft: Focus?
    for (index, plan) in plans.enumerated() {
      for year in plan.years where year <= current {
        let focus = Focus(plan: index, year: year)
        if newestBegun.map({ year > $0.year }) ?? true { newestBegun = focus }
        guard !plan.lockedYears.contains(year) else { continue }
        if plan.status == .draft {
          if oldestDraft.map({ year < $0.year }) ?? true { oldestDraft = focus }
        } else if oldestOpen.map({ year < $0.year }) ?? true {
          oldestOpen = focus
        }
      }
    }
    return oldestOpen ?? oldestDraft ?? newestBegun ?? plans.first.map { Focus(plan: 0, year: $0.firstYear) }
  }

  /// The year in focus within one plan: its oldest begun, unlocked year; else its last begun year; else its first.
  package func defaultYear(inPlan index: Int, current: FiscalYear) -> FiscalYear {
    let plan = plans[index]
    let begun = plan.years.filter { $0 <= current }
    return begun.first { !plan.lockedYears.contains($0) } ?? begun.last ?? plan.firstYear
  }
}
