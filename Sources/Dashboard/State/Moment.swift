import PlanModel

/// A time of day handed in from the edge.
package struct Moment: Hashable, Sendable {
  package var date: CalendarDate
  package var hour: Int
  package var minute: Int
  package init(date: CalendarDate, hour: Int = 0, minute: Int = 0) {
    self.date = date
    self.hour = hour
    self.minute = minute
  }
  /// 14:03
  package var clock: String { (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)" }
}
