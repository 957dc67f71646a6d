import PlanModel

// 新旧取組対応表: what became of every row of the older plan.
extension LedgerReports {
  package func crosswalk(from old: Int, to new: Int) -> ReportDocument {
    let crosswalk = ledger.crosswalk(from: old, to: new)
    var report = ReportDocument()
    let (older, newer) = (ledger.plans[old], ledger.plans[new])
    report.add(heading: text(Phrase("新旧取組対応表 ", "Crosswalk ")) + older.label + " → " + newer.label, level: 1)
    for (level, rows) in [(2, crosswalk.initiatives), (3, crosswalk.programs)] {
      let name = older.levels.count == 4 ? older.levels[level] : older.levels.dropFirst(level - 1).first ?? ""
      report.add(heading: text(Phrase(name, level == 2 ? "Initiatives" : "Programs")), level: 2)
      var table = ReportTable(columns: [older.label, newer.label, text(.relation)])
      for row in rows { table.add(cell(row.old), cell(row.new), relation(row.relation)) }
      report.add(table)
    }
    if !crosswalk.open.isEmpty {
      report.add(
        paragraph: text(
          Phrase(
            "未整理が\(crosswalk.open.count)件あります。link で対応を付けるか、次年度の方向に「廃止：理由」を記入してください。",
            "\(crosswalk.open.count) rows are not accounted for: link them, or record 廃止：reason as their direction.")))
    }
    return report
  }

  private func cell(_ path: ItemPath?) -> String {
    path.map { Numbering.full($0.positions) + " " + name($0) } ?? "—"
  }

  private func relation(_ relation: Crosswalk.Relation) -> String {
    switch relation {
    case .continued: text(Phrase("継続", "continued"))
    case .joined: text(Phrase("統合", "joined"))
    case .split: text(Phrase("分割", "split"))
    case .ended(let reason): text(Phrase("廃止", "ended")) + (reason.map { "：" + $0 } ?? "")
    case .unaccounted: text(Phrase("未整理", "not accounted for"))
    case .new: text(Phrase("新規", "new"))
    }
  }
}
