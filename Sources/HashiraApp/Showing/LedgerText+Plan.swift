import Dashboard
import PlanModel

// The overview, plans, and the levels above the initiative.
extension LedgerText {
  /// All plans: the one in focus with its matrix and its targets, the others with what they hold.
  mutating func addOverview() {
    add(Phrase(verbatim: ledger.organization + "  ") + .recordedYear(overviewYear))
    addGap()
    addPlan(standpoint.plan, isWhole: false)
    for index in ledger.plans.indices.reversed() where index != standpoint.plan {
      addGap()
      addCounts(of: ledger.plans[index])
      addMatrix(of: ledger.plans[index])
    }
  }

  private var overviewYear: FiscalYear {
    standpoint.givenYear ?? ledger.defaultYear(inPlan: standpoint.plan, current: standpoint.current)
  }

  private mutating func addCounts(of plan: Plan) {
    add(.planHeading(plan))
    add(.counts(of: plan), indent: 2)
  }

  mutating func addPlan(_ index: Int, isWhole: Bool) {
    let plan = ledger.plans[index]
    addCounts(of: plan)
    if !plan.lockedYears.isEmpty { add(.lockedYears(plan.lockedYears.sorted()), indent: 2) }
    addMatrix(of: plan)
    if !plan.targets.isEmpty {
      addGap()
      add(.targetsHeading)
      for target in plan.orderedTargets { add(targetLine(target, in: index), indent: 2) }
    }
    guard isWhole else { return }
    for chapter in plan.chapters {
      addGap()
      add(chapter.title)
      add(chapter.body.text, indent: 2)
      if chapter.body.isSummary { add(.summaryNotice, indent: 2) }
    }
    for pillar in plan.pillars.indices {
      addGap()
      addTree(index, pillar)
    }
  }

  /// Recorded and scheduled programs of every pillar and year.
  private mutating func addMatrix(of plan: Plan) {
    guard !plan.pillars.isEmpty else { return }
    let years = plan.years
    let names = plan.pillars.enumerated().map { Numbering.pillar($0) + $1.title }
    let lead = ([text(.recordedOfScheduled), text(.total)] + names).map { policy.columns(of: $0) }.max() ?? 0
    func row(_ name: String, _ figures: [String]) -> String {
      policy.pad(name, to: lead)
        + figures.map { "  " + String(repeating: " ", count: max(0, 8 - policy.columns(of: $0))) + $0 }.joined()
    }
    add(row(text(.recordedOfScheduled), years.map { text(.year($0)) }), indent: 2)
    for (index, pillar) in plan.pillars.enumerated() {
      let figures = years.map { LedgerText.figure(plan.progress(of: pillar, in: $0, current: standpoint.current)) }
      add(row(names[index], figures), indent: 2)
    }
    let totals = years.map { LedgerText.figure(plan.progress(in: $0, current: standpoint.current)) }
    add(row(text(.total), totals), indent: 2)
  }

  mutating func addPillar(_ p: Int, _ i: Int) {
    addTree(p, i)
    let plan = ledger.plans[p]
    let targets = plan.targets.filter { $0.pillar == plan.pillars[i].id }
    guard !targets.isEmpty else { return }
    addGap()
    add(.targetsHeading)
    for target in targets { add(targetLine(target, in: p), indent: 2) }
  }

  /// A pillar with its directions and initiatives, each with its counts.
  private mutating func addTree(_ p: Int, _ i: Int) {
    let pillar = ledger.plans[p].pillars[i]
    add(heading([i], pillar.title, in: p) + counts { $0.progress(of: pillar, in: $1, current: $2) }(p))
    for d in pillar.directions.indices { addBranch(p, i, d, indent: 2) }
  }

  mutating func addDirection(_ p: Int, _ i: Int, _ d: Int) {
    add(heading([i], ledger.plans[p].pillars[i].title, in: p))
    addBranch(p, i, d, indent: 2)
    for n in ledger.plans[p].pillars[i].directions[d].initiatives.indices {
      addGap()
      addInitiative(p, i, d, n)
    }
  }

  private mutating func addBranch(_ p: Int, _ i: Int, _ d: Int, indent: Int) {
    let direction = ledger.plans[p].pillars[i].directions[d]
    add(
      heading([i, d], direction.title, in: p) + counts { $0.progress(of: direction, in: $1, current: $2) }(p),
      indent: indent)
    for (n, initiative) in direction.initiatives.enumerated() {
      add(
        heading([i, d, n], initiative.title, in: p)
          + counts { $0.progress(of: initiative, in: $1, current: $2) }(p),
        indent: indent + 2)
    }
  }

  /// `  8年度 0/15  9年度 0/15`
  func counts(_ progress: @escaping (Plan, FiscalYear, FiscalYear) -> Progress) -> (Int) -> String {
    { p in
      let plan = self.ledger.plans[p]
      return self.years(of: plan).map {
        "  " + self.text(.year($0)) + " " + LedgerText.figure(progress(plan, $0, self.standpoint.current))
      }.joined()
    }
  }
}
