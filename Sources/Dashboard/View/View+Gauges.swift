import PlanModel
import TerminalKit

extension State {
  /// The focused pillar's targets by short name, with what was measured up to the year in focus.
  func drawGauges(in frame: inout Frame, layout: Layout) {
    let rect = layout.gauges
    guard let plan else { return }
    let (places, mark) = gaugePlaces(in: rect)
    for place in places {
      let standing = place.target.standing(in: selection.year, lastYear: plan.lastYear)
      let gauge = place.rect
      drawGauge(place.target, standing, in: &frame, x: gauge.x, y: gauge.y, width: gauge.width)
    }
    guard !mark.isEmpty else { return }
    let width = policy.columns(of: mark)
    frame.put(mark, x: rect.maxX - width, y: rect.maxY - 1, limit: width + 2, role: .key)
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
    if target.isYesNo { return target.shown(measurement.value) + (measurement.isProvisional ? "?" : "") }
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
