import PlanModel
import TerminalKit

extension State {
  /// The tree; every row with recorded/scheduled of the year in focus, folded or not.
  func drawRail(in frame: inout Frame, layout: Layout) {
    let rect = ScreenRect(x: layout.rail.x, y: layout.rail.y, width: layout.railText, height: layout.rail.height)
    frame.paste(railPicture(in: layout).frame, x: rect.x, y: rect.y)
    let shown = railRows.dropFirst(railScroll).prefix(rect.height)
    guard let index = shown.firstIndex(where: { $0.id == selection.item }) else { return }
    let line = ScreenRect(x: rect.x, y: rect.y + index - shown.startIndex, width: rect.width, height: 1)
    frame.clear(line)
    drawRailRow(shown[index], isSelected: true, in: &frame, x: line.x, y: line.y, width: line.width)
    frame.paint(line, role: selection.pane == .rail ? .selection : .selectionInactive)
  }

  func drawRailRow(_ row: RailRow, isSelected: Bool, in frame: inout Frame, x: Int, y: Int, width: Int) {
    let figures = railFigures(of: row)
    let figureWidth = policy.columns(of: figures)
    let lead = railLead(row, isSelected: isSelected)
    let leadWidth = policy.columns(of: lead)
    let role: Role = row.depth == 0 ? .heading : row.depth == 1 ? .label : .text
    frame.put(lead, x: x, y: y, limit: width, role: role)
    let room = max(0, width - leadWidth - figureWidth - 1)
    frame.put(policy.cutMiddle(row.title, to: room), x: x + leadWidth, y: y, limit: room, role: role)
    frame.put(figures, x: x + width - figureWidth, y: y, limit: figureWidth, role: search == nil ? .faint : .match)
  }

  /// Mark, indent and number. Two columns are kept for every ①, whatever the terminal makes of it.
  func railLead(_ row: RailRow, isSelected: Bool) -> String {
    let mark = isSelected ? glyphs.selection : " "
    switch row.depth {
    case 0, 1: return mark + row.number
    default:
      let number = row.number + String(repeating: " ", count: max(0, 2 - policy.columns(of: row.number)))
      return mark + " " + number
    }
  }

  /// `^` and `v` at a column of its own where rows lie above or below.
  func drawScrollMarks(in frame: inout Frame, x: Int, rows: ScreenRect, first: Int, count: Int) {
    guard rows.height > 1, x >= 0 else { return }
    if first > 0 { frame.put("^", x: x, y: rows.y, role: .key) }
    if first + rows.height < count { frame.put("v", x: x, y: rows.maxY - 1, role: .key) }
  }
}
