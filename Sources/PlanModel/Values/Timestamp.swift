/// A second of the day with the zone it was written in, as a history keeps it: `2026-11-22T10:00:00+09:00`.
package struct Timestamp: Hashable, Sendable, CustomStringConvertible {
  package let date: CalendarDate
  package let hour: Int
  package let minute: Int
  package let second: Int
  /// Minutes east of UTC; nil where it is not known.
  package let offset: Int?

  /// nil where there is no such time. A minute may have a second 60.
  package init?(date: CalendarDate, hour: Int, minute: Int, second: Int, offset: Int?) {
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0...60).contains(second),
      offset.map({ abs($0) < 24 * 60 }) ?? true
    else { return nil }
    self.date = date
    self.hour = hour
    self.minute = minute
    self.second = second
    self.offset = offset
  }

  /// The first second of a day, where only the day is known.
  package init(_ date: CalendarDate) {
    (self.date, hour, minute, second, offset) = (date, 0, 0, 0, nil)
  }

  /// Reads exactly what `description` writes, and `Z` for UTC.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    func digits(_ range: Range<Int>) -> Int? {
      var value = 0
      for index in range {
        guard index < bytes.count, (0x30...0x39).contains(bytes[index]) else { return nil }
        value = value * 10 + Int(bytes[index] - 0x30)
      }
      return value
    }
    func sign(_ index: Int, _ wanted: Unicode.Scalar) -> Bool { index < bytes.count && bytes[index] == wanted.value }
    guard bytes.count >= 19, sign(4, "-"), sign(7, "-"), sign(10, "T"), sign(13, ":"), sign(16, ":"),
      let year = digits(0..<4), let month = digits(5..<7), let day = digits(8..<10), let hour = digits(11..<13),
      let minute = digits(14..<16), let second = digits(17..<19),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    var offset: Int?
    switch bytes.count {
    case 19: break
    case 20 where sign(19, "Z"): offset = 0
    case 25 where sign(22, ":") && (sign(19, "+") || sign(19, "-")):
      guard let hours = digits(20..<22), let minutes = digits(23..<25), minutes < 60 else { return nil }
      offset = (sign(19, "-") ? -1 : 1) * (hours * 60 + minutes)
    default: return nil
    }
    self.init(date: date, hour: hour, minute: minute, second: second, offset: offset)
  }

  /// 10:00
  package var clock: String { Timestamp.two(hour) + ":" + Timestamp.two(minute) }

  package var description: String {
    let time = date.description + "T" + clock + ":" + Timestamp.two(second)
    guard let offset else { return time }
    return time + (offset < 0 ? "-" : "+") + Timestamp.two(abs(offset) / 60) + ":" + Timestamp.two(abs(offset) % 60)
  }

  private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
}
