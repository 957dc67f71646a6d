import TerminalKit

extension State {
  func drawConflicts(selected: Int, in frame: inout Frame) {
    let page = ConflictRows(self, selected: selected, width: size.columns - 2)
    drawPages(page.rows, title: .conflictsTitle, scroll: page.scroll(height: max(1, size.rows - 3)), in: &frame)
  }

  /// 競合2件 before what the header says of the disk; "" where there is none.
  var conflictMark: String { ledger.conflicts.isEmpty ? "" : text(.conflictCount(ledger.conflicts.count)) + " " }
}
