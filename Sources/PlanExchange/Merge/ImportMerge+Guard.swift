import PlanModel

// What an import may not do unasked: touch a locked year, change an adopted plan without a kind and a reason.
extension ImportMerge {
  /// The first locked year that the change would write into; nil where it leaves them alone. Replacing a summary by the
  /// document's own words is no writing into a year.
  package func lockedYear(in ledger: Ledger) -> FiscalYear? {
    let paths = ledger.allPaths()
    for edit in change.edits {
      switch edit {
      case .set(let item, let field, let before, let after):
        guard let plan = paths[item].flatMap({ ledger.plan(at: $0) }) else { continue }
        switch (field, before, after) {
        case (.cell(_, let year), _, _) where plan.lockedYears.contains(year): return year
        case (.pairs, .pairs(let old), .pairs(let new)):
          let known = old.reduce(0) { $0 + $1.filledCells(in: plan).count }
          let filled = new.flatMap { $0.filledCells(in: plan) }
          if filled.count > known, let year = filled.first(where: plan.lockedYears.contains) { return year }
        case (.outcome, .prose(let old?), _) where !old.isSummary && plan.lockedYears.contains(plan.lastYear):
          return plan.lastYear
        default: continue
        }
      case .insert(let node, let place):
        guard let plan = paths[place.parent].flatMap({ ledger.plan(at: $0) }) else { continue }
        let results = node.programs.flatMap(\.pairs).map { LinePair(planned: nil, actuals: $0.actuals) }
        let filled = results.flatMap { $0.filledCells(in: plan) }
        if let year = filled.first(where: plan.lockedYears.contains) { return year }
      default: continue
      }
    }
    return nil
  }

  /// Whether the change touches the words of a plan that is not a draft any more, beyond replacing summaries and filling
  /// results.
  package func needsKind(in ledger: Ledger) -> Bool {
    let paths = ledger.allPaths()
    return change.edits.contains { edit in
      switch edit {
      case .set(let item, let field, let before, _):
        guard let path = paths[item], let plan = ledger.plan(at: path), plan.status != .draft else { return false }
        switch (field, before) {
        case (.cell(.actual, _), _), (.outcome, .prose(nil)), (.purpose, .prose(nil)): return false
        case (_, .prose(let old?)): return !old.isSummary
        case (.chapters, .chapters(let old)): return old.contains { !$0.body.isSummary }
        default: return true
        }
      case .insert(.plan, _): return false
      case .insert(_, let place):
        return paths[place.parent].flatMap { ledger.plan(at: $0) }.map { $0.status != .draft } ?? false
      case .remove, .move: return true
      }
    }
  }
}

extension Node {
  /// The programs that come with it, however deep they lie.
  fileprivate var programs: [Program] {
    switch self {
    case .pillar(let pillar): pillar.directions.flatMap(\.initiatives).flatMap(\.programs)
    case .direction(let direction): direction.initiatives.flatMap(\.programs)
    case .initiative(let initiative): initiative.programs
    case .program(let program): [program]
    case .plan, .target, .section: []
    }
  }
}

extension LinePair {
  /// The years of the cells that are not blank, one for each.
  fileprivate func filledCells(in plan: Plan) -> [FiscalYear] {
    ([planned].compactMap { $0 } + actuals).flatMap { line in
      zip(plan.years, line.cells).filter { !$0.1.isBlank }.map(\.0)
    }
  }
}
