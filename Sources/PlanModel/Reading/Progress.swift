/// Counts of a node for one year, never mixed into one figure (rule 6). Parents are the sums of their children.
package struct Progress: Hashable, Sendable {
  /// Programs with anything scheduled.
  package var scheduled = 0
  /// Of which every scheduled pair has a result, settled or not.
  package var withResult = 0
  /// Of which every scheduled pair has a settled result.
  package var recorded = 0
  /// Programs with an unsettled result.
  package var unsettled = 0
  /// Programs with a missing result of a begun year.
  package var missing = 0
  /// Programs with a blank after 検討 that wants a reading.
  package var undecided = 0
  /// Of the scheduled programs, how many have each mark.
  package var assessed: [String: Int] = [:]
  package init() {}

  package static func + (a: Progress, b: Progress) -> Progress {
    var sum = a
    sum.scheduled += b.scheduled
    sum.withResult += b.withResult
    sum.recorded += b.recorded
    sum.unsettled += b.unsettled
    sum.missing += b.missing
    sum.undecided += b.undecided
    for (mark, count) in b.assessed { sum.assessed[mark, default: 0] += count }
    return sum
  }
  package static func += (a: inout Progress, b: Progress) { a = a + b }
}

extension Plan {
  /// The progress of one program in a year; `current` is the fiscal year of today.
  package func progress(of program: Program, in year: FiscalYear, current: FiscalYear) -> Progress {
    var progress = Progress()
    guard let column = column(of: year) else { return progress }
    var (scheduled, allPresent, allSettled, unsettled, missing, undecided) = (false, true, true, false, false, false)
    for pair in program.pairs.indices {
      let reading = plannedReadings(of: program, pair: pair)[column]
      undecided = undecided || reading == .undecided
      let statuses = resultStatuses(
        of: program, pair: pair, column: column, scheduled: reading.isOn, current: current)
      for status in statuses {
        if case .recorded(let state) = status, !state.isSettled { unsettled = true }
        if status == .missing { missing = true }
      }
      guard reading.isOn else { continue }
      scheduled = true
      for status in statuses {
        if case .recorded = status {} else { allPresent = false }
        if !status.isSettled { allSettled = false }
      }
    }
    progress.unsettled = unsettled ? 1 : 0
    progress.missing = missing ? 1 : 0
    progress.undecided = undecided ? 1 : 0
    if scheduled {
      progress.scheduled = 1
      progress.withResult = allPresent ? 1 : 0
      progress.recorded = allSettled ? 1 : 0
      if let mark = program.years[year]?.assessment?.mark { progress.assessed[mark] = 1 }
    }
    return progress
  }

  package func progress(of initiative: Initiative, in year: FiscalYear, current: FiscalYear) -> Progress {
    initiative.programs.reduce(Progress()) { $0 + progress(of: $1, in: year, current: current) }
  }
  package func progress(of direction: Direction, in year: FiscalYear, current: FiscalYear) -> Progress {
    direction.initiatives.reduce(Progress()) { $0 + progress(of: $1, in: year, current: current) }
  }
  package func progress(of pillar: Pillar, in year: FiscalYear, current: FiscalYear) -> Progress {
    pillar.directions.reduce(Progress()) { $0 + progress(of: $1, in: year, current: current) }
  }
  package func progress(in year: FiscalYear, current: FiscalYear) -> Progress {
    pillars.reduce(Progress()) { $0 + progress(of: $1, in: year, current: current) }
  }
}
