import PlanModel

// 答弁資料: everything known about one item on one page.
extension LedgerReports {
  ///
  /// - Parameter marks: who entered what it shows, where that is known.
  package func answer(to path: ItemPath, marks: EntryMarks? = nil) -> ReportDocument {
    var report = ReportDocument()
    report.add(
      heading: text(Phrase("答弁資料 ", "Answer: ")) + Numbering.full(path.positions) + name(path), level: 1)
    if let plan = ledger.plan(at: path) {
      var line = plan.title.hasSuffix(plan.label) ? plan.title : plan.title + " " + plan.label
      line += text(Phrase("（", " (")) + text(.status(plan.status)) + text(Phrase("）", ")"))
      for pillar in [ledger.pillar(at: path)?.title, ledger.direction(at: path)?.title].compactMap({ $0 }) {
        if pillar != name(path), !pillar.isEmpty { line += " > " + pillar }
      }
      report.add(paragraph: line)
    }
    switch path {
    case .target: addTarget(path, marks, to: &report)
    case .program:
      addProgram(path, marks, to: &report)
      addHistory(of: path, to: &report)
    case .initiative:
      addInitiative(path, marks, to: &report)
      addHistory(of: path, to: &report)
    default:
      addProgress(of: path, to: &report)
    }
    return report
  }

  /// The items whose values it shows: the item with what stands under it, and the targets of an initiative's pillar.
  package static func items(ofAnswerTo path: ItemPath, in ledger: Ledger) -> Set<ItemID> {
    var items = Set(ledger.node(at: path)?.allIDs ?? [])
    if case .initiative(let p, let i, _, _) = path {
      let pillar = ledger.plans[p].pillars[i].id
      items.formUnion(ledger.plans[p].targets.filter { $0.pillar == pillar }.map(\.id))
    }
    return items
  }

  private func addInitiative(_ path: ItemPath, _ marks: EntryMarks?, to report: inout ReportDocument) {
    guard let initiative = ledger.initiative(at: path), case .initiative(let p, let i, let d, let n) = path else {
      return
    }
    report.add(text(.owner), sectionName(initiative.owner))
    let involved = initiative.involved.compactMap { sectionName($0) }.joined(separator: "、")
    report.add(text(Phrase("関係課", "Involved")), involved)
    add(text(.purpose), initiative.purpose, to: &report)
    addRecords(initiative.years, to: &report)
    for index in initiative.programs.indices {
      addProgram(.program(plan: p, pillar: i, direction: d, initiative: n, index), marks, to: &report)
    }
    add(text(.outcome), initiative.outcome, to: &report)
    report.add(text(.footnote), initiative.note.map { Phrase.withoutNoteSign($0) })
    let targets = ledger.plans[p].targets.indices.filter {
      ledger.plans[p].targets[$0].pillar == ledger.plans[p].pillars[i].id
    }
    guard !targets.isEmpty else { return }
    report.add(heading: text(Phrase("柱の目標値", "Targets of the pillar")), level: 2)
    for target in targets { addTarget(.target(plan: p, target), marks, to: &report) }
  }

  private func add(_ label: String, _ prose: Prose?, to report: inout ReportDocument) {
    guard let prose else { return }
    report.add(label + (prose.isSummary ? "(" + text(.summaryMark) + ")" : ""), prose.text)
  }

  private func addProgram(_ path: ItemPath, _ marks: EntryMarks?, to report: inout ReportDocument) {
    guard let program = ledger.program(at: path), let plan = ledger.plan(at: path) else { return }
    report.add(heading: Numbering.program(path.positions.last ?? 0) + " " + program.name, level: 2)
    report.add(text(.owner), sectionName(program.owner))
    var table = ReportTable(columns: ["", text(.planned), text(.actual), text(.known)])
    for pair in program.pairs.indices {
      let readings = plan.plannedReadings(of: program, pair: pair)
      for line in 0..<max(1, program.pairs[pair].actuals.count) {
        for (column, year) in plan.years.enumerated() {
          let planned = program.cell(.planned(pair: pair), column: column) ?? .blank
          let ref = LineRef.actual(pair: pair, line: line)
          let actual = program.cell(ref, column: column) ?? .blank
          let status = plan.resultStatus(
            of: program, pair: pair, line: line, column: column, scheduled: readings[column].isOn,
            current: currentYear)
          let fact = program.line(ref)?.facts[year]
          table.add(
            text(.year(year)), line == 0 ? plannedText(planned, readings[column]) : "", resultText(actual, status),
            factText(fact, status, marks?.entry(for: .cell(ref, year), of: program.id)))
        }
      }
    }
    report.add(table)
    addRecords(program.years, to: &report)
  }

  private func plannedText(_ cell: Cell, _ reading: CellReading) -> String {
    switch reading {
    case .written, .arrow, .dash: cell.written
    case .continues: text(.inferredArrow)
    case .notScheduled: text(.notScheduled)
    case .undecided: text(.inferredArrow) + text(.undecided)
    }
  }

  private func resultText(_ cell: Cell, _ status: ResultStatus) -> String {
    guard cell.isBlank else { return cell.written }
    switch status {
    case .missing: return text(.missing)
    case .recorded: return text(.inferredArrow)
    case .notBegun, .notScheduled: return ""
    }
  }

  /// State, date, source and reason of a result, and who entered it.
  private func factText(_ fact: ResultFact?, _ status: ResultStatus, _ entered: JournalEntry?) -> String {
    var parts: [String] = []
    if case .recorded(let state) = status, state != .done { parts.append(text(.state(state))) }
    if let date = fact?.asOf { parts.append(text(Phrase("\(date.japanese)時点", "as of \(date.english)"))) }
    if let source = fact?.source { parts.append(text(Phrase("出典：", "source: ")) + source) }
    if let reason = fact?.reason { parts.append(text(Phrase("理由：", "reason: ")) + reason) }
    if let entered { parts.append(text(.entered(entered))) }
    return parts.joined(separator: text(Phrase("、", "; ")))
  }

  private func addRecords(_ records: [FiscalYear: YearRecord], to report: inout ReportDocument) {
    for year in records.keys.sorted() {
      guard let record = records[year] else { continue }
      let head = text(.year(year)) + " "
      report.add(head + text(Phrase("年度予定", "schedule")), record.schedule)
      report.add(head + text(.note), record.note)
      report.add(head + text(.issue), record.issue)
      report.add(head + text(.nextDirection), record.direction)
      let assessment = record.assessment.map { [$0.mark, $0.reason].compactMap { $0 }.joined(separator: " ") }
      report.add(head + text(Phrase("評価", "assessment")), assessment)
    }
  }

  private func addTarget(_ path: ItemPath, _ marks: EntryMarks?, to report: inout ReportDocument) {
    guard let target = ledger.target(at: path), let plan = ledger.plan(at: path) else { return }
    report.add(
      paragraph: target.name + " " + text(.goal) + " \(target.shown(target.goal)) " + text(.basis(target.basis)))
    var table = ReportTable(columns: ["", text(Phrase("実績値", "value")), text(.pace), text(Phrase("判定", "status")), ""])
    for year in plan.years where year <= currentYear || target.measurement(in: year) != nil {
      let standing = target.standing(in: year, lastYear: plan.lastYear)
      let own = target.measurement(in: year)
      let entered = own == nil ? nil : marks?.entry(for: .measurement(year), of: target.id).map { text(.entered($0)) }
      let source = [own?.on?.description, own?.source, entered].compactMap { $0 }.joined(separator: " ")
      table.add(
        text(.year(year)), own.map { target.shown($0.value) } ?? "", standing.pace.map { "\($0)" } ?? "",
        text(.targetStatus(standing.status)), source)
    }
    report.add(table)
    report.add(
      text(.baseline),
      target.baseline.map {
        target.shown($0.value) + " (" + [$0.year.code, $0.source].compactMap { $0 }.joined(separator: " ") + ")"
      })
  }

  private func addHistory(of path: ItemPath, to report: inout ReportDocument) {
    guard let id = ledger.node(at: path)?.id, let timeline = ledger.timeline(of: id) else { return }
    if timeline.items.count < 2 { report.add(heading: text(.lineageLong), level: 2) }
    addLineage(of: timeline.items, to: &report)
    if !timeline.strands.isEmpty { addSeries(of: timeline, to: &report) }
  }
}
