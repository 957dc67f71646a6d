/// 照会: what a section was asked for one year's results, and what came of it.
package struct Inquiry: Hashable, Sendable {
  package var askedOn: CalendarDate?
  package var due: CalendarDate?
  package var answeredOn: CalendarDate?
  /// 督促: the days on which it was reminded, oldest first.
  package var reminders: [CalendarDate]
  package var unknown: UnknownKeys
  package init(
    askedOn: CalendarDate? = nil, due: CalendarDate? = nil, answeredOn: CalendarDate? = nil,
    reminders: [CalendarDate] = [], unknown: UnknownKeys = UnknownKeys()
  ) {
    self.askedOn = askedOn
    self.due = due
    self.answeredOn = answeredOn
    self.reminders = reminders
    self.unknown = unknown
  }
  package var isEmpty: Bool {
    askedOn == nil && due == nil && answeredOn == nil && reminders.isEmpty && unknown.isEmpty
  }
  /// Asked, not answered, and the day it was due is over.
  package func isOverdue(on today: CalendarDate) -> Bool {
    guard askedOn != nil, answeredOn == nil, let due else { return false }
    return due < today
  }
}

/// A name that a section had until a reorganisation.
package struct FormerName: Hashable, Sendable {
  package var name: String
  /// The first day of the new name.
  package var until: CalendarDate
  package var unknown: UnknownKeys
  package init(name: String, until: CalendarDate, unknown: UnknownKeys = UnknownKeys()) {
    self.name = name
    self.until = until
    self.unknown = unknown
  }
}

extension FormerName: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) {
    texts.append(name)
    unknown.appendTexts(to: &texts)
  }
}
extension Inquiry: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) { unknown.appendTexts(to: &texts) }
}
