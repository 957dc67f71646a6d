/// 次期計画（案）: a draft made from the plan before it, in which every old row is accounted for.
///
/// What goes on names what it succeeds. Titles, purposes, sections and targets come along; results do not. A planned cell
/// comes along only where it says no more than 実施 or 検討 (1期生, ◆ and figures belong to their year). Targets keep their
/// goal to be looked at, and take their last settled measurement as 現状値.
package struct NextPlan: Hashable, Sendable {
  package enum Problem: Error, Hashable, Sendable {
    /// The years do not follow the old plan's last year.
    case yearsDoNotFollow(lastYear: FiscalYear)
    /// The fate is of something that is no initiative or program of the old plan.
    case noSuchRow(ItemID)
    /// The row it is to join is not there, ends, joins another itself, or is of another level.
    case cannotJoin(ItemID, into: ItemID)
    /// A split needs at least two titles.
    case splitNeedsTitles(ItemID)
    /// A row ends without a reason.
    case endNeedsReason(ItemID)
    /// The reason of an end is recorded in the old plan's last year, and that is locked.
    case yearLocked(FiscalYear)
  }

  package let plan: Plan
  /// Puts the draft behind the old plan and records why rows end.
  package let edits: [PlanEdit]

  /// - Parameter fates: of initiatives and programs; a row without one has the fate its last record tells.
  package init(
    after old: Plan, years: ClosedRange<FiscalYear>, title: String? = nil, fates: [ItemID: RowFate] = [:],
    ids: inout IDGenerator
  ) throws(Problem) {
    guard years.lowerBound == old.lastYear.advanced(by: 1) else { throw .yearsDoNotFollow(lastYear: old.lastYear) }
    let drafter = NextPlanDrafter(old: old, years: years, fates: fates)
    try drafter.check()
    plan = drafter.plan(title: title, ids: &ids)
    let ends = try drafter.recordedEnds()
    edits = [.insert(.plan(plan), at: Place(parent: .ledger, after: old.id))] + ends
  }
}

/// Builds the draft.
struct NextPlanDrafter {
  let old: Plan
  let years: ClosedRange<FiscalYear>
  private var fates: [ItemID: RowFate] = [:]
  private let given: Set<ItemID>

  init(old: Plan, years: ClosedRange<FiscalYear>, fates: [ItemID: RowFate]) {
    self.old = old
    self.years = years
    given = Set(fates.keys)
    for initiative in old.allInitiatives {
      let fate = fates[initiative.id] ?? RowFate(recorded: initiative.years)
      self.fates[initiative.id] = fate
      for program in initiative.programs {
        // With an initiative all its programs end, whatever is recorded on them.
        if case .ends = fate, fates[program.id] == nil {
          self.fates[program.id] = fate
        } else {
          self.fates[program.id] = fates[program.id] ?? RowFate(recorded: program.years)
        }
      }
    }
  }

  private func fate(_ id: ItemID) -> RowFate { fates[id] ?? .continues(title: nil) }

  func check() throws(NextPlan.Problem) {
    if let stranger = given.subtracting(fates.keys).min(by: { $0.rawValue < $1.rawValue }) {
      throw .noSuchRow(stranger)
    }
    let initiatives = Set(old.allInitiatives.map(\.id))
    for id in fates.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
      switch fate(id) {
      case .continues: break
      case .splits(let titles): if titles.count < 2 { throw .splitNeedsTitles(id) }
      case .ends(let reason): if reason.isEmpty, given.contains(id) { throw .endNeedsReason(id) }
      case .joins(let other):
        guard other != id, fates[other] != nil, initiatives.contains(id) == initiatives.contains(other) else {
          throw .cannotJoin(id, into: other)
        }
        switch fate(other) {
        case .continues, .splits: break
        case .joins, .ends: throw .cannotJoin(id, into: other)
        }
      }
    }
  }

  func plan(title: String?, ids: inout IDGenerator) -> Plan {
    let (first, last) = (years.lowerBound, years.upperBound)
    var new = Plan(
      id: ids.next(prefix: "n"), label: first.code + "-" + last.code, title: title ?? old.title, firstYear: first,
      lastYear: last, levels: old.levels, scheme: old.scheme)
    var pillars: [ItemID: ItemID] = [:]
    // What joins a row stands behind it in the sources of that row.
    var joiners: [ItemID: [Initiative]] = [:]
    for initiative in old.allInitiatives {
      if case .joins(let other) = fate(initiative.id) { joiners[other, default: []].append(initiative) }
    }
    for pillar in old.pillars {
      var next = Pillar(id: ids.next(prefix: "p"), title: pillar.title)
      pillars[pillar.id] = next.id
      for direction in pillar.directions {
        var initiatives: [Initiative] = []
        for initiative in direction.initiatives {
          initiatives += drafted(initiative, with: joiners[initiative.id] ?? [], ids: &ids)
        }
        next.directions.append(
          Direction(id: ids.next(prefix: "d"), title: direction.title, initiatives: initiatives))
      }
      new.pillars.append(next)
    }
    new.targets = old.targets.compactMap { target in
      pillars[target.pillar].map { drafted(target, pillar: $0, id: ids.next(prefix: "t")) }
    }
    return new
  }

  /// The rows that an initiative becomes: none, one, or several.
  private func drafted(_ old: Initiative, with joiners: [Initiative], ids: inout IDGenerator) -> [Initiative] {
    let titles: [String]
    switch fate(old.id) {
    case .continues(let title): titles = [title ?? old.title]
    case .splits(let several): titles = several
    case .joins, .ends: return []
    }
    let sources = [old] + joiners
    let sections = sources.flatMap { [$0.owner].compactMap { $0 } + $0.involved }
    var made: [Initiative] = []
    for (index, title) in titles.enumerated() {
      var next = Initiative(id: ids.next(prefix: "i"), title: title, owner: old.owner)
      next.succeeds = sources.map(\.id)
      for section in sections where section != old.owner && !next.involved.contains(section) {
        next.involved.append(section)
      }
      next.tags = old.tags
      // The programs and the purpose stay together with the first; they can be moved like any others.
      if index == 0 {
        next.purpose = joined(sources.compactMap(\.purpose))
        next.programs = programs(of: sources, ids: &ids)
      }
      made.append(next)
    }
    return made
  }

  private func joined(_ texts: [Prose]) -> Prose? {
    guard !texts.isEmpty else { return nil }
    return Prose(texts.map(\.text).joined(separator: "\n"), isSummary: texts.contains(where: \.isSummary))
  }

  private func programs(of sources: [Initiative], ids: inout IDGenerator) -> [Program] {
    var made: [Program] = []
    for program in sources.flatMap(\.programs) {
      let titles: [String]
      switch fate(program.id) {
      case .continues(let title): titles = [title ?? program.name]
      case .splits(let several): titles = several
      case .joins, .ends: continue
      }
      let joiners = old.allPrograms.filter { fate($0.id) == .joins(program.id) }
      for title in titles {
        made.append(
          Program(
            id: ids.next(prefix: "g"), name: title, owner: program.owner, succeeds: ([program] + joiners).map(\.id),
            tags: program.tags, pairs: [LinePair(planned: line(from: program))]))
      }
    }
    return made
  }

  /// A plain 実施 that is still on in the last year begins the new line; it goes on by the rule of blanks.
  private func line(from program: Program) -> Line {
    let count = years.upperBound.startYear - years.lowerBound.startYear + 1
    var line = Line.blank(years: count)
    guard let planned = program.pairs.first?.planned,
      old.plannedReadings(of: program, pair: 0).last?.isOn == true,
      case .text(let text)? = planned.cells.last(where: { if case .text = $0 { true } else { false } }),
      LabelledFigure.isPlain(text), ResultState.proposed(from: text) == nil || text == "実施"
    else { return line }
    line.cells[0] = .text(text)
    return line
  }

  private func drafted(_ target: Target, pillar: ItemID, id: ItemID) -> Target {
    var next = target
    next.id = id
    next.pillar = pillar
    next.steps = [:]
    next.measuredIn = nil
    next.unknown = UnknownKeys()
    let last = target.measurements.last { !$0.isProvisional }
    next.baseline = last.map { Baseline(value: $0.value, year: $0.year, source: $0.source) }
    next.measurements = []
    next.years = [:]
    return next
  }

  /// 廃止：理由 in the old plan's last year, where the officer decided so now.
  func recordedEnds() throws(NextPlan.Problem) -> [PlanEdit] {
    var edits: [PlanEdit] = []
    let year = old.lastYear
    let rows = old.allInitiatives.flatMap { initiative in
      [(initiative.id, initiative.years)] + initiative.programs.map { ($0.id, $0.years) }
    }
    for (id, records) in rows {
      guard given.contains(id), case .ends(let reason) = fate(id) else { continue }
      let text = RowFate.endWord + "：" + reason
      let before = records[year]?.direction
      if before == text { continue }
      if old.lockedYears.contains(year) { throw .yearLocked(year) }
      edits.append(.set(id, .direction(year), before: .text(before), after: .text(text)))
    }
    return edits
  }
}
