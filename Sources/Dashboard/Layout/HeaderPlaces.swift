import PlanModel
import TerminalKit

/// What the header says, and where: the title, the mode and the year in focus, what is on the disk.
struct HeaderPlaces {
  let title: String
  /// 【実績入力】8年度
  let middle: String
  let middleX: Int
  /// The year in it: a click goes on to the next one.
  let year: ScreenRect
  let saved: String
  let savedX: Int
  /// How much of `saved`, from its start, tells of conflicts.
  let markWidth: Int
  /// Who else has the ledger open, before `saved`.
  let attendance: String
  let attendanceX: Int

  init(_ plan: Plan, state: State, rect: ScreenRect) {
    let policy = state.policy
    let mark = state.conflictMark
    let saving: Phrase = if case .step = state.tour { .tourPractice } else { state.saveStatus.phrase }
    saved = policy.cut(mark + (state.readOnly == nil ? state.text(saving) : ""), to: rect.width / 2)
    markWidth = policy.columns(of: mark)
    let savedX = rect.maxX - policy.columns(of: saved)
    self.savedX = savedX
    let mode = state.text(state.modeName.bracketed)
    let filtered =
      state.filterPhrase.map { " <" + policy.cut(state.text($0), to: max(8, (savedX - 1) / 4)) + ">" } ?? ""
    let locked = plan.lockedYears.contains(state.selection.year) ? state.text(.lockedMark) : ""
    let year = state.text(.year(state.selection.year)) + locked
    middle = mode + year + filtered
    let width = policy.columns(of: middle)
    // It shortens, and goes, before it takes from the mode, the year or a dozen columns of the title.
    let attendance = state.attendanceMark(room: min(rect.width / 3, savedX - width - 15))
    attendanceX = savedX - (attendance.isEmpty ? 0 : policy.columns(of: attendance) + 1)
    self.attendance = attendance
    let room = attendanceX - 1
    let whole =
      switch state.selection.page {
      case .plan: state.heading
      case .targets: state.text(.targetsPage) + " " + plan.label
      case .work: state.text(.workPage) + " " + plan.label
      }
    title = policy.cutMiddle(whole, to: max(0, room - width - 1))
    middleX = max(policy.columns(of: title) + 1, min(43, room - width))
    let yearX = middleX + policy.columns(of: mode)
    self.year = ScreenRect(x: yearX, y: rect.y, width: min(policy.columns(of: year), room - yearX), height: 1)
  }
}
