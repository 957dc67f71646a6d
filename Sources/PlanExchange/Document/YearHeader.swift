import PlanModel

/// The fiscal years named in a table's header row, and the columns they stand in: 8年度, R8, 令和8年度, 2026, ７年度.
struct YearHeader: Equatable {
  let column: Int
  let years: [FiscalYear]

  /// The first run of columns whose years follow one another; nil where no cell names a year.
  init?(_ cells: [String]) {
    let candidates = cells.map(YearHeader.candidates)
    guard let column = candidates.firstIndex(where: { !$0.isEmpty }) else { return nil }
    let run = candidates[column...].prefix { !$0.isEmpty }
    // A bare 8年度 may be of any era: the one in which all columns follow one another.
    let first = candidates[column].first { first in
      run.enumerated().allSatisfy { $1.contains(first.advanced(by: $0)) }
    }
    guard let first else { return nil }
    self.column = column
    years = (0..<run.count).map { first.advanced(by: $0) }
  }

  /// The years one cell can mean, the likeliest first; none where it names no year.
  static func candidates(_ cell: String) -> [FiscalYear] {
    guard cell.utf8.count <= 60 else { return [] }
    var folded = WidthFolding.folded(cell)[...]
    // 令和8年度（2026年度）
    if let bracket = folded.firstIndex(of: "("), bracket > folded.startIndex { folded = folded[..<bracket] }
    if let year = FiscalYear(folded) { return FiscalYear.plausible.contains(year) ? [year] : [] }
    guard folded.hasSuffix("年度") || folded.hasSuffix("年") else { return [] }
    let digits = folded.prefix { $0 != "年" }
    guard let number = digits == "元" ? 1 : WidthFolding.number(digits), (1...64).contains(number) else { return [] }
    return ["令和", "平成", "昭和"].compactMap { FiscalYear($0 + String(number) + "年度") }
      .filter { FiscalYear.plausible.contains($0) }
  }

  /// The years from one to another named in a sentence or title: 令和8年度～令和10年度, （R8年度からR10年度）, 令和8～10年度.
  static func range(in text: String) -> ClosedRange<FiscalYear>? {
    guard text.utf8.count <= 400 else { return nil }
    let folded = WidthFolding.folded(text).replacing("から", with: "~").replacing("〜", with: "~")
    let parts = folded.split(whereSeparator: { "~-()（）「」・、".contains($0) })
    for (left, right) in zip(parts, parts.dropFirst()) {
      guard let first = yearAtEnd(of: left) else { continue }
      let head = String(right.prefix { $0 != "度" && $0 != "ま" && $0 != "の" })
      let named = FiscalYear(head) ?? candidates(head + (head.hasSuffix("年") ? "度" : "")).first { $0 >= first }
      if let last = named, last >= first { return first...last }
    }
    return nil
  }

  private static func yearAtEnd(of text: Substring) -> FiscalYear? {
    for start in text.suffix(9).indices {
      if let year = FiscalYear(text[start...]), FiscalYear.plausible.contains(year) { return year }
    }
    return nil
  }
}
