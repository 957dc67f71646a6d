extension Ledger {
  /// What the plan's scheme proposes for an item in a year; nil where the plan has no scheme or the item is none that
  /// can be assessed. `current` is the fiscal year of today.
  package func proposal(
    at path: ItemPath, in year: FiscalYear, current: FiscalYear
  ) -> (scheme: AssessmentScheme, proposal: Proposal)? {
    guard let plan = plan(at: path), let scheme = scheme(of: plan) else { return nil }
    if let program = program(at: path) {
      return (scheme, plan.proposal(by: scheme, for: program, in: year, current: current))
    }
    if let target = target(at: path) { return (scheme, plan.proposal(by: scheme, for: target, in: year)) }
    guard case .initiative = path, let initiative = initiative(at: path) else { return nil }
    return (scheme, plan.proposal(by: scheme, for: initiative, in: year, current: current))
  }

  /// The decision an officer makes with a mark: under the plan's scheme, beside what it proposes now.
  package func decision(
    _ mark: String, reason: String?, at path: ItemPath, in year: FiscalYear, current: FiscalYear
  ) -> Assessment? {
    guard let (scheme, proposal) = proposal(at: path, in: year, current: current), scheme.marks.contains(mark) else {
      return nil
    }
    return Assessment(scheme: scheme.id, mark: mark, proposed: proposal.mark, reason: reason)
  }

  /// The assessment recorded for an item in a year.
  package func assessment(at path: ItemPath, in year: FiscalYear) -> Assessment? {
    guard case .assessment(let assessment)? = value(of: .assessment(year), at: path) else { return nil }
    return assessment
  }
}
