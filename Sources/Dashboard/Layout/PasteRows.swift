import PlanModel
import TerminalKit

extension State {
  /// What a pasted text would change, cell by cell, and what has no place and why.
  func pasteRows(of offer: PasteOffer, width: Int) -> [(text: String, role: Role)] {
    let plan = pastePlan(of: offer)
    var rows: [(text: String, role: Role)] = []
    func add(_ text: String, _ role: Role, indent: Int = 0) {
      let lead = String(repeating: " ", count: indent)
      rows += policy.wrap(text, width: max(2, width - indent)).map { (lead + $0.text, role) }
    }
    add(text(.pasteCount(plan.entries.count, unchanged: plan.unchanged)), .label)
    if offer.canSplitLines { add(text(.pasteSplitting(offer.splitsLines)), .label) }
    for entry in plan.entries {
      let place = text(describe(entry.cursor))
      let old = entry.old.isBlank ? text(.emptyCell) : State.oneLine(entry.old.written)
      let new = "→ " + State.oneLine(entry.new.written)
      let line = place + "  " + old + " " + new
      if policy.columns(of: line) <= width {
        add(line, .text)
      } else {
        add(place, .heading)
        add(old, .faint, indent: 2)
        add(new, .text, indent: 2)
      }
    }
    guard !plan.leftOut.isEmpty else { return rows }
    rows.append(("", .text))
    add(text(.pasteLeftOut(plan.leftOut.count)), .alarm)
    for left in plan.leftOut {
      add(text(left.place) + " 「" + State.oneLine(left.text) + "」", .text)
      add(text(left.why), .faint, indent: 2)
    }
    return rows
  }
}
