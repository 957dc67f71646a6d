/// Why a text is no date.
package enum DateProblem: Error, Hashable, Sendable {
  /// It has none of the forms a date is written in.
  case unreadable(String)
  /// `3月10日`, `3/10`: a month and a day want their year beside them.
  case noYear(String)
  /// There is no 30 February.
  case noSuchDay(year: Int, month: Int, day: Int)
  /// 平成31年5月1日: the day lies outside the era. `CalendarDate.japanese` of the date says how it is written.
  case outsideEra(String, CalendarDate)
}

extension CalendarDate {
  /// An era of dates, which begins and ends on a day; a fiscal year's era is that of most of its days.
  struct Era {
    let name: String
    let letter: String
    let base: Int
    let first: CalendarDate
    let last: CalendarDate?
    func contains(_ date: CalendarDate) -> Bool { date >= first && last.map { date <= $0 } ?? true }
    static let all = [
      Era(name: "令和", letter: "R", base: 2018, first: CalendarDate(uncheckedYear: 2019, month: 5, day: 1), last: nil),
      Era(
        name: "平成", letter: "H", base: 1988, first: CalendarDate(uncheckedYear: 1989, month: 1, day: 8),
        last: CalendarDate(uncheckedYear: 2019, month: 4, day: 30)),
      Era(
        name: "昭和", letter: "S", base: 1925, first: CalendarDate(uncheckedYear: 1926, month: 12, day: 25),
        last: CalendarDate(uncheckedYear: 1989, month: 1, day: 7)),
    ]
  }

  /// Reads `2027-03-10`, `2027/3/10`, `2027.3.10`, `2027年3月10日`, `令和9年3月10日`, `令和元年5月1日`, `R9.3.10`, `r9/3/10`, in
  /// full-width signs too.
  package init(reading text: some StringProtocol) throws(DateProblem) {
    let folded = WidthFolding.folded(text)
    var rest = folded[...]
    var era: Era?
    for candidate in Era.all where era == nil {
      for prefix in [candidate.name, candidate.letter, candidate.letter.lowercased()] where rest.hasPrefix(prefix) {
        rest = rest.dropFirst(prefix.count)
        era = candidate
        break
      }
    }
    guard let parts = CalendarDate.parts(of: rest) else { throw .unreadable(String(text)) }
    guard let written = parts.year else { throw .noYear(String(text)) }
    let isFirst = written == "元"
    guard let month = WidthFolding.number(parts.month), let day = WidthFolding.number(parts.day),
      let number = isFirst ? 1 : WidthFolding.number(written), !isFirst || era != nil
    else { throw .unreadable(String(text)) }
    guard let era else {
      guard written.utf8.count == 4 else { throw .noYear(String(text)) }
      guard let date = CalendarDate(year: number, month: month, day: day) else {
        throw .noSuchDay(year: number, month: month, day: day)
      }
      self = date
      return
    }
    let year = era.base + number
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      throw .noSuchDay(year: year, month: month, day: day)
    }
    guard number >= 1, era.contains(date) else { throw .outsideEra(era.name, date) }
    self = date
  }

  /// Year, month and day as written; `year` nil where there are only two parts. One kind of separator throughout.
  private static func parts(of text: Substring) -> (year: Substring?, month: Substring, day: Substring)? {
    for separator: Character in ["-", "/", "."] {
      let parts = text.split(separator: separator, omittingEmptySubsequences: false)
      if parts.count == 3 { return (parts[0], parts[1], parts[2]) }
      if parts.count == 2 { return numbers(parts) ? (nil, parts[0], parts[1]) : nil }
    }
    guard text.hasSuffix("日"), let month = text.firstIndex(of: "月") else { return nil }
    let day = text[text.index(after: month)...].dropLast()
    guard let year = text.firstIndex(of: "年") else {
      return numbers([text[..<month], day]) ? (nil, text[..<month], day) : nil
    }
    guard year < month else { return nil }
    return (text[..<year], text[text.index(after: year)..<month], day)
  }
  private static func numbers(_ parts: [Substring]) -> Bool { parts.allSatisfy { WidthFolding.number($0) != nil } }
}

extension CalendarDate {
  /// 令和8年4月1日; days before 昭和 by the civil year.
  package var japanese: String {
    let tail = "年\(month)月\(day)日"
    guard let era = Era.all.first(where: { $0.contains(self) }) else { return String(year) + tail }
    let number = year - era.base
    return era.name + (number == 1 ? "元" : String(number)) + tail
  }
  /// 1 April 2026
  package var english: String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return "\(day) \(names[month - 1]) \(year)"
  }
}
