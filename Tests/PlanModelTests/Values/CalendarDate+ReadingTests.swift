import Testing

@testable import PlanModel

struct CalendarDateReadingTests {
  private func problem(_ text: String) -> DateProblem? {
    do throws(DateProblem) {
      _ = try CalendarDate(reading: text)
      return nil
    } catch { return error }
  }

  @Test(
    "every way officers write a date is read",
    arguments: [
      ("2027-03-10", "2027-03-10"), ("2027/3/10", "2027-03-10"), ("2027.3.10", "2027-03-10"),
      ("2027年3月10日", "2027-03-10"), ("２０２７－０３－１０", "2027-03-10"), ("2027ー3ー10", "2027-03-10"),
      ("令和9年3月10日", "2027-03-10"), ("令和９年３月１０日", "2027-03-10"), ("令和 9 年 3 月 10 日", "2027-03-10"),
      ("R9.3.10", "2027-03-10"), ("r9.3.10", "2027-03-10"), ("Ｒ９．３．１０", "2027-03-10"), ("R9/3/10", "2027-03-10"),
      ("R9-3-10", "2027-03-10"), ("㋿9年3月10日", "2027-03-10"), ("令和元年5月1日", "2019-05-01"),
      ("R元.5.1", "2019-05-01"), ("平成31年4月30日", "2019-04-30"), ("H31.4.30", "2019-04-30"),
      ("平成元年1月8日", "1989-01-08"), ("昭和64年1月7日", "1989-01-07"), ("昭和元年12月25日", "1926-12-25"),
      (" 2028-02-29 ", "2028-02-29"),
    ])
  func reads(written: String, iso: String) throws {
    #expect(try CalendarDate(reading: written).description == iso)
  }

  @Test(
    "a month and a day without a year are refused", arguments: ["3月10日", "3/10", "03-10", "３．１０", "27-3-10", "9年3月10日"])
  func noYear(written: String) { #expect(problem(written) == .noYear(written)) }

  @Test("a day outside its era is refused with the day it would be")
  func outsideEra() throws {
    let day = try CalendarDate(reading: "2019-05-01")
    #expect(problem("平成31年5月1日") == .outsideEra("平成", day))
    #expect(day.japanese == "令和元年5月1日")
    #expect(problem("令和元年4月30日") == .outsideEra("令和", try CalendarDate(reading: "2019-04-30")))
    #expect(problem("S64.1.8") == .outsideEra("昭和", try CalendarDate(reading: "1989-01-08")))
    #expect(problem("昭和元年12月24日") == .outsideEra("昭和", try CalendarDate(reading: "1926-12-24")))
    #expect(problem("R0.5.1") == .outsideEra("令和", try CalendarDate(reading: "2018-05-01")))
  }

  @Test("a day that does not exist is refused")
  func noSuchDay() {
    #expect(problem("2027-02-29") == .noSuchDay(year: 2027, month: 2, day: 29))
    #expect(problem("R9.4.31") == .noSuchDay(year: 2027, month: 4, day: 31))
    #expect(problem("2027-13-01") == .noSuchDay(year: 2027, month: 13, day: 1))
  }

  @Test(
    "anything else is unreadable",
    arguments: [
      "", "2027", "令和", "令和9年", "令和9年3月", "2027-3/10", "2027-3-10-1", "元年5月1日", "2027-3-x", "あした", "10日3月2027年", "--",
      "2027-３-",
      "R.3.10", "R99999.3.10", "年月日",
    ])
  func unreadable(written: String) { #expect(problem(written) == .unreadable(written)) }

  @Test("eras change by the day")
  func printing() throws {
    for (iso, japanese) in [
      ("2026-04-01", "令和8年4月1日"), ("2019-05-01", "令和元年5月1日"), ("2019-04-30", "平成31年4月30日"), ("1989-01-08", "平成元年1月8日"),
      ("1989-01-07", "昭和64年1月7日"), ("1926-12-25", "昭和元年12月25日"), ("1926-12-24", "1926年12月24日"),
    ] {
      #expect(try CalendarDate(reading: iso).japanese == japanese)
      #expect(try CalendarDate(reading: japanese).description == iso)
    }
    #expect(try CalendarDate(reading: "2026-04-01").english == "1 April 2026")
    #expect(try CalendarDate(reading: "2026-12-31").english == "31 December 2026")
  }

  @Test("random typing gives a date or a problem, never a trap")
  func fuzz() {
    var random = SeededGenerator(seed: 4)
    let signs = [
      "令和", "平成", "R", "H", "S", "元", "年", "月", "日", "-", "/", ".", "0", "1", "9", "２", "99999", " ", "神", "\u{301}",
    ]
    for _ in 0..<Count.of(50_000) {
      let text = (0..<random.number(0...9)).map { _ in random.pick(signs) }.joined()
      if let date = try? CalendarDate(reading: text) { #expect((try? CalendarDate(reading: date.japanese)) == date) }
      if let year = FiscalYear(text) { #expect(FiscalYear.plausible.contains(year)) }
    }
  }
}
