import PlanModel
import TerminalKit

/// A gauge below the plan page: its target, and the row it fills.
struct GaugePlace {
  let target: Target
  let rect: ScreenRect
}

extension State {
  /// The gauges that are shown; the last one leaves room for `mark`, which says how many are not.
  func gaugePlaces(in rect: ScreenRect) -> (places: [GaugePlace], mark: String) {
    let targets = focusedTargets
    guard rect.height > 0, !targets.isEmpty else { return ([], "") }
    let perRow = max(1, (targets.count + rect.height - 1) / rect.height)
    let fitting = min(perRow, rect.width >= 160 ? 4 : rect.width >= 72 ? 2 : 1)
    let gap = 2
    let width = (rect.width - gap * (fitting - 1)) / fitting
    let shown = fitting * rect.height
    let mark = targets.count > shown ? text(.others(targets.count - shown)) : ""
    let markWidth = mark.isEmpty ? 0 : policy.columns(of: mark) + 2
    let places = targets.prefix(shown).enumerated().map { index, target in
      GaugePlace(
        target: target,
        rect: ScreenRect(
          x: rect.x + (index % fitting) * (width + gap), y: rect.y + index / fitting,
          width: index == shown - 1 ? width - markWidth : width, height: 1))
    }
    return (places, mark)
  }
}
