import PlanModel
import TerminalKit

/// The page of conflicts as rows of text, and where the selected one stands.
struct ConflictRows {
  private(set) var rows: [(text: String, role: Role)] = []
  /// The rows of the selected conflict.
  private(set) var selected = 0..<0

  init(_ state: State, selected index: Int, width: Int) {
    let (ledger, policy) = (state.ledger, state.policy)
    guard !ledger.conflicts.isEmpty else {
      rows = [(state.text(.noConflicts), .text)]
      return
    }
    let here = min(index, ledger.conflicts.count - 1)
    for (number, conflict) in ledger.conflicts.enumerated() {
      let start = rows.count
      let isHere = number == here
      let place = (isHere ? "> " : "  ") + state.text(conflict.place(in: ledger))
      rows.append((policy.pad(policy.cut(place, to: width), to: width), isHere ? .selection : .heading))
      for (side, label) in zip(conflict.sides(in: ledger), ["1 ", "2 ", "  "]) {
        let lead = "    " + label + state.text(side.label) + state.text(Phrase("：", ": "))
        let indent = min(policy.columns(of: lead), width / 2)
        let lines = policy.wrap(state.text(side.text), width: max(2, width - indent))
        for (row, line) in lines.prefix(ConflictRows.mostLines).enumerated() {
          let head =
            row == 0 ? policy.pad(policy.cut(lead, to: indent), to: indent) : String(repeating: " ", count: indent)
          let rest = row == ConflictRows.mostLines - 1 && lines.count > ConflictRows.mostLines ? "…" : ""
          rows.append((policy.cut(head + line.text + rest, to: width), label == "  " ? .faint : .text))
        }
      }
      if isHere { selected = start..<rows.count }
    }
  }

  /// So much of a long text is shown; both sides of a conflict fit a small screen then.
  static let mostLines = 4

  /// The first row to show, so that the selected conflict is seen whole, or at least from its first row.
  func scroll(height: Int) -> Int {
    guard selected.upperBound > height else { return 0 }
    return max(0, min(selected.lowerBound, selected.upperBound - height))
  }
}
