import PlanModel

// Every number explains itself: the programs behind the counts, and the rule.
extension LedgerReports {
  /// What the counts of an item are made of in a year.
  package func reasons(for path: ItemPath, in year: FiscalYear) -> ReportDocument {
    var report = ReportDocument()
    guard let plan = ledger.plan(at: path), plan.contains(year) else { return report }
    let programs = programs(below: path)
    let counts = programs.map { plan.progress(of: $0.program, in: year, current: currentYear) }
    let sum = counts.reduce(Progress(), +)
    report.add(
      heading: text(.year(year)) + " "
        + text(
          Phrase("入力済 \(sum.recorded) / 予定 \(sum.scheduled)", "recorded \(sum.recorded) / scheduled \(sum.scheduled)"))
        + "  " + described(path), level: 1)
    report.add(paragraph: text(.progressRule))
    report.add(paragraph: text(.blankRule))
    let rows = zip(programs, counts).map { ($0, $1) }
    add(.recordedGroup, rows.filter { $1.recorded > 0 }, year, to: &report)
    add(.unsettledGroup, rows.filter { $1.unsettled > 0 }, year, to: &report)
    add(.missingGroup, rows.filter { $1.missing > 0 }, year, to: &report)
    add(
      .notBegunGroup, rows.filter { $1.scheduled > 0 && $1.recorded == 0 && $1.unsettled == 0 && $1.missing == 0 },
      year,
      to: &report)
    add(.notScheduledGroup, rows.filter { $1.scheduled == 0 }, year, to: &report)
    add(.undecidedGroup, rows.filter { $1.undecided > 0 }, year, to: &report)
    return report
  }

  /// The counts of a pillar, a direction or a plan, year by year.
  func addProgress(of path: ItemPath, to report: inout ReportDocument) {
    guard let plan = ledger.plan(at: path) else { return }
    var table = ReportTable(columns: ["", text(Phrase("予定", "scheduled")), text(Phrase("入力済", "recorded"))])
    let programs = programs(below: path)
    for year in plan.years {
      let sum = programs.map { plan.progress(of: $0.program, in: year, current: currentYear) }.reduce(Progress(), +)
      table.add(text(.year(year)), "\(sum.scheduled)", sum.scheduled == 0 ? "—" : "\(sum.recorded)")
    }
    report.add(table)
    var items = ReportTable(columns: ["", ""])
    for child in Arranging(ledger).contents(of: path) where child.level == 3 {
      items.add(address(child), name(child))
    }
    report.add(items)
  }

  private func programs(below path: ItemPath) -> [(path: ItemPath, program: Program)] {
    ([path] + Arranging(ledger).contents(of: path)).compactMap { each in
      ledger.program(at: each).map { (each, $0) }
    }
  }

  private func add(
    _ title: Phrase, _ rows: [((path: ItemPath, program: Program), Progress)], _ year: FiscalYear,
    to report: inout ReportDocument
  ) {
    guard !rows.isEmpty else { return }
    report.add(heading: text(title) + " \(rows.count)", level: 2)
    var table = ReportTable(columns: ["", "", ""])
    for ((path, program), _) in rows {
      let column = ledger.plan(at: path)?.column(of: year) ?? 0
      let results = program.lineRefs(.actual).compactMap { program.cell($0, column: column)?.written }
      table.add(address(path), program.name, results.filter { !$0.isEmpty }.joined(separator: " / "))
    }
    report.add(table)
  }
}
