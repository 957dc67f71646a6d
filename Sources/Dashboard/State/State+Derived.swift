import PlanModel

extension State {
  /// After a change of structure or of the plan: paths anew, progress anew, selection on something that exists.
  mutating func refreshStructure() {
    paths = ledger.allPaths()
    refreshPlan()
  }

  /// What is derived from the plan shown.
  mutating func refreshPlan() {
    refreshFilter()
    refreshRail()
    refreshProgress()
    targetsByPillar = [:]
    guard let plan else { return }
    for (index, target) in plan.targets.enumerated() { targetsByPillar[target.pillar, default: []].append(index) }
    counts = .counts(of: plan)
    heading = plan.title.hasSuffix(plan.label) ? plan.title : plan.title + " " + plan.label
  }

  /// The counts of every node of the plan, by year.
  mutating func refreshProgress() {
    defer { if filtered != nil { filtered = countsOfPassing() } }
    isWorkStale = true
    progress.removeAll(keepingCapacity: true)
    guard let plan else { return }
    for pillar in plan.pillars {
      for direction in pillar.directions {
        for initiative in direction.initiatives { count(initiative, of: plan) }
        sum(direction.initiatives.map(\.id), into: direction.id, years: plan.yearCount)
      }
      sum(pillar.directions.map(\.id), into: pillar.id, years: plan.yearCount)
    }
    sum(plan.pillars.map(\.id), into: plan.id, years: plan.yearCount)
  }

  /// Counts anew only one program's initiative and what lies above it.
  mutating func refreshProgress(above path: ItemPath) {
    guard case .program(let p, let i, let d, let n, _) = path, p == selection.plan, let plan else {
      refreshProgress()
      return
    }
    defer { if filtered != nil { filtered = countsOfPassing() } }
    let pillar = plan.pillars[i]
    let direction = pillar.directions[d]
    count(direction.initiatives[n], of: plan)
    sum(direction.initiatives.map(\.id), into: direction.id, years: plan.yearCount)
    sum(pillar.directions.map(\.id), into: pillar.id, years: plan.yearCount)
    sum(plan.pillars.map(\.id), into: plan.id, years: plan.yearCount)
  }

  private mutating func count(_ initiative: Initiative, of plan: Plan) {
    var counts = Array(repeating: Progress(), count: plan.yearCount)
    for program in initiative.programs {
      for (column, added) in plan.progressByColumn(of: program, current: currentYear).enumerated() {
        counts[column] += added
      }
    }
    progress[initiative.id] = counts
  }

  private mutating func sum(_ children: [ItemID], into parent: ItemID, years: Int) {
    var counts = Array(repeating: Progress(), count: years)
    for child in children {
      for (column, added) in (progress[child] ?? []).enumerated() { counts[column] += added }
    }
    progress[parent] = counts
  }

  /// The counts of a node of the plan shown, in a year.
  package func progress(of item: ItemID, in year: FiscalYear) -> Progress {
    guard let column = plan?.column(of: year), let counts = progress[item] else { return Progress() }
    return counts[column]
  }

  /// What passes the filter, anew, and the tree with it. A filter that nothing passes goes: an empty tree helps nobody.
  mutating func refreshFilter() {
    guard filtered != nil || !filter.isEmpty else { return }
    filteredPrograms = filter.isEmpty ? [] : programsPassing()
    if filteredPrograms.isEmpty { filter = Filter() }
    filtered = filter.isEmpty ? nil : countsOfPassing()
    refreshRail()
  }

  /// The counts that the tree shows of a node: of what passes the filter.
  func shownProgress(of item: ItemID, in year: FiscalYear) -> Progress {
    guard let filtered else { return progress(of: item, in: year) }
    guard let column = plan?.column(of: year), let counts = filtered[item] else { return Progress() }
    return counts[column]
  }

  /// The counts of the whole plan in the year in focus.
  package var planProgress: Progress { plan.map { progress(of: $0.id, in: selection.year) } ?? Progress() }

  /// Shows a plan: only its first pillar open, the first initiative selected.
  mutating func enterPlan(_ index: Int, year: FiscalYear) {
    selection.plan = index
    selection.year = year
    selection.cursor = nil
    selection.pane = .rail
    firstColumn = 0
    railScroll = 0
    detailScroll = 0
    folded = []
    guard let plan else {
      selection.item = nil
      return
    }
    for pillar in plan.pillars.dropFirst() { folded.insert(pillar.id) }
    selection.item = plan.pillars.first?.directions.first?.initiatives.first?.id ?? plan.pillars.first?.id
    selection.target = plan.orderedTargets.first?.id
    refreshPlan()
  }

  /// The selected item's path; nil where it is gone.
  package var selectedPath: ItemPath? { selection.item.flatMap { paths[$0] } }
  package var selectedInitiative: Initiative? {
    guard let path = selectedPath, case .initiative = path else { return nil }
    return ledger.initiative(at: path)
  }
  package var selectedTarget: Target? {
    selection.target.flatMap { paths[$0] }.flatMap { ledger.target(at: $0) }
  }
}
