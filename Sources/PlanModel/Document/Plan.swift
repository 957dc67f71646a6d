/// Where a plan stands: being written, decided, or over.
package enum PlanStatus: String, Hashable, Sendable, CaseIterable {
  case draft, adopted, closed
}

/// A text part of the document outside the tables.
package struct Chapter: Hashable, Sendable {
  package var title: String
  package var body: Prose
  package var unknown: UnknownKeys
  package init(title: String, body: Prose, unknown: UnknownKeys = UnknownKeys()) {
    self.title = title
    self.body = body
    self.unknown = unknown
  }
}

/// 実施計画: consecutive fiscal years, pillars and targets.
package struct Plan: Hashable, Sendable {
  package var id: ItemID
  /// The short name used on screen and in addresses: R8-R10.
  package var label: String
  package var title: String
  package var firstYear: FiscalYear
  package var lastYear: FiscalYear
  /// What this plan calls its levels, from the first to the program: 柱, 方向性, 取組, 事業.
  package var levels: [String]
  package var status: PlanStatus
  package var adoptedOn: CalendarDate?
  package var lockedYears: Set<FiscalYear>
  package var scheme: ItemID?
  package var chapters: [Chapter]
  package var pillars: [Pillar]
  package var targets: [Target]
  package var unknown: UnknownKeys
  package init(
    id: ItemID, label: String, title: String, firstYear: FiscalYear, lastYear: FiscalYear, levels: [String],
    status: PlanStatus = .draft, adoptedOn: CalendarDate? = nil, lockedYears: Set<FiscalYear> = [],
    scheme: ItemID? = nil, chapters: [Chapter] = [], pillars: [Pillar] = [], targets: [Target] = [],
    unknown: UnknownKeys = UnknownKeys()
  ) {
    self.id = id
    self.label = label
    self.title = title
    self.firstYear = firstYear
    self.lastYear = lastYear
    self.levels = levels
    self.status = status
    self.adoptedOn = adoptedOn
    self.lockedYears = lockedYears
    self.scheme = scheme
    self.chapters = chapters
    self.pillars = pillars
    self.targets = targets
    self.unknown = unknown
  }

  package var yearCount: Int { lastYear.startYear &- firstYear.startYear &+ 1 }
  package var years: [FiscalYear] { (0..<max(0, yearCount)).map { firstYear.advanced(by: $0) } }
  package func contains(_ year: FiscalYear) -> Bool { year >= firstYear && year <= lastYear }
  /// The column of a year; nil outside the plan.
  package func column(of year: FiscalYear) -> Int? {
    contains(year) ? year.startYear - firstYear.startYear : nil
  }
}

extension Plan {
  /// How many items the tree holds on each level; always counted, never stored.
  package var treeCounts: (pillars: Int, directions: Int, initiatives: Int, programs: Int) {
    var counts = (pillars: pillars.count, directions: 0, initiatives: 0, programs: 0)
    for direction in pillars.lazy.flatMap(\.directions) {
      counts.directions += 1
      counts.initiatives += direction.initiatives.count
      for initiative in direction.initiatives { counts.programs += initiative.programs.count }
    }
    return counts
  }
}

extension Plan {
  /// The targets by pillar, as the document prints them; those of no pillar last.
  package var orderedTargets: [Target] {
    let known = Set(pillars.map(\.id))
    return pillars.flatMap { pillar in targets.filter { $0.pillar == pillar.id } }
      + targets.filter { !known.contains($0.pillar) }
  }
}
