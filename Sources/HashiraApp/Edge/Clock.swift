import Dashboard
import Glibc
import PlanModel

/// The time of day, read at the edge only.
enum Clock {
  static func now() -> Moment {
    var seconds = time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    let date =
      CalendarDate(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
      ?? FiscalYear(2026).firstDay
    return Moment(date: date, hour: Int(local.tm_hour), minute: Int(local.tm_min))
  }

  /// A time that never goes back, for what follows upon what within a moment.
  static var milliseconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }

  /// `2026-11-22` or `2026-11-22T14:03`.
  static func fixed(_ text: String) -> Moment? {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    let numbers = parts[0].split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2],
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    guard parts.count == 2 else { return Moment(date: date) }
    let clock = parts[1].split(separator: ":").prefix(2).map { Int($0.prefix(2)) }
    guard clock.count == 2, let hour = clock[0], let minute = clock[1], (0..<24).contains(hour),
      (0..<60).contains(minute)
    else { return nil }
    return Moment(date: date, hour: hour, minute: minute)
  }
}
