import PlanModel

// 年度推移: what an item comes from and its figures through the years, as numbers.
extension LedgerReports {
  package func timeline(of path: ItemPath) -> ReportDocument {
    var report = ReportDocument()
    guard let id = ledger.node(at: path)?.id, let timeline = ledger.timeline(of: id) else {
      report.add(paragraph: text(.timelineOnItems))
      return report
    }
    report.add(heading: text(Phrase("年度推移 ", "Timeline: ")) + described(path), level: 1)
    addLineage(of: timeline.items, to: &report)
    addSeries(of: timeline, to: &report)
    addResults(of: timeline, to: &report)
    return report
  }

  func addLineage(of items: [ItemPath], to report: inout ReportDocument) {
    guard items.count > 1 else {
      report.add(paragraph: text(.noLineage))
      return
    }
    var table = ReportTable(columns: [text(.lineageLong), "", ""])
    for item in items { table.add(ledger.plan(at: item)?.label ?? "", Numbering.full(item.positions), name(item)) }
    report.add(table)
  }

  /// The labelled figures, a row for each series, a column for each year; unsettled ones in brackets.
  func addSeries(of timeline: Timeline, to report: inout ReportDocument) {
    report.add(heading: text(Phrase("数値の推移", "Figures")), level: 2)
    guard !timeline.strands.isEmpty else {
      report.add(paragraph: text(.noSeries))
      return
    }
    var table = ReportTable(columns: [text(.itemColumn), text(.unitColumn)] + timeline.years.map { $0.code })
    for strand in timeline.strands {
      let figures = timeline.years.map { year -> String in
        guard let point = strand.series.points.first(where: { $0.year == year }) else { return "" }
        let figure = point.isSettled ? point.value.description : "(" + point.value.description + ")"
        return point.annotation.map { figure + "\n" + $0 } ?? figure
      }
      let label = strand.series.label + (strand.series.isReference ? text(Phrase("（目標）", " (goal)")) : "")
      table.add([label, strand.series.unit] + figures)
    }
    report.add(table)
    if timeline.strands.contains(where: { $0.series.points.contains { !$0.isSettled } }) {
      report.add(paragraph: text(Phrase("( ) は見込み・中間・未確定の値。", "( ): not settled.")))
    }
  }

  private func addResults(of timeline: Timeline, to report: inout ReportDocument) {
    report.add(heading: text(Phrase("実績の記載", "Results as written")), level: 2)
    for path in timeline.programs {
      guard let program = ledger.program(at: path), let plan = ledger.plan(at: path) else { continue }
      var table = ReportTable(columns: [plan.label + " " + Numbering.full(path.positions), program.name])
      for line in program.lineRefs(.actual) {
        for (column, year) in plan.years.enumerated() {
          guard let cell = program.cell(line, column: column), !cell.isBlank else { continue }
          table.add(text(.year(year)), cell.written)
        }
      }
      report.add(table)
    }
  }
}
