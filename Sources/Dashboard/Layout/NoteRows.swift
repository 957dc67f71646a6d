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
