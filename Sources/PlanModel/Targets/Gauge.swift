/// A gauge as numbers: what part of the bar is full and where the goal stands. Percentages run from 0 to 100, other units
/// from 0 to the goal (or to the value, where it has gone beyond).
package struct Gauge: Hashable, Sendable {
  /// Filled cells, 0...width. A value below the goal never reaches the goal's cell.
  package var filled: Int
  /// The cell in which the goal's mark stands, 0..<width.
  package var goal: Int

  /// nil for a bar of no width, and for what is yes or no. `value` nil gives an empty bar, to be drawn as unmeasured.
  package init?(value: Decimal?, goal: Decimal, unit: String, width: Int) {
    guard width > 0, Target.yesNo(unit: unit) == nil else { return nil }
    let hundred = Decimal(100)
    let isPercentage = Target.isPercentage(unit: unit)
    var end = isPercentage ? hundred : goal
    if !isPercentage, let value, value > end { end = value }
    if isPercentage, goal > hundred { end = goal }
    guard end > Decimal(0) else {
      self.filled = 0
      self.goal = width - 1
      return
    }
    let mark = goal.floored(times: width, dividedBy: end) ?? width
    self.goal = min(max(mark, 0), width - 1)
    let full = value.map { $0 >= end ? width : $0.floored(times: width, dividedBy: end) ?? 0 } ?? 0
    // Both are rounded down against the same end, so a value below the goal stays short of its cell.
    filled = min(max(full, 0), width)
  }
}
