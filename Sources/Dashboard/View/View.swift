import PlanModel
import TerminalKit

/// The screen for a state: cells, cursor, title. Never scrolls, clamps or measures time.
package func view(_ state: State) -> Frame {
  var frame = Frame(size: state.size, policy: state.policy, title: state.windowTitle)
  let layout = state.layout
  guard !layout.isTooSmall else {
    state.drawTooSmall(in: &frame)
    return frame
  }
  state.drawHeader(in: &frame, layout: layout)
  switch state.selection.page {
  case .plan:
    if layout.rail.width > 0 { state.drawRail(in: &frame, layout: layout) }
    if layout.detail.width > 0 { state.drawDetail(in: &frame, layout: layout) }
    if layout.side.width > 0 { state.drawSide(in: &frame, layout: layout) }
    state.drawRules(in: &frame, layout: layout)
    if layout.rail.width > 0 {
      state.drawScrollMarks(
        in: &frame, x: layout.railMarks, rows: layout.rail, first: state.railScroll, count: state.railRows.count)
    }
    state.drawGauges(in: &frame, layout: layout)
  case .targets:
    state.drawRules(in: &frame, layout: layout)
    state.drawTargets(in: &frame, layout: layout)
  case .work:
    state.drawRules(in: &frame, layout: layout)
    state.drawWork(in: &frame, layout: layout)
  }
  state.drawMatches(in: &frame, layout: layout)
  state.drawTour(in: &frame, rect: layout.tour)
  state.drawOverlay(in: &frame)
  state.drawFooter(in: &frame, layout: layout)
  return frame
}

extension State {
  var windowTitle: String {
    guard let plan else { return "hashira" }
    return "hashira " + plan.label + " " + ledger.organization
  }

  /// One line, cut where even that does not fit.
  func drawTooSmall(in frame: inout Frame) {
    let message = text(.tooSmall(size.columns, size.rows, needs: (Layout.minimum.columns, Layout.minimum.rows)))
    for (y, line) in policy.wrap(message, width: max(1, size.columns)).prefix(max(0, size.rows)).enumerated() {
      frame.put(String(line.text), x: 0, y: y, limit: size.columns, role: .alarm)
    }
  }

  func drawRules(in frame: inout Frame, layout: Layout) {
    let wide = max(1, policy.columns(of: glyphs.horizontal))
    func rule(_ rect: ScreenRect) {
      guard rect.height > 0 else { return }
      frame.fill(glyphs.horizontal, x: rect.x, y: rect.y, count: rect.width / wide, role: .border)
    }
    rule(layout.topRule)
    rule(layout.bottomRule)
    if plan != nil {
      let counts = " " + text(counts) + " "
      if policy.columns(of: counts) + 4 <= layout.topRule.width {
        frame.put(counts, x: 2, y: layout.topRule.y, role: .faint)
      }
    }
    guard selection.page == .plan else { return }
    for y in layout.divider.y..<layout.divider.maxY where layout.divider.width > 0 {
      frame.put(glyphs.vertical, x: layout.divider.x, y: y, role: .border)
    }
    guard layout.side.width > 0 else { return }
    for y in layout.side.y..<layout.side.maxY {
      frame.put(glyphs.vertical, x: layout.side.x - 1, y: y, role: .border)
    }
  }
}
