/// What an officer is told about a result just entered. It stands as entered all the same.
package enum ResultRemark: Hashable, Sendable {
  /// 計画と同文: it says no more than the plan.
  case sameAsPlan
  /// Nothing was scheduled in that year.
  case notScheduled
  /// 未実施 or 中止 without a reason.
  case wantsReason(ResultState)
}

extension Plan {
  /// The remark on a result of one of this plan's programs as it stands now; nil where there is nothing to say.
  package func remark(on program: Program, _ line: LineRef, in year: FiscalYear) -> ResultRemark? {
    guard line.track == .actual, let column = column(of: year),
      case .text(let text) = program.cell(line, column: column)
    else { return nil }
    if !plannedReadings(of: program, pair: line.pair)[column].isOn { return .notScheduled }
    let fact = program.line(line)?.facts[year]
    let state = fact?.state ?? ResultState.proposed(from: text) ?? .done
    if state.wantsReason, fact?.reason == nil { return .wantsReason(state) }
    let planned = program.cell(.planned(pair: line.pair), column: column)?.written ?? ""
    return planned.unicodeScalars.elementsEqual(text.unicodeScalars) ? .sameAsPlan : nil
  }
}
