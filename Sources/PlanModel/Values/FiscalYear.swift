/// A Japanese fiscal year, April to March, named by the civil year in which it begins: R8 is 2026.
///
/// Any integer can be one in memory, so arithmetic wraps instead of trapping; `Ledger.brokenInvariants` refuses plans
/// outside `FiscalYear.plausible`.
package struct FiscalYear: Hashable, Sendable, Comparable {
  package let startYear: Int
  /// The years a plan may span: 昭和 to a far future.
  package static let plausible = FiscalYear(1926)...FiscalYear(2200)
  package init(_ startYear: Int) { self.startYear = startYear }
  package static func < (a: FiscalYear, b: FiscalYear) -> Bool { a.startYear < b.startYear }
  package func advanced(by years: Int) -> FiscalYear { FiscalYear(startYear &+ years) }

  /// The fiscal year that holds a date: month ≥ 4 ? year : year − 1.
  package init(containing date: CalendarDate) { self.init(date.month >= 4 ? date.year : date.year - 1) }

  /// 2026-04-01.
  package var firstDay: CalendarDate { CalendarDate(uncheckedYear: startYear, month: 4, day: 1) }
  /// 2027-03-31.
  package var lastDay: CalendarDate { CalendarDate(uncheckedYear: startYear &+ 1, month: 3, day: 31) }

  /// The year in its era as printed in a column header: 8, 元, 30.
  package var eraNumber: String {
    let number = Era.of(self).number(of: self)
    return number == 1 ? "元" : String(number)
  }
  /// 8年度
  package var shortJapanese: String { eraNumber + "年度" }
  /// 令和8年度
  package var japanese: String { Era.of(self).name + eraNumber + "年度" }
  /// R8, H30
  package var code: String { Era.of(self).letter + String(Era.of(self).number(of: self)) }
  /// FY2026
  package var english: String { "FY\(startYear)" }

  struct Era {
    let name: String
    let letter: String
    let base: Int
    func number(of year: FiscalYear) -> Int { year.startYear &- base }
    static let reiwa = Era(name: "令和", letter: "R", base: 2018)
    static let heisei = Era(name: "平成", letter: "H", base: 1988)
    static let showa = Era(name: "昭和", letter: "S", base: 1925)
    static let all = [reiwa, heisei, showa]
    /// FY2019 is written 令和元年度 throughout.
    static func of(_ year: FiscalYear) -> Era {
      year.startYear > reiwa.base ? reiwa : year.startYear > heisei.base ? heisei : showa
    }
  }
}

extension FiscalYear {
  /// Reads `R8`, `Ｒ８年度`, `令和8年度`, `令和元年度`, `平成31年度`, `㋿8年度`, `2026`, `FY2026`, `2026年度`.
  /// nil for anything else; years outside 1926...2200 are no fiscal year.
  package init?(_ text: some StringProtocol) {
    let folded = WidthFolding.folded(text)
    var rest = folded[...]
    if rest.hasSuffix("年度") { rest = rest.dropLast(2) } else if rest.hasSuffix("年") { rest = rest.dropLast() }
    for era in Era.all {
      for prefix in [era.name, era.letter, era.letter.lowercased()] where rest.hasPrefix(prefix) {
        let tail = rest.dropFirst(prefix.count)
        guard let number = tail == "元" ? 1 : WidthFolding.number(tail), number >= 1, number <= 99 else { return nil }
        self.init(era.base + number)
        return
      }
    }
    if ["FY", "fy", "Fy"].contains(rest.prefix(2)) { rest = rest.dropFirst(2) }
    guard let year = WidthFolding.number(rest), FiscalYear.plausible.contains(FiscalYear(year)) else { return nil }
    self.init(year)
  }
}
