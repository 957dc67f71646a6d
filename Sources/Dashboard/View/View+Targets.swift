import PlanModel
import TerminalKit

extension State {
  /// All targets with their goals, verdicts and measurements; below them the matrix of pillars and years.
  func drawTargets(in frame: inout Frame, layout: Layout) {
    guard let plan else { return }
    drawSummary(of: plan, in: &frame, rect: layout.topRule)
    let rect = ScreenRect(
      x: layout.body.x, y: layout.body.y, width: max(0, layout.body.width - 1), height: layout.body.height)
    let rows = targetRows(width: rect.width)
    let byID = Dictionary(plan.targets.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (offset, row) in rows.dropFirst(targetsScroll).prefix(rect.height).enumerated() {
      let y = rect.y + offset
      let target = row.target.flatMap { byID[$0] }
      switch row.content {
      case .name(let pillar, let name, let isLast):
        guard let target else { continue }
        frame.put(pillar, x: rect.x, y: y, limit: 5, role: .heading)
        if target.id == selection.target { frame.put(glyphs.selection, x: rect.x + 5, y: y, role: .selection) }
        frame.put(name, x: rect.x + 6, y: y, limit: rect.width - 6, role: .text)
        guard isLast else { continue }
        let verdict = verdict(target, plan: plan)
        let width = min(policy.columns(of: verdict), rect.width - 7)
        let standing = target.standing(in: selection.year, lastYear: plan.lastYear)
        frame.put(
          policy.cut(verdict, to: width), x: rect.maxX - width, y: y, limit: width, role: role(of: standing))
      case .figures:
        if let target { drawFigures(of: target, plan: plan, in: &frame, y: y, rect: rect) }
      case .matrix(let name, let figures): drawMatrixRow(name, figures, in: &frame, y: y, rect: rect)
      }
      if let id = row.target, id == selection.target, case .name = row.content {
        frame.paint(ScreenRect(x: rect.x + 5, y: y, width: rect.width - 5, height: 1), role: .selection)
      }
    }
    drawScrollMarks(in: &frame, x: rect.maxX, rows: rect, first: targetsScroll, count: rows.count)
  }

  /// 達成1 未達1 目安どおり1 判定なし1 未測定5
  private func drawSummary(of plan: Plan, in frame: inout Frame, rect: ScreenRect) {
    var counts: [TargetStatus: Int] = [:]
    for target in plan.targets {
      counts[target.standing(in: selection.year, lastYear: plan.lastYear).status, default: 0] += 1
    }
    let parts = TargetStatus.allCases.compactMap { status in
      counts[status].map { text(.targetStatus(status)) + (language == .english ? " " : "") + String($0) }
    }
    guard !parts.isEmpty else { return }
    let summary = " " + parts.joined(separator: language == .english ? ", " : " ") + " "
    let width = min(policy.columns(of: summary), rect.width - 4)
    frame.clear(rect, role: .border)
    let wide = max(1, policy.columns(of: glyphs.horizontal))
    frame.put(String(repeating: glyphs.horizontal, count: rect.width / wide), x: rect.x, y: rect.y, role: .border)
    frame.put(policy.cut(summary, to: width), x: rect.x + 2, y: rect.y, role: .label)
  }

  private func drawFigures(of target: Target, plan: Plan, in frame: inout Frame, y: Int, rect: ScreenRect) {
    let standing = target.standing(in: selection.year, lastYear: plan.lastYear)
    var lead = text(.basis(target.basis))
    if target.better == .cap { lead += text(.capMark) }
    if target.better == .lower { lead += text(.lowerMark) }
    if target.basis != nil, target.basis != .yearly {
      let steps = plan.years.map { target.pace(in: $0, lastYear: plan.lastYear)?.description ?? "" }
      if !steps.contains("") { lead += " " + text(.pace) + steps.joined(separator: "-") }
    }
    let leadWidth = min(max(18, policy.columns(of: lead)), rect.width / 3)
    frame.put(policy.pad(lead, to: leadWidth), x: rect.x + 6, y: y, limit: leadWidth, role: .faint)
    var x = rect.x + 6 + leadWidth + 1
    for year in plan.years {
      var figure = text(.year(year))
      if let measurement = target.measurement(in: year) {
        figure += " " + measurement.value.description + target.unit + (measurement.isProvisional ? "?" : "")
      }
      x += frame.put(policy.cut(figure, to: max(0, rect.maxX - x)), x: x, y: y, role: .text) + 2
    }
    let barWidth = min(30, max(20, rect.width / 4), rect.maxX - x)
    if standing.measurement != nil, barWidth >= 8 {
      drawBar(target, standing, in: &frame, x: rect.maxX - barWidth, y: y, width: barWidth)
    }
  }

  private func drawMatrixRow(_ name: String, _ figures: [String], in frame: inout Frame, y: Int, rect: ScreenRect) {
    let nameWidth = min(36, rect.width / 2)
    frame.put(policy.cutMiddle(name, to: nameWidth), x: rect.x, y: y, limit: nameWidth, role: .label)
    guard !figures.isEmpty else { return }
    let each = max(8, min(14, (rect.width - nameWidth) / figures.count))
    for (index, figure) in figures.enumerated() {
      let width = policy.columns(of: figure)
      let right = rect.x + nameWidth + (index + 1) * each
      guard right <= rect.maxX else { return }
      frame.put(figure, x: right - min(width, each), y: y, limit: each, role: .text)
    }
  }
}
