import Testing

@testable import PlanModel

struct CalendarDateTests {
  @Test("only days that exist are dates")
  func existence() {
    #expect(CalendarDate(year: 2026, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2028, month: 2, day: 29) != nil)
    #expect(CalendarDate(year: 2100, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2000, month: 2, day: 29) != nil)
    #expect(CalendarDate(year: 2026, month: 4, day: 31) == nil)
    #expect(CalendarDate(year: 2026, month: 13, day: 1) == nil)
    #expect(CalendarDate(year: 2026, month: 0, day: 1) == nil)
    #expect(CalendarDate(year: 2026, month: 1, day: 0) == nil)
    #expect(CalendarDate(year: 0, month: 1, day: 1) == nil)
    #expect(CalendarDate(year: 10000, month: 1, day: 1) == nil)
  }

  @Test("a date prints as ISO 8601 and sorts by time")
  func printing() {
    #expect(CalendarDate(year: 2026, month: 4, day: 1)?.description == "2026-04-01")
    #expect(CalendarDate(year: 33, month: 12, day: 31)?.description == "0033-12-31")
    let days = [(2027, 3, 10), (2026, 12, 31), (2027, 3, 9), (2027, 1, 31)]
      .compactMap { CalendarDate(year: $0.0, month: $0.1, day: $0.2) }
    #expect(days.sorted().map(\.description) == ["2026-12-31", "2027-01-31", "2027-03-09", "2027-03-10"])
  }
}
