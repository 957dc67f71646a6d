import PlanModel
import TerminalKit

extension State {
  /// Title on the left, mode and year in the middle, what is on disk on the right.
  func drawHeader(in frame: inout Frame, layout: Layout) {
    let rect = layout.header
    frame.clear(rect, role: .heading)
    let savedRole: Role = if case .unsaved = saveStatus { .alarm } else { .good }
    guard let plan else {
      let saved = policy.cut(text(saveStatus.phrase), to: rect.width / 2)
      let savedX = rect.maxX - policy.columns(of: saved)
      frame.put(saved, x: savedX, y: rect.y, role: savedRole)
      frame.put(policy.cut(text(.emptyLedger), to: savedX - 1), x: 0, y: rect.y, role: .heading)
      return
    }
    let places = HeaderPlaces(plan, state: self, rect: rect)
    frame.put(places.saved, x: places.savedX, y: rect.y, role: savedRole)
    frame.paint(ScreenRect(x: places.savedX, y: rect.y, width: places.markWidth, height: 1), role: .alarm)
    frame.put(places.attendance, x: places.attendanceX, y: rect.y, role: .notice)
    frame.put(places.title, x: 0, y: rect.y, role: .heading)
    frame.put(
      places.middle, x: places.middleX, y: rect.y, limit: places.attendanceX - 1 - places.middleX,
      role: mode == .planning ? .alarm : .label)
  }
}
