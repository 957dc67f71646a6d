import Testing

@testable import PlanModel

struct FiscalYearTests {
  @Test(
    "every way officers write a fiscal year is read",
    arguments: [
      ("R8", 2026), ("r8", 2026), ("Ｒ８", 2026), ("Ｒ８年度", 2026), ("R8年度", 2026), ("令和8年度", 2026), ("令和８年度", 2026),
      ("令和 8 年度", 2026), ("令和8年", 2026), ("㋿8年度", 2026), ("2026", 2026), ("２０２６", 2026), ("FY2026", 2026),
      ("fy2026", 2026), ("ＦＹ２０２６", 2026), ("2026年度", 2026), ("R1", 2019), ("R元", 2019), ("令和元年度", 2019),
      ("令和1年度", 2019),
      ("H31", 2019), ("平成31年度", 2019), ("㍻30年度", 2018), ("平成元年度", 1989), ("H1", 1989), ("昭和63年度", 1988), ("㍼元年度", 1926),
      ("S1", 1926), (" R10 ", 2028), ("　R10　", 2028), ("1926", 1926), ("2200", 2200), ("R99", 2117),
    ])
  func reads(written: String, year: Int) { #expect(FiscalYear(written) == FiscalYear(year)) }

  @Test(
    "what is no fiscal year is none",
    arguments: [
      "", " ", "年度", "R", "R0", "R-1", "R100", "令和", "令和元元年度", "元年度", "8", "8年度", "26", "1925", "2201", "99999",
      "R8-R10", "RR8",
      "FY", "FYfy2026", "FY8", "Q8", "令和八年度", "2026.5", "0x7E", "R8年度予定", "\u{202E}R8", "R８x",
    ])
  func refuses(written: String) { #expect(FiscalYear(written) == nil) }

  @Test("令和元年度 is how 2019 is written, 平成31年度 only how it may be typed")
  func firstYearOfReiwa() {
    let year = FiscalYear(2019)
    #expect(year.japanese == "令和元年度")
    #expect(year.shortJapanese == "元年度")
    #expect(year.code == "R1")
    #expect(FiscalYear(2018).japanese == "平成30年度")
    #expect(FiscalYear(2018).code == "H30")
    #expect(FiscalYear(1989).japanese == "平成元年度")
    #expect(FiscalYear(1988).code == "S63")
  }

  @Test("R8 is April 2026 to March 2027")
  func edgesOfTheYear() {
    #expect(r8.firstDay.description == "2026-04-01")
    #expect(r8.lastDay.description == "2027-03-31")
    #expect(r8.japanese == "令和8年度")
    #expect(r8.shortJapanese == "8年度")
    #expect(r8.code == "R8")
    #expect(r8.english == "FY2026")
    #expect(FiscalYear(containing: r8.firstDay) == r8)
    #expect(FiscalYear(containing: r8.lastDay) == r8)
    #expect(CalendarDate(year: 2027, month: 4, day: 1).map { FiscalYear(containing: $0) } == r9)
    #expect(CalendarDate(year: 2026, month: 3, day: 31).map { FiscalYear(containing: $0) } == FiscalYear(2025))
  }

  @Test("every plausible year is read back from all it is printed as")
  func roundTrip() {
    for start in 1926...2117 {
      let year = FiscalYear(start)
      for written in [year.code, year.japanese, year.english, String(start)] { #expect(FiscalYear(written) == year) }
    }
  }

  @Test("arithmetic at the ends of the integers does not trap")
  func extremes() {
    for start in [Int.min, Int.max, 0] {
      let year = FiscalYear(start)
      _ = year.advanced(by: 1)
      _ = (year.japanese, year.code, year.shortJapanese)
    }
  }
}
