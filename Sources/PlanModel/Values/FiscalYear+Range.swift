extension FiscalYear {
  /// The years of a plan as people write them: `R11-R13`, `R11～13`, `2029-2031`, or one year; nil for anything else, for
  /// more than `most` years, and for a last year before the first.
  package static func range(_ text: String, most: Int = 10) -> ClosedRange<FiscalYear>? {
    let parts = text.split(omittingEmptySubsequences: false) { "-–~～〜－".contains($0) }
      .map { WidthFolding.folded(Cell.trimmed(String($0))) }
    guard (1...2).contains(parts.count), let first = FiscalYear(parts[0]) else { return nil }
    guard parts.count == 2 else { return first...first }
    // R11-13 is R11-R13.
    let letters = parts[0].prefix { !$0.isNumber }
    guard let last = FiscalYear(parts[1]) ?? FiscalYear(letters + parts[1]), last >= first,
      last.startYear - first.startYear < most
    else { return nil }
    return first...last
  }
}
