import PlanModel

// 引継書: what somebody new has to know of a plan: who holds what, what is open, what was decided and why.
extension LedgerReports {
  /// - Parameter decided: what the history keeps, oldest first; entries without kind or reason are left out.
  package func handover(plan index: Int, year: FiscalYear, decided: [JournalEntry]) -> ReportDocument {
    let plan = ledger.plans[index]
    var report = ReportDocument()
    report.add(heading: text(Phrase("引継書 ", "Handover: ")) + plan.title + " " + plan.label, level: 1)
    report.add(
      paragraph: text(.year(year)) + text(Phrase("の状況（", " as of (")) + today.description
        + text(Phrase("現在）", ")")))
    addHolders(of: index, in: year, to: &report)
    addOpen(of: index, in: year, to: &report)
    addTargets(of: index, in: year, to: &report)
    addAssessments(of: index, to: &report)
    addDecisions(decided, to: &report)
    return report
  }

  private func addHolders(of index: Int, in year: FiscalYear, to report: inout ReportDocument) {
    report.add(heading: text(Phrase("担当（誰が何を持つか）", "Who holds what")), level: 2)
    var table = ReportTable(columns: [
      text(Phrase("主管課", "Section")), text(.numberColumn), text(.itemColumn), text(Phrase("関係課", "Involved")),
      text(Phrase("照会", "Inquiry")),
    ])
    let plan = ledger.plans[index]
    for section in ledger.sections.map(Optional.some) + [nil] {
      var name = section?.name ?? text(.noSectionName)
      var inquiry = section?.inquiries[year].map { text(.inquiry($0)) } ?? ""
      func add(_ path: ItemPath, _ involved: [ItemID]) {
        let others = involved.compactMap { sectionName($0) }.joined(separator: "、")
        table.add(name, address(path), self.name(path), others, inquiry)
        (name, inquiry) = ("", "")
      }
      for (i, pillar) in plan.pillars.enumerated() {
        for (d, direction) in pillar.directions.enumerated() {
          for (n, initiative) in direction.initiatives.enumerated() {
            if initiative.owner == section?.id {
              add(.initiative(plan: index, pillar: i, direction: d, n), initiative.involved)
            }
            for (g, program) in initiative.programs.enumerated() {
              guard let owner = program.owner, owner == section?.id, owner != initiative.owner else { continue }
              add(.program(plan: index, pillar: i, direction: d, initiative: n, g), [])
            }
          }
        }
      }
    }
    report.add(table)
  }

  private func addOpen(of index: Int, in year: FiscalYear, to report: inout ReportDocument) {
    let plan = ledger.plans[index]
    let work = plan.worklist(in: year, today: today, scheme: ledger.scheme(of: plan))
    report.add(heading: text(Phrase("残っていること ", "Open: ")) + text(.openCount(work.count)), level: 2)
    if work.isEmpty { report.add(paragraph: text(.nothingOpen(year))) }
    var table = ReportTable(columns: [
      text(Phrase("種類", "Kind")), text(.numberColumn), text(.itemColumn), text(Phrase("主管課", "Section")),
    ])
    for kind in WorkKind.allCases {
      var title = text(.work(kind))
      for item in work where item.kind == kind {
        guard let path = ledger.path(of: item.item) else { continue }
        table.add(title, address(path), item.what, sectionName(item.section) ?? "")
        title = ""
      }
    }
    report.add(table)
  }

  private func addTargets(of index: Int, in year: FiscalYear, to report: inout ReportDocument) {
    let plan = ledger.plans[index]
    guard !plan.targets.isEmpty else { return }
    report.add(heading: text(Phrase("目標値の状況", "Targets")), level: 2)
    var table = ReportTable(columns: [
      text(.itemColumn), text(.goal), text(Phrase("実績値", "Value")), text(Phrase("判定", "Status")),
    ])
    for target in plan.orderedTargets {
      let standing = target.standing(in: year, lastYear: plan.lastYear)
      table.add(
        target.name, "\(target.goal)\(target.unit)",
        standing.measurement.map { "\($0.value)\(target.unit) (\($0.year.code))" } ?? "",
        text(.targetStatus(standing.status)))
    }
    report.add(table)
  }

  /// The marks, newest year first; a decision that differs from its proposal stands with its reason.
  private func addAssessments(of index: Int, to report: inout ReportDocument) {
    var table = ReportTable(columns: [
      text(Phrase("年度", "Year")), text(.numberColumn), text(.itemColumn), text(Phrase("評価", "Mark")),
      text(Phrase("判定案", "Proposed")), text(.reasonColumn),
    ])
    let plan = ledger.plans[index]
    for year in plan.years.reversed() {
      for path in Arranging(ledger).contents(of: .plan(index)) {
        let record: YearRecord? =
          switch ledger.node(at: path) {
          case .initiative(let initiative)?: initiative.years[year]
          case .program(let program)?: program.years[year]
          default: nil
          }
        guard let mark = record?.assessment else { continue }
        table.add(
          text(.year(year)), address(path), name(path), mark.mark, mark.proposed ?? "", mark.reason ?? "")
      }
    }
    guard !table.rows.isEmpty else { return }
    report.add(heading: text(Phrase("評価", "Assessments")), level: 2)
    report.add(table)
  }

  /// Newest first; a step of many edits is one row, told by its first ones.
  private func addDecisions(_ entries: [JournalEntry], to report: inout ReportDocument) {
    report.add(heading: text(Phrase("決めたことと理由", "Decisions and reasons")), level: 2)
    var table = ReportTable(columns: [
      text(Phrase("日付", "Date")), text(Phrase("記録者", "By")), text(Phrase("種別", "Kind")),
      text(.itemColumn), text(.reasonColumn),
    ])
    for entry in entries.reversed() where entry.kind != nil || entry.reason != nil {
      var what = entry.edits.prefix(3).map { edit in
        let place = ledger.path(of: edit.item).map { address($0) + " " } ?? ""
        let (from, to) = edit.fromAndTo
        let values = from.isEmpty && to.isEmpty ? "" : text(Phrase("：", ": ")) + from + " → " + to
        return place + text(edit.what) + values
      }
      if entry.edits.count > 3 {
        what.append(text(Phrase("ほか\(entry.edits.count - 3)件", "and \(entry.edits.count - 3) more")))
      }
      table.add(
        entry.at.date.description, entry.by ?? "", entry.kind.map { text(.changeKind($0)) } ?? "",
        what.joined(separator: "\n"), entry.reason ?? "")
    }
    if table.rows.isEmpty {
      report.add(
        paragraph: text(Phrase("種別や理由を記した変更は、履歴にありません。", "The history holds no change with a kind or a reason.")))
    }
    report.add(table)
  }
}
