import PlanModel

/// 進捗状況報告書 of one year: for the executive, the assembly and the public; whole, or as a summary for one A4 page.
package struct ProgressReport: Sendable {
  let plan: Plan
  let organization: String
  let sections: [Section]
  let year: FiscalYear
  let current: FiscalYear

  /// `plan` is the index of a plan that contains `year`; `current` is the fiscal year of today.
  package init(_ ledger: Ledger, plan: Int, year: FiscalYear, current: FiscalYear) {
    self.plan = ledger.plans[plan]
    organization = ledger.organization
    sections = ledger.sections
    self.year = year
    self.current = current
  }

  /// Everything: figures, targets, then every initiative with plan and result.
  package var report: ReportDocument {
    var report = head
    addExceptions(to: &report)
    for (i, pillar) in plan.pillars.enumerated() {
      report.add(heading: Numbering.pillar(i) + " " + pillar.title, level: 2)
      for (d, direction) in pillar.directions.enumerated() {
        if !direction.title.isEmpty {
          report.add(heading: Numbering.direction(d) + " " + direction.title, level: 3)
        }
        for (n, initiative) in direction.initiatives.enumerated() {
          report.add(heading: Numbering.initiative(n) + initiative.title, level: 4)
          add(initiative, to: &report)
        }
      }
    }
    return report
  }

  /// Figures by pillar, targets, and only what deviates.
  ///
  /// What deviates is cut to so many rows as stand on the page beside the rest; results that are only missing go first,
  /// they are counted above.
  package var summary: ReportDocument {
    var report = head
    addExceptions(to: &report, most: 12)
    return report
  }

  private var head: ReportDocument {
    var report = ReportDocument()
    report.add(heading: "\(year.japanese) 進捗状況報告書", level: 1)
    let title = plan.title.hasSuffix(plan.label) ? plan.title : plan.title + " " + plan.label
    report.add(paragraph: title.hasPrefix(organization) ? title : organization + " " + title)
    let locked = plan.lockedYears.contains(year) ? "確定済み" : "確定前"
    report.add(paragraph: "\(year.japanese)の実績（\(locked)）")
    report.add(heading: "進捗の状況", level: 2)
    var table = ReportTable(columns: [plan.levels.first ?? "柱", "予定事業", "入力済", "見込み等", "未入力"])
    for (i, pillar) in plan.pillars.enumerated() {
      table.add(
        [Numbering.pillar(i) + pillar.title] + figures(plan.progress(of: pillar, in: year, current: current)))
    }
    table.add(["計"] + figures(plan.progress(in: year, current: current)))
    report.add(table)
    addTargets(to: &report)
    return report
  }

  /// Nothing scheduled is "—", neither nought nor all.
  private func figures(_ counts: Progress) -> [String] {
    guard counts.scheduled > 0 else { return ["—", "—", "—", "—"] }
    return [counts.scheduled, counts.recorded, counts.unsettled, counts.missing].map(String.init)
  }

  private func addTargets(to report: inout ReportDocument) {
    guard !plan.targets.isEmpty else { return }
    report.add(heading: "目標値の状況", level: 2)
    var table = ReportTable(columns: ["", "目標値の名称", "目標値", "実績値", "目安", "判定"])
    var lastPillar: ItemID?
    for target in plan.orderedTargets {
      let standing = target.standing(in: year, lastYear: plan.lastYear)
      let number = plan.pillars.firstIndex { $0.id == target.pillar }.map { Numbering.pillar($0) } ?? ""
      let value = standing.measurement.map { measurement in
        "\(measurement.value)\(target.unit)" + (measurement.isProvisional ? "（暫定）" : "")
          + (measurement.year == year ? "" : "（\(measurement.year.shortJapanese)）")
      }
      table.add(
        target.pillar == lastPillar ? "" : number, target.name, "\(target.goal)\(target.unit)", value ?? "",
        standing.pace.map { "\($0)\(target.unit)" } ?? "", standing.status.word)
      lastPillar = target.pillar
    }
    report.add(table)
  }

  /// What was not done, is not settled or not recorded, and the targets missed.
  private func addExceptions(to report: inout ReportDocument, most: Int = .max) {
    var isOnlyMissing: [Bool] = []
    var table = ReportTable(columns: ["番号", "事業", "状況", "理由・備考"])
    for (i, pillar) in plan.pillars.enumerated() {
      for (d, direction) in pillar.directions.enumerated() {
        for (n, initiative) in direction.initiatives.enumerated() {
          for (g, program) in initiative.programs.enumerated() {
            let deviations = deviations(of: program)
            guard !deviations.isEmpty else { continue }
            isOnlyMissing.append(deviations == ["未入力"])
            let reasons = program.lineRefs(.actual).compactMap { program.line($0)?.facts[year]?.reason }
            let notes = reasons + [program.years[year]?.note, initiative.years[year]?.issue].compactMap { $0 }
            table.add(
              Numbering.full([i, d, n]) + Numbering.program(g), program.name, deviations.joined(separator: "、"),
              notes.joined(separator: "\n"))
          }
        }
      }
    }
    report.add(heading: "予定と異なる事業", level: 2)
    if table.rows.isEmpty { report.add(paragraph: "ありません。") }
    let kept = table.rows.indices.sorted { (isOnlyMissing[$0] ? 1 : 0, $0) < (isOnlyMissing[$1] ? 1 : 0, $1) }
      .prefix(most).sorted()
    let rest = table.rows.count - kept.count
    table.rows = kept.map { table.rows[$0] }
    report.add(table)
    if rest > 0 { report.add(paragraph: "ほか\(rest)件は報告書の本文に記載しています。") }
  }

  private func deviations(of program: Program) -> [String] {
    guard let column = plan.column(of: year) else { return [] }
    var found: [String] = []
    for pair in program.pairs.indices {
      let scheduled = plan.plannedReadings(of: program, pair: pair)[column].isOn
      for line in 0..<max(1, program.pairs[pair].actuals.count) {
        let status = plan.resultStatus(
          of: program, pair: pair, line: line, column: column, scheduled: scheduled, current: current)
        let word: String?
        switch status {
        case .missing: word = "未入力"
        case .recorded(let state) where state != .done && state != .notApplicable: word = state.rawValue
        case .recorded(.done) where !scheduled: word = "予定外の実施"
        default: word = nil
        }
        if let word, !found.contains(word) { found.append(word) }
      }
    }
    return found
  }

  private func add(_ initiative: Initiative, to report: inout ReportDocument) {
    let section = initiative.owner.flatMap { id in sections.first { $0.id == id }?.name }
    report.add("主管課", section)
    let column = plan.column(of: year) ?? 0
    var table = ReportTable(columns: ["事業", "計画", "実績", "評価"])
    for program in initiative.programs {
      var name = program.name
      for pair in program.pairs.indices {
        let reading = plan.plannedReadings(of: program, pair: pair)[column]
        let planned = program.cell(.planned(pair: pair), column: column) ?? .blank
        let shown: String =
          switch reading {
          case .written, .arrow, .dash: planned.written
          case .continues, .undecided: "→"
          case .notScheduled: "予定なし"
          }
        for line in 0..<max(1, program.pairs[pair].actuals.count) {
          let result = result(of: program, pair: pair, line: line, column: column, scheduled: reading.isOn)
          let mark = name.isEmpty ? "" : program.years[year]?.assessment?.mark ?? ""
          table.add(name, line == 0 ? shown : "", result, mark)
          name = ""
        }
      }
    }
    report.add(table)
    let record = initiative.years[year]
    report.add("特記事項", record?.note)
    report.add("課題", record?.issue)
    report.add("次年度の方向", record?.direction)
    report.add("評価", record?.assessment?.mark)
  }

  private func result(of program: Program, pair: Int, line: Int, column: Int, scheduled: Bool) -> String {
    let cell = program.cell(.actual(pair: pair, line: line), column: column) ?? .blank
    let status = plan.resultStatus(
      of: program, pair: pair, line: line, column: column, scheduled: scheduled, current: current)
    switch status {
    case .missing: return "未入力"
    case .notBegun, .notScheduled: return cell.written
    case .recorded(let state):
      if cell.isBlank { return program.line(.actual(pair: pair, line: line))?.facts[year]?.state?.rawValue ?? "→" }
      guard case .text(let text) = cell, (ResultState.proposed(from: text) ?? .done) != state else {
        return cell.written
      }
      return text + "（" + state.rawValue + "）"
    }
  }
}

extension TargetStatus {
  /// As a report says it.
  var word: String {
    switch self {
    case .reached: "達成"
    case .notReached: "未達"
    case .onPace: "目安どおり"
    case .belowPace: "目安を下回る"
    case .noVerdict: "判定なし"
    case .notMeasured: "未測定"
    }
  }
}
