import PlanModel
import TerminalKit

extension State {
  /// What the year still owes, by kind, and the inquiries of its sections.
  func drawWork(in frame: inout Frame, layout: Layout) {
    let rect = ScreenRect(
      x: layout.body.x, y: layout.body.y, width: max(0, layout.body.width - 1), height: layout.body.height)
    let rows = workRows
    if !rows.contains(where: { if case .item = $0 { true } else { false } }), rows.isEmpty {
      frame.put(policy.cut(text(.nothingOpen(selection.year)), to: rect.width), x: rect.x, y: rect.y, role: .good)
    }
    for (offset, row) in rows.dropFirst(workScroll).prefix(rect.height).enumerated() {
      draw(row, isSelected: workScroll + offset == workRow, in: &frame, y: rect.y + offset, rect: rect)
    }
    drawScrollMarks(in: &frame, x: rect.maxX, rows: rect, first: workScroll, count: rows.count)
  }

  private func draw(_ row: WorkRow, isSelected: Bool, in frame: inout Frame, y: Int, rect: ScreenRect) {
    switch row {
    case .heading(let kind, let count):
      let title = text(.work(kind)) + " " + text(.openCount(count))
      frame.put(policy.cut(title, to: rect.width), x: rect.x, y: y, role: .heading)
      return
    case .group(let section, let count):
      let name = section.flatMap { ledger.section($0)?.name } ?? text(.noSectionName)
      frame.put(policy.cut(name + " " + text(.openCount(count)), to: rect.width), x: rect.x, y: y, role: .heading)
      return
    case .sectionsHeading:
      frame.put(policy.cut(text(.inquiriesHeading), to: rect.width), x: rect.x, y: y, role: .heading)
      return
    case .item(let work):
      let address = paths[work.item].map { ledger.address(of: $0, defaultPlan: selection.plan) } ?? ""
      let owner = work.section.flatMap { ledger.section($0)?.name } ?? ""
      put(address + " " + work.what, right: isWorkBySection ? text(.work(work.kind)) : owner, in: &frame, y, rect)
    case .section(let id, let owed):
      guard let section = ledger.section(id) else { return }
      let inquiry = section.inquiries[selection.year] ?? Inquiry()
      let late = inquiry.isOverdue(on: now.date) ? text(Phrase(" 期限超過", " overdue")) : ""
      let open = text(Phrase("未入力・未確定\(owed)", "open \(owed)"))
      put(section.name + "  " + open, right: text(.inquiry(inquiry)) + late, in: &frame, y, rect)
    }
    guard isSelected else { return }
    frame.put(glyphs.selection, x: rect.x, y: y, role: .selection)
    frame.paint(ScreenRect(x: rect.x, y: y, width: rect.width, height: 1), role: .selection)
  }

  private func put(_ left: String, right: String, in frame: inout Frame, _ y: Int, _ rect: ScreenRect) {
    let rightWidth = min(policy.columns(of: right), rect.width / 2)
    let room = rect.width - 2 - (rightWidth > 0 ? rightWidth + 1 : 0)
    frame.put(policy.cutMiddle(left, to: room), x: rect.x + 2, y: y, limit: room, role: .text)
    frame.put(policy.cut(right, to: rightWidth), x: rect.maxX - rightWidth, y: y, limit: rightWidth, role: .faint)
  }
}
