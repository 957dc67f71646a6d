import PlanModel
import TerminalKit

extension State {
  /// The tree; every row with recorded/scheduled of the year in focus, folded or not.
  func drawRail(in frame: inout Frame, layout: Layout) {
    let rect = layout.rail
    let rows = railRows
    for (offset, row) in rows.dropFirst(railScroll).prefix(rect.height).enumerated() {
      let y = rect.y + offset
      let isSelected = row.id == selection.item
      let figures = (progress[row.id] ?? Progress()).figures(begun: selection.year <= currentYear)
      let figureWidth = policy.columns(of: figures)
      let lead = railLead(row, isSelected: isSelected)
      let leadWidth = policy.columns(of: lead)
      let role: Role = row.depth == 0 ? .heading : row.depth == 1 ? .label : .text
      frame.put(lead, x: rect.x, y: y, limit: rect.width, role: role)
      let room = max(0, rect.width - leadWidth - figureWidth - 1)
      frame.put(policy.cutMiddle(row.title, to: room), x: rect.x + leadWidth, y: y, limit: room, role: role)
      frame.put(figures, x: rect.maxX - figureWidth, y: y, limit: figureWidth, role: .faint)
      if isSelected {
        let line = ScreenRect(x: rect.x, y: y, width: rect.width, height: 1)
        frame.paint(line, role: selection.pane == .rail ? .selection : .selectionInactive)
      }
    }
    drawScrollMarks(in: &frame, rect: rect, first: railScroll, count: rows.count)
  }

  /// Mark, indent and number. Two columns are kept for every ①, whatever the terminal makes of it.
  private func railLead(_ row: RailRow, isSelected: Bool) -> String {
    let mark = isSelected ? glyphs.selection : " "
    switch row.depth {
    case 0, 1: return mark + row.number
    default:
      let number = row.number + String(repeating: " ", count: max(0, 2 - policy.columns(of: row.number)))
      return mark + " " + number
    }
  }

  /// `^` and `v` in the last column where rows lie above or below.
  func drawScrollMarks(in frame: inout Frame, rect: ScreenRect, first: Int, count: Int) {
    guard rect.height > 1, rect.width > 0 else { return }
    if first > 0 { frame.put("^", x: rect.maxX - 1, y: rect.y, role: .key) }
    if first + rect.height < count { frame.put("v", x: rect.maxX - 1, y: rect.maxY - 1, role: .key) }
  }
}
