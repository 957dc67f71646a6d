/// A target without 現状値: nobody will be able to say what changed.
enum NoBaseline: LintRule {
  static let name = LintName.noBaseline

  static func findings(in plan: Plan, today: CalendarDate) -> [LintFinding] {
    plan.orderedTargets.filter { $0.baseline == nil }.map { LintFinding(name, $0.id, text: $0.shortName) }
  }
}
