import PlanModel
import TerminalKit

extension State {
  /// Title on the left, mode and year in the middle, what is on disk on the right.
  func drawHeader(in frame: inout Frame, layout: Layout) {
    let rect = layout.header
    frame.clear(rect, role: .heading)
    let saved = text(saveStatus.phrase)
    let savedRole: Role = if case .unsaved = saveStatus { .alarm } else { .good }
    let savedText = policy.cut(saved, to: rect.width / 2)
    let savedWidth = policy.columns(of: savedText)
    frame.put(savedText, x: rect.maxX - savedWidth, y: rect.y, role: savedRole)

    let room = rect.width - savedWidth - 1
    guard let plan else {
      frame.put(policy.cut(text(.emptyLedger), to: room), x: 0, y: rect.y, role: .heading)
      return
    }
    let modeName = mode == .recording ? Phrase.recordingMode : .planningMode
    let locked = plan.lockedYears.contains(selection.year) ? text(.lockedMark) : ""
    let filtered = filterPhrase.map { " <" + policy.cut(text($0), to: max(8, room / 4)) + ">" } ?? ""
    let middle = text(modeName.bracketed) + text(.year(selection.year)) + locked + filtered
    let middleWidth = policy.columns(of: middle)
    let title = selection.page == .plan ? heading : text(.targetsPage) + " " + plan.label
    let shownTitle = policy.cutMiddle(title, to: max(0, room - middleWidth - 1))
    frame.put(shownTitle, x: 0, y: rect.y, role: .heading)
    let start = max(policy.columns(of: shownTitle) + 1, min(43, room - middleWidth))
    frame.put(middle, x: start, y: rect.y, limit: room - start, role: mode == .planning ? .alarm : .label)
  }
}
