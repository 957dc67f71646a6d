/// Which way is good.
package enum Better: String, Hashable, Sendable, CaseIterable {
  case higher, lower
  /// Up to the goal and not beyond it: a staffing rate above 100 % is over, not better.
  case cap
  /// From the goal up to `most`: neither less nor more is good.
  case band
}

/// 判定方法: when a target is held against its goal.
package enum Basis: String, Hashable, Sendable, CaseIterable {
  /// 毎年度: every year by itself.
  case yearly
  /// 最終年度: in the last year; before it only against a pace.
  case final
  /// 累計: a running total that reaches the goal.
  case cumulative
}

/// 現状値: where things stood before the plan.
package struct Baseline: Hashable, Sendable {
  package var value: Decimal
  package var year: FiscalYear
  package var source: String?
  package var unknown: UnknownKeys
  package init(value: Decimal, year: FiscalYear, source: String? = nil, unknown: UnknownKeys = UnknownKeys()) {
    self.value = value
    self.year = year
    self.source = source
    self.unknown = unknown
  }
}

/// 実績値 of one year.
package struct Measurement: Hashable, Sendable {
  package var year: FiscalYear
  package var value: Decimal
  package var isProvisional: Bool
  package var on: CalendarDate?
  package var source: String?
  package var numerator: Decimal?
  package var denominator: Decimal?
  package var note: String?
  package var unknown: UnknownKeys
  package init(
    year: FiscalYear, value: Decimal, isProvisional: Bool = false, on: CalendarDate? = nil, source: String? = nil,
    numerator: Decimal? = nil, denominator: Decimal? = nil, note: String? = nil, unknown: UnknownKeys = UnknownKeys()
  ) {
    self.year = year
    self.value = value
    self.isProvisional = isProvisional
    self.on = on
    self.source = source
    self.numerator = numerator
    self.denominator = denominator
    self.note = note
    self.unknown = unknown
  }
}

/// 目標値: a goal of a pillar.
package struct Target: Hashable, Sendable {
  package var id: ItemID
  package var pillar: ItemID
  package var name: String
  package var shortName: String
  package var unit: String
  package var better: Better
  package var goal: Decimal
  /// The upper end of a band.
  package var most: Decimal?
  package var basis: Basis?
  /// 目安 by year, where the officer has given one.
  package var steps: [FiscalYear: Decimal]
  /// The years in which it is measured; nil: every year.
  package var measuredIn: [FiscalYear]?
  package var baseline: Baseline?
  /// At most one a year, oldest first.
  package var measurements: [Measurement]
  /// Assessments, by year.
  package var years: [FiscalYear: YearRecord]
  package var unknown: UnknownKeys
  package init(
    id: ItemID, pillar: ItemID, name: String, shortName: String, unit: String, better: Better = .higher, goal: Decimal,
    most: Decimal? = nil, basis: Basis? = nil, steps: [FiscalYear: Decimal] = [:], measuredIn: [FiscalYear]? = nil,
    baseline: Baseline? = nil,
    measurements: [Measurement] = [], years: [FiscalYear: YearRecord] = [:],
    unknown: UnknownKeys = UnknownKeys()
  ) {
    self.id = id
    self.pillar = pillar
    self.name = name
    self.shortName = shortName
    self.unit = unit
    self.better = better
    self.goal = goal
    self.most = most
    self.basis = basis
    self.steps = steps
    self.measuredIn = measuredIn
    self.baseline = baseline
    self.measurements = measurements
    self.years = years
    self.unknown = unknown
  }
  package func measurement(in year: FiscalYear) -> Measurement? { measurements.first { $0.year == year } }
}
