import PlanModel

// Tables whose rows are about programs.
extension DataTables {
  /// A row for each line and year: what stands there, how it is read, what is known of a result.
  static func cells(
    of ledger: Ledger, _ plans: [Int], _ current: FiscalYear, _ l: TableLanguage, _ only: TaggedItems?
  ) -> DataTable {
    var table = DataTable(
      name: l("計画・実績", "cells"),
      columns: programHeads(l) + [(l("区分", "track"), .text), (l("組", "pair"), .number), (l("行", "line"), .number)]
        + yearHeads(l) + [
          (l("記載", "text"), .text), (l("読み方", "reading"), .text), (l("状態", "state"), .text),
          (l("時点", "as of"), .date), (l("出典・根拠", "source"), .text), (l("理由", "reason"), .text),
        ])
    for plan in plans.map({ ledger.plans[$0] }) {
      for subject in DataSubject.programs(of: plan, only) {
        guard let program = subject.program else { continue }
        for ref in program.allLineRefs { addCells(ref, program, subject, current, l, to: &table) }
      }
    }
    return table
  }

  private static func addCells(
    _ ref: LineRef, _ program: Program, _ subject: DataSubject, _ current: FiscalYear, _ l: TableLanguage,
    to table: inout DataTable
  ) {
    let plan = subject.plan
    let number: Int
    let readings: [CellReading]
    let scheduled = plan.plannedReadings(of: program, pair: ref.pair)
    switch ref {
    case .planned: (number, readings) = (1, scheduled)
    case .actual(let pair, let line):
      (number, readings) = (line + 1, plan.actualReadings(of: program, pair: pair, line: line))
    }
    for (column, year) in plan.years.enumerated() {
      let cell = program.cell(ref, column: column) ?? .blank
      var known: [DataTable.Value] = [.none, .none, .none, .none]
      var reading = l.word(readings[column])
      if case .actual(let pair, let line) = ref {
        let fact = program.line(ref)?.facts[year]
        let status = plan.resultStatus(
          of: program, pair: pair, line: line, column: column, scheduled: scheduled[column].isOn, current: current)
        var state: String?
        switch status {
        case .recorded(let recorded): state = l.word(recorded)
        case .missing: (state, reading) = (l("未入力", "missing"), l("未入力", "missing"))
        case .notBegun: reading = l("未到来", "not begun")
        case .notScheduled: break
        }
        known = [.text(state), .date(fact?.asOf), .text(fact?.source), .text(fact?.reason)]
      }
      table.add(
        subject.values + [.text(l.word(ref.track)), .count(ref.pair + 1), .count(number)] + values(year)
          + [cell.isBlank ? .none : .text(cell.written), .text(reading)] + known,
        address: subject.address + " " + year.code)
    }
  }

  /// A row for each figure that results state, with its unit.
  static func figures(of ledger: Ledger, _ plans: [Int], _ l: TableLanguage, _ only: TaggedItems?) -> DataTable {
    var table = DataTable(
      name: l("実績の数値", "figures"),
      columns: programHeads(l) + [
        (l("組", "pair"), .number), (l("系列", "series number"), .number), (l("数えるもの", "series"), .text),
      ] + yearHeads(l) + [
        (l("値", "value"), .number), (l("単位", "unit"), .text), (l("確定", "settled"), .text),
        (l("名称", "name that year"), .text), (l("種別", "kind"), .text),
      ])
    for plan in plans.map({ ledger.plans[$0] }) {
      for subject in DataSubject.programs(of: plan, only) {
        guard let program = subject.program else { continue }
        for pair in program.pairs.indices {
          for (number, series) in plan.series(of: program, pair: pair).enumerated() {
            for point in series.points {
              table.add(
                subject.values + [.count(pair + 1), .count(number + 1), .text(series.label)] + values(point.year) + [
                  .number(point.value), .text(series.unit),
                  .text(point.isSettled ? l("確定", "settled") : l("未確定", "unsettled")), .text(point.annotation),
                  .text(series.isReference ? l("目標", "goal") : l("実績", "actual")),
                ], address: subject.address + " " + point.year.code)
            }
          }
        }
      }
    }
    return table
  }
}
