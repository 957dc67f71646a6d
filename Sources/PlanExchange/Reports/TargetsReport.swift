import PlanModel

/// 目標値の一覧: every target with its goal, its values year by year, its pace and how it stands.
package enum TargetsReport {
  package static func of(_ plan: Plan, year: FiscalYear, _ l: TableLanguage) -> ReportDocument {
    var report = ReportDocument()
    report.add(heading: l("目標値 ", "Targets ") + plan.label, level: 1)
    report.add(paragraph: plan.title + l("（\(year.japanese)時点）", " (as of \(year.code))"))
    var table = ReportTable(
      columns: [l("柱", "Pillar"), l("項目", "Target"), l("目標値", "Goal"), l("判定方法", "Basis"), l("現状値", "Baseline")]
        + plan.years.map { l == .japanese ? $0.columnTitle : $0.code }
        + [l("目安", "Pace"), l("判定", "Status"), l("目標まで", "Short by")])
    for target in plan.orderedTargets {
      let standing = target.standing(in: year, lastYear: plan.lastYear)
      let pillar = plan.pillars.firstIndex { $0.id == target.pillar }
      let values = plan.years.map { year in
        target.measurement(in: year).map {
          target.printed($0.value) + ($0.isProvisional ? l("（速報）", " (provisional)") : "")
        } ?? ""
      }
      let short = standing.shortfall.map { "\($0)" + (target.unit == "%" || target.unit == "％" ? "pt" : target.unit) }
      table.add(
        [
          pillar.map { Numbering.pillar($0) + plan.pillars[$0].title } ?? "", target.name, target.printedGoal,
          l.word(target.basis), target.baseline.map { target.printed($0.value) } ?? "",
        ] + values + [
          standing.pace.map { target.printed($0) } ?? "", l.word(standing.status), short ?? "",
        ])
    }
    report.add(table)
    if plan.targets.isEmpty { report.add(paragraph: l("目標値はありません。", "There are no targets.")) }
    return report
  }
}

extension TableLanguage {
  func word(_ status: TargetStatus) -> String {
    guard self == .english else { return status.word }
    return switch status {
    case .reached: "reached"
    case .notReached: "not reached"
    case .onPace: "on pace"
    case .belowPace: "below pace"
    case .noVerdict: "no verdict"
    case .notMeasured: "not measured"
    }
  }
}
