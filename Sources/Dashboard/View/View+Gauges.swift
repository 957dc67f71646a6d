import PlanModel
import TerminalKit

extension State {
  /// The focused pillar's targets by short name, with what was measured up to the year in focus.
  func drawGauges(in frame: inout Frame, layout: Layout) {
    let rect = layout.gauges
    let targets = focusedTargets
    guard rect.height > 0, !targets.isEmpty, let plan else { return }
    let perRow = max(1, (targets.count + rect.height - 1) / rect.height)
    let fitting = min(perRow, rect.width >= 160 ? 4 : rect.width >= 72 ? 2 : 1)
    let gap = 2
    let width = (rect.width - gap * (fitting - 1)) / fitting
    let shown = fitting * rect.height
    let mark = targets.count > shown ? text(.others(targets.count - shown)) : ""
    let markWidth = mark.isEmpty ? 0 : policy.columns(of: mark) + 2
    for (index, target) in targets.prefix(shown).enumerated() {
      let x = rect.x + (index % fitting) * (width + gap)
      let standing = target.standing(in: selection.year, lastYear: plan.lastYear)
      // The last one makes room for the mark that says there are more.
      let room = index == shown - 1 ? width - markWidth : width
      drawGauge(target, standing, in: &frame, x: x, y: rect.y + index / fitting, width: room)
    }
    frame.put(mark, x: rect.maxX - markWidth + 2, y: rect.maxY - 1, limit: markWidth, role: .key)
  }

  /// 基礎研修受講率    [####..|...]   41/60%; unmeasured has no bar.
  private func drawGauge(
    _ target: Target, _ standing: TargetStanding, in frame: inout Frame, x: Int, y: Int, width: Int
  ) {
    let nameWidth = min(18, width / 2)
    frame.put(policy.pad(target.shortName, to: nameWidth), x: x, y: y, limit: nameWidth, role: .text)
    let figure = figure(of: target, standing)
    let figureWidth = min(policy.columns(of: figure), width - nameWidth - 1)
    frame.put(
      policy.cut(figure, to: figureWidth), x: x + width - figureWidth, y: y, limit: figureWidth,
      role: role(of: standing))
    guard standing.measurement != nil else { return }
    let barWidth = min(24, width - nameWidth - max(figureWidth, 8) - 2)
    drawBar(target, standing, in: &frame, x: x + nameWidth, y: y, width: barWidth)
  }

  private func figure(of target: Target, _ standing: TargetStanding) -> String {
    guard let measurement = standing.measurement else { return text(.notMeasured) }
    let provisional = measurement.isProvisional ? "?" : ""
    return measurement.value.description + provisional + "/" + target.goal.description + target.unit
  }

  func role(of standing: TargetStanding) -> Role {
    switch standing.status {
    case .reached, .onPace: .good
    case .notReached, .belowPace: .bad
    case .noVerdict: .text
    case .notMeasured: .faint
    }
  }

  /// `[####..|...]`, brackets included in `width`.
  func drawBar(
    _ target: Target, _ standing: TargetStanding, in frame: inout Frame, x: Int, y: Int, width: Int
  ) {
    guard width >= 3,
      let gauge = Gauge(
        value: standing.measurement?.value, goal: target.goal, unit: target.unit, width: width - 2)
    else { return }
    frame.put(glyphs.gaugeOpen, x: x, y: y, role: .border)
    for cell in 0..<(width - 2) {
      let at = x + 1 + cell
      if cell == gauge.goal {
        frame.put(glyphs.gaugeGoal, x: at, y: y, role: .gaugeGoal)
      } else if cell < gauge.filled {
        frame.put(glyphs.gaugeFill, x: at, y: y, role: .gaugeFill)
      } else {
        frame.put(glyphs.gaugeRest, x: at, y: y, role: .gaugeRest)
      }
    }
    frame.put(glyphs.gaugeClose, x: x + width - 1, y: y, role: .border)
  }
}
