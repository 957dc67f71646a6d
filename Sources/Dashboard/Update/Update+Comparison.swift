import PlanModel
import TerminalKit

extension State {
  /// Asks from which day on the comparison is to show the changes; by itself from the beginning of the fiscal year.
  mutating func openComparison() {
    overlay = nil
    let day = comparisonBase?.day ?? currentYear.firstDay
    open = OpenField(
      target: .comparisonDay, field: TextField(day.description), before: day.description)
  }

  /// The day as typed; without one the changes of this session.
  mutating func closeComparisonDay(_ typed: String) -> [Effect] {
    let written = Cell.trimmed(typed)
    guard !written.isEmpty else {
      open = nil
      comparisonBase = nil
      openReport(.comparison)
      return []
    }
    guard let day = try? CalendarDate(reading: written) else {
      notice = .noDay(written)
      return []
    }
    open = nil
    return [.compareSince(day)]
  }

  /// What the edge has found of the day.
  mutating func take(_ base: ComparisonBase?, since day: CalendarDate) {
    comparisonBase = base
    openReport(.comparison)
    if base == nil { notice = .historyBegins(after: day) }
  }
}
