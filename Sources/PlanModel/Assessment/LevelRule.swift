/// 達成率: done pairs of scheduled ones, or a target's value of the level due.
extension AssessmentScheme {
  /// Done of due is known only when everything due is settled.
  func levelProposal(_ work: WorkDone, _ limits: [Decimal]) -> Proposal {
    guard let ratio = Ratio(Decimal(work.done), of: Decimal(work.scheduled)) else {
      return Proposal(mark: nil, basis: .nothingDue)
    }
    guard work.open == 0 else { return Proposal(mark: nil, basis: .open(work.open)) }
    return Proposal(mark: mark(ratio, percent: limits), basis: .pairs(ratio, limits: limits))
  }

  /// The level due is the goal every year, or the year's pace; without either there is no proposal.
  func levelProposal(_ target: Target, in year: FiscalYear, lastYear: FiscalYear, _ limits: [Decimal]) -> Proposal {
    guard let due = target.due(in: year, lastYear: lastYear),
      let value = target.standing(in: year, lastYear: lastYear).measurement?.value
    else { return Proposal(mark: nil, basis: .nothingDue) }
    if target.isOver(value) { return Proposal(mark: nil, basis: .over) }
    if target.better == .band { return Proposal(mark: nil, basis: .judged) }
    // Less is better: half of what is allowed is 200 %. Nothing at all where nothing is due is all of it.
    let isMet = due.compare(Decimal(0)) == 0 && target.meetsDue(due, value)
    let sides = target.better == .lower ? (due, value) : (value, due)
    let parts = isMet || (target.better == .lower && value.compare(Decimal(0)) == 0) ? (Decimal(1), Decimal(1)) : sides
    guard let ratio = Ratio(parts.0, of: parts.1) else { return Proposal(mark: nil, basis: .nothingDue) }
    return Proposal(
      mark: mark(ratio, percent: limits), basis: .level(value: value, due: due, ratio, limits: limits))
  }
}

/// What was due of some programs in a year: pairs scheduled, of which done, and which are not settled.
package struct WorkDone: Hashable, Sendable {
  package var scheduled = 0
  package var done = 0
  package var open = 0
  package init() {}
}

extension Plan {
  /// The pairs of programs in a year. 該当なし is not due; one line not done leaves the pair not done.
  package func work(of programs: [Program], in year: FiscalYear, current: FiscalYear) -> WorkDone {
    var work = WorkDone()
    guard let column = column(of: year) else { return work }
    for program in programs {
      for pair in program.pairs.indices {
        let statuses = resultStatuses(
          of: program, pair: pair, column: column,
          scheduled: plannedReadings(of: program, pair: pair)[column].isOn, current: current)
        guard plannedReadings(of: program, pair: pair)[column].isOn,
          !statuses.allSatisfy({ $0 == .recorded(.notApplicable) })
        else { continue }
        work.scheduled += 1
        if !statuses.allSatisfy(\.isSettled) {
          work.open += 1
        } else if statuses.allSatisfy({ $0 == .recorded(.done) || $0 == .recorded(.notApplicable) }) {
          work.done += 1
        }
      }
    }
    return work
  }
}

extension Target {
  /// The level due in a year: the goal where it is due then, else the pace.
  package func due(in year: FiscalYear, lastYear: FiscalYear) -> Decimal? {
    switch basis {
    case nil: nil
    case .yearly: goal
    case .final, .cumulative: pace(in: year, lastYear: lastYear) ?? (year == lastYear ? goal : nil)
    }
  }
  /// Whether a value is beyond a ceiling.
  package func isOver(_ value: Decimal) -> Bool {
    switch better {
    case .cap: value > goal
    case .band: most.map { value > $0 } ?? false
    case .higher, .lower: false
    }
  }
  func meetsDue(_ due: Decimal, _ value: Decimal) -> Bool { better == .lower ? value <= due : value >= due }
}
