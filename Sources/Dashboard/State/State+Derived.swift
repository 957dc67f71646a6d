import PlanModel

extension State {
  /// After a change of structure or of the plan: paths anew, progress anew, selection on something that exists.
  mutating func refreshStructure() {
    paths = ledger.allPaths()
    refreshProgress()
  }

  /// The counts of every node of the plan for the year in focus.
  mutating func refreshProgress() {
    progress.removeAll(keepingCapacity: true)
    planProgress = Progress()
    guard let plan else { return }
    for pillar in plan.pillars {
      var ofPillar = Progress()
      for direction in pillar.directions {
        var ofDirection = Progress()
        for initiative in direction.initiatives {
          let counts = plan.progress(of: initiative, in: selection.year, current: currentYear)
          progress[initiative.id] = counts
          ofDirection += counts
        }
        progress[direction.id] = ofDirection
        ofPillar += ofDirection
      }
      progress[pillar.id] = ofPillar
      planProgress += ofPillar
    }
  }

  /// Counts anew only what lies above one program.
  mutating func refreshProgress(above path: ItemPath) {
    guard case .program(let p, let i, let d, let n, _) = path, p == selection.plan, let plan else {
      refreshProgress()
      return
    }
    let initiative = plan.pillars[i].directions[d].initiatives[n]
    progress[initiative.id] = plan.progress(of: initiative, in: selection.year, current: currentYear)
    let direction = plan.pillars[i].directions[d]
    progress[direction.id] = direction.initiatives.reduce(Progress()) { $0 + (progress[$1.id] ?? Progress()) }
    let pillar = plan.pillars[i]
    progress[pillar.id] = pillar.directions.reduce(Progress()) { $0 + (progress[$1.id] ?? Progress()) }
    planProgress = plan.pillars.reduce(Progress()) { $0 + (progress[$1.id] ?? Progress()) }
  }

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
    selection.target = plan.targets.first?.id
    refreshProgress()
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
