/// What is known of one result cell, in a year.
package enum ResultStatus: Hashable, Sendable {
  /// Nothing is scheduled and nothing is written.
  case notScheduled
  /// The year has not begun and nothing is written.
  case notBegun
  /// 未入力
  case missing
  /// Written (or, in a closed plan, read from the print), with its state.
  case recorded(ResultState)

  package var isSettled: Bool {
    if case .recorded(let state) = self { state.isSettled } else { false }
  }
}

extension Plan {
  /// The status of one actual line in a column. `current` is the fiscal year of today.
  package func resultStatus(
    of program: Program, pair: Int, line: Int, column: Int, scheduled: Bool, current: FiscalYear
  ) -> ResultStatus {
    let year = firstYear.advanced(by: column)
    let stored = program.line(.actual(pair: pair, line: line))
    if let state = stored?.facts[year]?.state { return .recorded(state) }
    switch stored?.cells[column] ?? .blank {
    case .text(let text): return .recorded(ResultState.proposed(from: text) ?? .done)
    case .arrow: return .recorded(.done)
    case .dash: return .recorded(.notApplicable)
    case .blank:
      if status == .closed, let stored,
        stored.columnReadings(firstYear: firstYear, considers: false)[column].isOn
      {
        return .recorded(continuedState(in: stored, before: column))
      }
      guard scheduled else { return .notScheduled }
      return year > current ? .notBegun : .missing
    }
  }

  /// The state that a blank of a closed plan carries on from its left.
  private func continuedState(in line: Line, before column: Int) -> ResultState {
    for left in (0..<column).reversed() {
      if let state = line.facts[firstYear.advanced(by: left)]?.state { return state }
      if case .text(let text) = line.cells[left] { return ResultState.proposed(from: text) ?? .done }
      if line.cells[left] == .arrow { return .done }
    }
    return .done
  }

  /// The statuses of all result lines of a pair in a column; one, for the first entry, where there is no line yet.
  package func resultStatuses(
    of program: Program, pair: Int, column: Int, scheduled: Bool, current: FiscalYear
  ) -> [ResultStatus] {
    (0..<max(1, program.pairs[pair].actuals.count)).map {
      resultStatus(of: program, pair: pair, line: $0, column: column, scheduled: scheduled, current: current)
    }
  }
}
