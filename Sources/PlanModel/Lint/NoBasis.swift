/// A target without 判定方法: it is not said when it is held against its goal.
enum NoBasis: LintRule {
  static let name = LintName.noBasis

  static func findings(in plan: Plan, today: CalendarDate) -> [LintFinding] {
    plan.orderedTargets.filter { $0.basis == nil }.map { LintFinding(name, $0.id, text: $0.shortName) }
  }
}
