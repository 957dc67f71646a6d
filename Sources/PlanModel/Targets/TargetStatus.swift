/// How a target stands in a year (rule 8).
package enum TargetStatus: Hashable, Sendable, CaseIterable {
  /// 達成
  case reached
  /// 未達
  case notReached
  /// 目安どおり
  case onPace
  /// 目安を下回る
  case belowPace
  /// 判定なし: measured, but nothing defines what it should be now.
  case noVerdict
  /// 未測定: never 0.
  case notMeasured
}

/// The standing of one target for one year: the value it rests on, the level due, the verdict.
package struct TargetStanding: Hashable, Sendable {
  /// The latest measurement up to the year (of a yearly basis: the year's own); nil: 未測定.
  package var measurement: Measurement?
  /// 目安 of the year; nil where no basis, step or baseline defines one.
  package var pace: Decimal?
  package var status: TargetStatus
  /// What is missing to the goal (or above a ceiling), positive; nil when reached or unmeasured.
  package var shortfall: Decimal?
  /// True for a cap that is exceeded.
  package var isOver: Bool
}

extension Target {
  /// The standing in `year` of a plan whose last year is `lastYear`.
  ///
  /// A goal is met exactly or not at all: there is no rounding up to it. 目安 exists only where a basis and steps or a
  /// baseline define it.
  package func standing(in year: FiscalYear, lastYear: FiscalYear) -> TargetStanding {
    let due = pace(in: year, lastYear: lastYear)
    guard let latest = measurement(for: year) else {
      return TargetStanding(measurement: nil, pace: due, status: .notMeasured, shortfall: nil, isOver: false)
    }
    let over = isOver(latest.value)
    let met = meets(goal, latest.value)
    return TargetStanding(
      measurement: latest, pace: due, status: status(of: latest, met: met, due: due, lastYear: lastYear),
      shortfall: met ? nil : (over ? most ?? goal : goal).distance(to: latest.value)?.trimmed, isOver: over)
  }

  /// The measurement a verdict for `year` rests on: the latest up to it. A yearly goal is due anew every year, so there
  /// only the year's own counts, unless it is not measured in that year.
  private func measurement(for year: FiscalYear) -> Measurement? {
    if basis == .yearly, measuredIn?.contains(year) ?? true { return measurement(in: year) }
    return measurements.last { $0.year <= year }
  }

  private func status(of latest: Measurement, met: Bool, due: Decimal?, lastYear: FiscalYear) -> TargetStatus {
    func againstPace() -> TargetStatus {
      guard let due = pace(in: latest.year, lastYear: lastYear) ?? due else { return .noVerdict }
      return meetsPace(due, latest.value) ? .onPace : .belowPace
    }
    switch basis {
    case nil: return .noVerdict
    case .yearly: return met ? .reached : .notReached
    case .cumulative:
      if met { return .reached }
      return latest.year >= lastYear ? .notReached : againstPace()
    case .final:
      guard latest.year >= lastYear else { return againstPace() }
      return met ? .reached : .notReached
    }
  }

  /// Whether `value` meets `level`, exactly.
  package func meets(_ level: Decimal, _ value: Decimal) -> Bool {
    switch better {
    case .higher: value >= level
    case .lower: value <= level
    case .cap: value.compare(level) == 0
    case .band: value >= level && !isOver(value)
    }
  }
  private func meetsPace(_ level: Decimal, _ value: Decimal) -> Bool {
    switch better {
    case .higher: value >= level
    case .lower: value <= level
    case .cap: value >= level && value <= goal
    case .band: value >= level && !isOver(value)
    }
  }
  /// 目安 of a year: the officer's step, else a straight line from the baseline to the goal in the last year, else nothing.
  /// A yearly basis has none: its goal is due every year. The line is cut (never rounded up) to two places.
  package func pace(in year: FiscalYear, lastYear: FiscalYear) -> Decimal? {
    guard let basis, basis != .yearly else { return nil }
    if let step = steps[year] { return step }
    guard let baseline, year > baseline.year, lastYear > baseline.year, year <= lastYear else { return nil }
    if year == lastYear { return goal }
    guard let way = goal.subtracting(baseline.value) else { return nil }
    let passed = Int128(year.startYear &- baseline.year.startYear)
    let whole = Int128(lastYear.startYear &- baseline.year.startYear)
    guard passed > 0, whole > 0 else { return nil }
    let (times, overflow) = (Int128(way.mantissa) * 100).multipliedReportingOverflow(by: passed)
    guard !overflow, let cut = Int(exactly: times / (whole * Decimal.power(of10: way.scale))) else { return nil }
    return baseline.value.adding(Decimal(mantissa: cut, scale: 2))?.trimmed
  }
}
