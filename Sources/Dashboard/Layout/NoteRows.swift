import PlanModel
import TerminalKit

extension State {
  /// What is recorded beside the table: note, issue and direction of the year in focus, outcome, footnote, lineage.
  func noteRows(of initiative: Initiative, path: ItemPath, width: Int) -> [DetailDocument.Row] {
    var rows: [DetailDocument.Row] = []
    func add(_ label: Phrase, _ body: String?, isSummary: Bool = false) {
      guard let body, !body.isEmpty else { return }
      let lead = text(label) + (isSummary ? "(" + text(.summaryMark) + ")" : "") + " "
      let indent = policy.columns(of: lead)
      let narrow = indent > width / 2
      if narrow { rows.append(.text(lead, .faint)) }
      let room = max(2, narrow ? width : width - indent)
      for (index, line) in policy.wrap(body, width: room).enumerated() {
        let start = narrow ? "" : index == 0 ? lead : String(repeating: " ", count: indent)
        rows.append(.text(start + line.text, .text))
      }
    }
    let record = initiative.years[selection.year]
    add(.scheduleName, record?.schedule)
    add(.assessmentName, record?.assessment.map { described($0) })
    add(.note, record?.note)
    add(.issue, record?.issue)
    add(.nextDirection, record?.direction)
    add(.outcome, initiative.outcome?.text, isSummary: initiative.outcome?.isSummary ?? false)
    add(.footnote, initiative.note.map { Phrase.withoutNoteSign($0) })
    var predecessors: [String] = []
    for predecessor in initiative.succeeds + initiative.programs.flatMap(\.succeeds) {
      if let described = describe(predecessor), !predecessors.contains(described) { predecessors.append(described) }
    }
    for described in predecessors { add(.lineage, described) }
    return rows
  }

  /// The year's schedule and mark of a program, under its name.
  func appendSchedule(of program: Program, to document: inout DetailDocument, width: Int) {
    guard let record = program.years[selection.year] else { return }
    let year = text(.year(selection.year))
    for (label, body) in [
      (Phrase.scheduleName, record.schedule), (.assessmentName, record.assessment.map { described($0) }),
    ] {
      guard let body else { continue }
      for line in policy.wrap(year + text(label) + " " + body, width: max(2, width)) {
        document.rows.append(.text(String(line.text), .faint))
      }
    }
  }

  /// ○（判定案 △、想定を超えた）
  func described(_ assessment: Assessment) -> String {
    guard let proposed = assessment.proposed, proposed != assessment.mark else { return assessment.mark }
    let reason = assessment.reason.map { "、" + $0 } ?? ""
    return assessment.mark + "（" + text(Phrase("判定案 ", "proposal ")) + proposed + reason + "）"
  }

  /// R4-R7【3】(2)①「DX推進のための人材育成」
  private func describe(_ id: ItemID) -> String? {
    guard let path = paths[id], let plan = ledger.plan(at: path), let initiative = ledger.initiative(at: path) else {
      return nil
    }
    let title = ledger.program(at: path)?.name ?? initiative.title
    return plan.label + Numbering.full(Array(path.positions.prefix(3))) + "「" + title + "」"
  }
}

extension Phrase {
  /// A footnote without the sign it begins with, which the label already shows.
  static func withoutNoteSign(_ text: String) -> String {
    text.unicodeScalars.first == "※" ? String(text.unicodeScalars.dropFirst()) : text
  }
}
