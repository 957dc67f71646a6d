import PlanModel

/// n年間の振り返り: the chapter as the city prints it, planned and actual side by side, with what came of every initiative.
///
/// A plan that still runs can be printed too: a result that is due and not recorded says 未入力, one that is not settled says
/// how it stands, and a year that has not begun is empty.
package struct Retrospective: Sendable {
  let plan: Plan
  let current: FiscalYear
  /// `current` is the fiscal year of today.
  package init(_ plan: Plan, current: FiscalYear) {
    self.plan = plan
    self.current = current
  }

  package var report: ReportDocument {
    var report = ReportDocument()
    let span = "\(plan.yearCount)年間"
    report.add(heading: "1. \(span)の振り返り", level: 1)
    if let note = provisionalNote { report.add(paragraph: note) }
    for (i, pillar) in plan.pillars.enumerated() {
      report.add(heading: Numbering.pillar(i) + " " + pillar.title, level: 2)
      for (d, direction) in pillar.directions.enumerated() {
        if !direction.title.isEmpty {
          report.add(heading: Numbering.direction(d) + " " + direction.title, level: 3)
        }
        for (n, initiative) in direction.initiatives.enumerated() {
          report.add(heading: Numbering.initiative(n) + initiative.title, level: 4)
          if let purpose = initiative.purpose { report.add(paragraph: purpose.text) }
          report.add(table(of: initiative, span: span))
          if let note = initiative.note { report.add(paragraph: note) }
        }
      }
    }
    for (number, chapter) in plan.chapters.filter({ $0.title.contains("振り返り") }).enumerated() {
      report.add(heading: "\(number + 2). " + chapter.title, level: 2)
      report.add(paragraph: chapter.body.text)
    }
    return report
  }

  /// Said at the head where the last year is not settled yet.
  private var provisionalNote: String? {
    let open = plan.years.filter { year in
      let counts = plan.progress(in: year, current: current)
      return counts.unsettled > 0 || counts.missing > 0
    }
    let future = plan.years.filter { $0 > current }
    var parts: [String] = []
    if !open.isEmpty { parts.append(open.map(\.japanese).joined(separator: "、") + "には確定していない実績を含む。") }
    if !future.isEmpty { parts.append(future.map(\.japanese).joined(separator: "、") + "は未到来。") }
    return parts.isEmpty ? nil : "※" + parts.joined()
  }

  /// One initiative's table.
  package func table(of initiative: Initiative, span: String) -> ReportTable {
    let range = plan.firstYear.eraNumber + "～" + plan.lastYear.eraNumber + "年度事業"
    var table = ReportTable(
      columns: [range, ""] + plan.years.map(\.shortJapanese),
      captions: [
        [ReportTable.Cell("事業名 " + initiative.title, span: 2), ReportTable.Cell("実施概要", span: plan.yearCount)]
      ])
    for program in initiative.programs {
      var name = program.name
      for (index, pair) in program.pairs.enumerated() {
        if let planned = pair.planned {
          table.add([name, "計画"] + planned.cells.map(\.written))
          name = ""
        }
        for line in 0..<max(1, pair.actuals.count) {
          table.add([name, line == 0 ? "実績" : ""] + actual(of: program, pair: index, line: line))
          name = ""
        }
      }
    }
    table.rows.append([
      ReportTable.Cell("\(span)の成果等", span: 2),
      ReportTable.Cell(initiative.outcome?.text ?? "", span: plan.yearCount),
    ])
    return table
  }

  private func actual(of program: Program, pair: Int, line: Int) -> [String] {
    let stored = program.line(.actual(pair: pair, line: line))
    // What a reader of the print would take a blank for.
    let readings = stored?.columnReadings(firstYear: plan.firstYear, considers: false)
    let planned = plan.plannedReadings(of: program, pair: pair)
    return plan.years.enumerated().map { column, year in
      let status = plan.resultStatus(
        of: program, pair: pair, line: line, column: column, scheduled: planned[column].isOn, current: current)
      let cell = stored?.cells[column] ?? .blank
      switch status {
      case .missing: return "未入力"
      case .recorded(let state):
        let isSaid: Bool
        if case .text(let text) = cell {
          isSaid = (ResultState.proposed(from: text) ?? .done) == state
        } else {
          isSaid = state == .done || (cell.isBlank && stored?.facts[year]?.state == nil) || cell == .dash
        }
        if isSaid { return cell.written }
        return cell.isBlank ? state.rawValue : cell.written + "（" + state.rawValue + "）"
      case .notScheduled where cell.isBlank && plan.status != .closed && readings?[column].isOn == true: return "－"
      default: return cell.written
      }
    }
  }
}
