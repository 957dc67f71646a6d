/// An initiative nobody is in charge of, neither for all of it nor for each of its programs.
enum NoSection: LintRule {
  static let name = LintName.noSection

  static func findings(in plan: Plan, today: CalendarDate) -> [LintFinding] {
    plan.allInitiatives.filter { initiative in
      guard initiative.owner == nil else { return false }
      return initiative.programs.isEmpty || initiative.programs.contains { $0.owner == nil }
    }.map { LintFinding(name, $0.id, text: $0.title) }
  }
}
