import Dashboard
import PlanModel

// Initiatives and programs: every cell of every year on a line of its own.
extension LedgerText {
  mutating func addInitiative(_ p: Int, _ i: Int, _ d: Int, _ n: Int) {
    let plan = ledger.plans[p]
    let initiative = plan.pillars[i].directions[d].initiatives[n]
    add(heading([i, d, n], initiative.title, in: p))
    add(.owner, sectionName(initiative.owner), indent: 2)
    let involved = initiative.involved.compactMap { sectionName($0) }
    add(.involved, involved.isEmpty ? nil : involved.joined(separator: "、"), indent: 2)
    add(.purpose, initiative.purpose)
    addRecords(initiative.years, of: plan, indent: 2)
    for (g, program) in initiative.programs.enumerated() {
      addProgram(program, at: .program(plan: p, pillar: i, direction: d, initiative: n, g), indent: 2)
    }
    add(.outcome, initiative.outcome)
    if let note = initiative.note { add(note, indent: 2) }
    addLineage(initiative.succeeds, indent: 2)
  }

  mutating func addProgram(_ program: Program, at path: ItemPath, indent: Int) {
    guard let plan = ledger.plan(at: path) else { return }
    add(standpoint.address(of: path) + " " + program.name, indent: indent)
    add(.owner, sectionName(program.owner), indent: indent + 2)
    for pair in program.pairs.indices {
      if program.pairs[pair].planned != nil {
        addLine(.planned, indent: indent + 2, years(of: plan).map { ($0, planned($0, pair, of: program, plan)) })
      }
      for line in 0..<max(1, program.pairs[pair].actuals.count) {
        let cells = years(of: plan).compactMap { year in
          actual(year, pair, line, of: program, plan).map { (year, $0) }
        }
        addLine(.actual, indent: indent + 2, cells)
      }
    }
    addRecords(program.years, of: plan, indent: indent + 2)
    addLineage(program.succeeds, indent: indent + 2)
  }

  private mutating func addLine(_ track: Phrase, indent: Int, _ cells: [(year: FiscalYear, text: String)]) {
    for (index, cell) in cells.enumerated() {
      let lead =
        policy.pad(index == 0 ? text(track) : "", to: 5) + " " + policy.pad(text(.year(cell.year)), to: 7) + " "
      let rest = String(repeating: " ", count: policy.columns(of: lead))
      let parts = cell.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (number, part) in parts.enumerated() { add((number == 0 ? lead : rest) + part, indent: indent) }
    }
  }

  private func planned(_ year: FiscalYear, _ pair: Int, of program: Program, _ plan: Plan) -> String {
    let column = plan.column(of: year) ?? 0
    let cell = program.cell(.planned(pair: pair), column: column) ?? .blank
    switch plan.plannedReadings(of: program, pair: pair)[column] {
    case .written, .arrow, .dash: return cell.written
    case .continues: return text(.inferredArrow)
    case .notScheduled: return text(.notScheduled)
    case .undecided: return text(.inferredArrow) + text(.undecided)
    }
  }

  /// A result with its state, date and source; nil where there is nothing to say.
  private func actual(_ year: FiscalYear, _ pair: Int, _ line: Int, of program: Program, _ plan: Plan) -> String? {
    let column = plan.column(of: year) ?? 0
    let ref = LineRef.actual(pair: pair, line: line)
    let cell = program.cell(ref, column: column) ?? .blank
    let scheduled = plan.plannedReadings(of: program, pair: pair)[column].isOn
    let status = plan.resultStatus(
      of: program, pair: pair, line: line, column: column, scheduled: scheduled, current: standpoint.current)
    var parts: [String] = []
    switch (cell, status) {
    case (.blank, .missing): parts.append(text(.missing))
    case (.blank, .recorded(let state)):
      parts.append(
        program.line(ref)?.facts[year]?.state == nil ? text(.inferredArrow) : "(" + text(.state(state)) + ")")
    case (.blank, _): return nil
    case (_, .recorded(let state)):
      parts.append(cell.written)
      if case .text(let written) = cell, state != ResultState.proposed(from: written) ?? .done {
        parts.append("(" + text(.state(state)) + ")")
      }
    default: parts.append(cell.written)
    }
    if let fact = program.line(ref)?.facts[year] {
      let known = [
        fact.asOf.map { text(.asOf($0)) }, fact.source.map { text(.labelled(.source, $0)) },
        fact.reason.map { text(.labelled(.reasonWord, $0)) },
      ].compactMap { $0 }
      if !known.isEmpty { parts.append("[" + known.joined(separator: language == .english ? "; " : "、") + "]") }
    }
    return parts.joined(separator: " ")
  }

  private mutating func add(_ label: Phrase, _ prose: Prose?) {
    guard let prose else { return }
    add(label, prose.text, indent: 2)
    if prose.isSummary { add(.summaryNotice, indent: 4) }
  }

  private mutating func addRecords(_ records: [FiscalYear: YearRecord], of plan: Plan, indent: Int) {
    for year in years(of: plan) {
      guard let record = records[year] else { continue }
      let head = Phrase.year(year) + Phrase(verbatim: " ")
      add(head + .scheduleWord, record.schedule, indent: indent)
      add(head + .note, record.note, indent: indent)
      add(head + .issue, record.issue, indent: indent)
      add(head + .nextDirection, record.direction, indent: indent)
      add(head + Phrase("評価", "assessment"), record.assessment?.mark, indent: indent)
    }
  }

  private mutating func addLineage(_ ids: [ItemID], indent: Int) {
    for id in ids {
      guard let path = ledger.path(of: id) else { continue }
      let name = ledger.program(at: path)?.name ?? ledger.initiative(at: path)?.title ?? ""
      add(.succeeds, standpoint.address(of: path) + " " + name, indent: indent)
    }
  }

  private func sectionName(_ id: ItemID?) -> String? {
    id.flatMap { id in ledger.sections.first { $0.id == id }?.name }
  }
}
