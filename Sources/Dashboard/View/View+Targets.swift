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
    let widest = rows.lazy.flatMap(\.matrixFigures).map { policy.columns(of: $0) }.max() ?? 0
    for (offset, row) in rows.dropFirst(targetsScroll).prefix(rect.height).enumerated() {
      let y = rect.y + offset
      let target = row.target.flatMap { byID[$0] }
      switch row.content {
      case .name(let pillar, let name, let isLast):
        guard let target else { continue }
        let indent = targetIndent
        frame.put(pillar, x: rect.x, y: y, limit: indent - 1, role: .heading)
        if target.id == selection.target { frame.put(glyphs.selection, x: rect.x + indent - 1, y: y, role: .selection) }
        frame.put(name, x: rect.x + indent, y: y, limit: rect.width - indent, role: .text)
        guard isLast else { continue }
        let verdict = verdict(target, plan: plan)
        let width = min(policy.columns(of: verdict), rect.width - 7)
        let standing = target.standing(in: selection.year, lastYear: plan.lastYear)
        frame.put(
          policy.cut(verdict, to: width), x: rect.maxX - width, y: y, limit: width, role: role(of: standing))
      case .figures:
        if let target { drawFigures(of: target, plan: plan, in: &frame, y: y, rect: rect) }
      case .matrix(let name, let figures): drawMatrixRow(name, figures, widest: widest, in: &frame, y: y, rect: rect)
      }
      if let id = row.target, id == selection.target, case .name = row.content {
        frame.paint(
          ScreenRect(x: rect.x + targetIndent - 1, y: y, width: rect.width - targetIndent + 1, height: 1),
          role: .selection)
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

  /// Basis, direction and pace of a target.
  private func figuresLead(_ target: Target, plan: Plan) -> String {
    var lead = text(.basis(target.basis))
    if target.better == .cap { lead += text(.capMark) }
    if target.better == .lower { lead += text(.lowerMark) }
    if target.basis != nil, target.basis != .yearly {
      let steps = plan.years.map { target.pace(in: $0, lastYear: plan.lastYear)?.description ?? "" }
      if !steps.contains("") { lead += " " + text(.pace) + steps.joined(separator: "-") }
    }
    return lead
  }

  /// 8年度 84.6%
  private func figure(of target: Target, in year: FiscalYear) -> String {
    guard let measurement = target.measurement(in: year) else { return text(.year(year)) }
    return text(.year(year)) + " " + target.shown(measurement.value)
      + (measurement.isProvisional ? "?" : "")
  }

  /// The years and how wide their figures are; on narrow screens only those in which anything was measured, so that the
  /// bar has its place.
  private func figureColumns(of plan: Plan, room: Int) -> [(year: FiscalYear, width: Int)] {
    let all = plan.years.map { year in
      (year: year, width: plan.targets.lazy.map { policy.columns(of: figure(of: $0, in: year)) }.max() ?? 0)
    }
    if all.reduce(0, { $0 + $1.width + 2 }) <= room { return all }
    let measured = all.filter { column in plan.targets.contains { $0.measurement(in: column.year) != nil } }
    return measured.isEmpty ? all : measured
  }

  /// A year stands below itself in the figures of every target.
  private func drawFigures(of target: Target, plan: Plan, in frame: inout Frame, y: Int, rect: ScreenRect) {
    let standing = target.standing(in: selection.year, lastYear: plan.lastYear)
    let widestLead = plan.targets.lazy.map { policy.columns(of: figuresLead($0, plan: plan)) }.max() ?? 0
    let leadWidth = min(max(18, widestLead), rect.width / 3)
    frame.put(
      policy.pad(figuresLead(target, plan: plan), to: leadWidth), x: rect.x + targetIndent, y: y, limit: leadWidth,
      role: .faint)
    var x = rect.x + targetIndent + leadWidth + 1
    for (year, width) in figureColumns(of: plan, room: rect.maxX - x - 9) where x < rect.maxX {
      frame.put(policy.cut(figure(of: target, in: year), to: rect.maxX - x), x: x, y: y, role: .text)
      x += width + 2
    }
    let barWidth = min(30, max(20, rect.width / 4), rect.maxX - x)
    if standing.measurement != nil, barWidth >= 8 {
      drawBar(target, standing, in: &frame, x: rect.maxX - barWidth, y: y, width: barWidth)
    }
  }

  /// The years that do not fit are named by the mark at the right end.
  private func drawMatrixRow(
    _ name: String, _ figures: [String], widest: Int, in frame: inout Frame, y: Int, rect: ScreenRect
  ) {
    let each = max(widest + 1, min(14, (rect.width - min(36, rect.width / 2)) / max(1, figures.count)))
    let nameWidth = figures.isEmpty ? rect.width : min(36, max(rect.width / 4, rect.width - each * figures.count - 1))
    frame.put(policy.cutMiddle(name, to: nameWidth), x: rect.x, y: y, limit: nameWidth, role: .label)
    for (index, figure) in figures.enumerated() {
      let right = rect.x + nameWidth + (index + 1) * each
      guard right <= rect.maxX - (index == figures.count - 1 ? 0 : 1) else {
        frame.put(glyphs.moreRight, x: rect.maxX - 1, y: y, role: .key)
        return
      }
      frame.put(figure, x: right - policy.columns(of: figure), y: y, limit: each, role: .text)
    }
  }
}
