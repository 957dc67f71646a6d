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
    sum += b
    return sum
  }
  package static func += (sum: inout Progress, b: Progress) {
    sum.scheduled += b.scheduled
    sum.withResult += b.withResult
    sum.recorded += b.recorded
    sum.unsettled += b.unsettled
    sum.missing += b.missing
    sum.undecided += b.undecided
    for (mark, count) in b.assessed { sum.assessed[mark, default: 0] += count }
  }
}

extension Plan {
  /// The progress of one program in every year of the plan, by column; `current` is the fiscal year of today.
  package func progressByColumn(of program: Program, current: FiscalYear) -> [Progress] {
    let pairs = program.pairs.indices.map { (pair: $0, readings: plannedReadings(of: program, pair: $0)) }
    return years.indices.map { column in progress(of: program, pairs: pairs, column: column, current: current) }
  }

  /// The progress of one program in a year; nothing for a year outside the plan.
  package func progress(of program: Program, in year: FiscalYear, current: FiscalYear) -> Progress {
    guard let column = column(of: year) else { return Progress() }
    let pairs = program.pairs.indices.map { (pair: $0, readings: plannedReadings(of: program, pair: $0)) }
    return progress(of: program, pairs: pairs, column: column, current: current)
  }

  private func progress(
    of program: Program, pairs: [(pair: Int, readings: [CellReading])], column: Int, current: FiscalYear
  ) -> Progress {
    var progress = Progress()
    var (scheduled, allPresent, allSettled) = (false, true, true)
    for (pair, readings) in pairs {
      let reading = readings[column]
      if reading == .undecided { progress.undecided = 1 }
      for line in 0..<max(1, program.pairs[pair].actuals.count) {
        let status = resultStatus(
          of: program, pair: pair, line: line, column: column, scheduled: reading.isOn, current: current)
        if status == .missing { progress.missing = 1 }
        if case .recorded(let state) = status, !state.isSettled { progress.unsettled = 1 }
        guard reading.isOn else { continue }
        if case .recorded = status {} else { allPresent = false }
        if !status.isSettled { allSettled = false }
      }
      scheduled = scheduled || reading.isOn
    }
    guard scheduled else { return progress }
    progress.scheduled = 1
    progress.withResult = allPresent ? 1 : 0
    progress.recorded = allSettled ? 1 : 0
    if let mark = program.years[firstYear.advanced(by: column)]?.assessment?.mark { progress.assessed[mark] = 1 }
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
