import Dashboard
import PlanModel

/// The years of a plan as people write them: `R11-R13`, `R11～R13`, `2029-2031`, or one year.
enum YearRange {
  /// A plan has one to ten years.
  static let mostYears = 10

  static func read(_ text: String) throws -> ClosedRange<FiscalYear> {
    let parts = text.split(omittingEmptySubsequences: false) { "-–~～〜".contains($0) }.map { Cell.trimmed(String($0)) }
    guard (1...2).contains(parts.count), let first = parts.first.flatMap({ FiscalYear($0) }) else {
      throw CommandFailure(.usage, .badYears(text))
    }
    // R11-13 is R11-R13.
    let letters = parts[0].prefix { !$0.isNumber }
    let last = parts.count == 1 ? first : FiscalYear(parts[1]) ?? FiscalYear(letters + parts[1])
    guard let last, last >= first, last.startYear - first.startYear < mostYears else {
      throw CommandFailure(.usage, .badYears(text))
    }
    return first...last
  }
}
