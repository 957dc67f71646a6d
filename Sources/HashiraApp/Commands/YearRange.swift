import Dashboard
import PlanModel

/// The years of a plan on the command line.
enum YearRange {
  static func read(_ text: String) throws -> ClosedRange<FiscalYear> {
    guard let range = FiscalYear.range(text) else { throw CommandFailure(.usage, .badYears(text)) }
    return range
  }
}
