import PlanModel

/// Makes plans of a draft: bodies of the same years become one plan, chapters and targets find theirs.
struct PlanAssembly {
  private(set) var plans: [Plan] = []
  /// Bodies without years, or with too many.
  private(set) var refusedBodies: [Int: DocumentReport.Reason] = [:]
  /// Lines of targets whose pillar is in no plan, from 0.
  private(set) var refusedGoals: Set<Int> = []
  private(set) var looseCells: [(line: Int, reason: DocumentReport.Reason)] = []

  init(_ draft: DocumentDraft, ids: inout IDGenerator) {
    var planOfBody: [Int: ClosedRange<FiscalYear>] = [:]
    var firstPillar: [Int: Int] = [:]
    for (index, body) in draft.bodies.enumerated() {
      guard let years = PlanAssembly.years(of: body, draft) else {
        refusedBodies[index] = .noYears
        continue
      }
      guard years.upperBound.startYear - years.lowerBound.startYear < Ledger.mostYears else {
        refusedBodies[index] = .tooManyYears
        continue
      }
      planOfBody[index] = years
      let plan = appendPlan(years, &ids)
      firstPillar[index] = plans[plan].pillars.count
      for pillar in body.pillars { plans[plan].pillars.append(make(pillar, years, &ids)) }
      if plans[plan].title.isEmpty { plans[plan].title = body.tableTitle ?? body.partTitle ?? "" }
    }
    if plans.isEmpty, let years = draft.years,
      years.upperBound.startYear - years.lowerBound.startYear < Ledger.mostYears
    {
      _ = appendPlan(years, &ids)
    }
    let latest = plans.map(\.firstYear).max()
    let main = plans.firstIndex { $0.firstYear == latest }
    if let main {
      place(draft.chapters, main: main, bodies: draft.bodies, years: planOfBody)
      for goal in draft.goals { place(goal, main: main, years: planOfBody, firstPillar: firstPillar, &ids) }
    } else {
      refusedGoals = Set(draft.goals.map(\.line))
    }
    for index in plans.indices { finish(index, isMain: index == main, title: draft.title) }
    if let main, let label = draft.label { plans[main].label = label }
    if let main, let levels = draft.levels { plans[main].levels = levels }
    plans.sort { ($0.firstYear, $0.lastYear) < ($1.firstYear, $1.lastYear) }
  }

  /// The years most tables of the body have, else those its part or the front page names.
  private static func years(of body: DocumentDraft.Body, _ draft: DocumentDraft) -> ClosedRange<FiscalYear>? {
    var votes: [[FiscalYear]: Int] = [:]
    for years in body.years { votes[years, default: 0] += 1 }
    let most = votes.values.max()
    if let years = body.years.first(where: { votes[$0] == most }), let first = years.first, let last = years.last {
      return first...last
    }
    return body.partTitle.flatMap(YearHeader.range) ?? draft.years
  }

  private mutating func appendPlan(_ years: ClosedRange<FiscalYear>, _ ids: inout IDGenerator) -> Int {
    let (first, last) = (years.lowerBound, years.upperBound)
    if let index = plans.firstIndex(where: { $0.firstYear == first && $0.lastYear == last }) { return index }
    let label = first == last ? first.code : first.code + "-" + last.code
    plans.append(
      Plan(
        id: ids.next(prefix: "p"), label: label, title: "", firstYear: first, lastYear: last,
        levels: ["柱", "方向性", "取組", "事業"]))
    return plans.count - 1
  }

  // MARK: The tree

  private mutating func make(
    _ draft: DocumentDraft.Pillar, _ years: ClosedRange<FiscalYear>, _ ids: inout IDGenerator
  ) -> Pillar {
    var pillar = Pillar(id: ids.next(), title: draft.title)
    for each in draft.directions {
      var direction = Direction(id: ids.next(), title: each.title)
      for each in each.initiatives { direction.initiatives.append(make(each, years, &ids)) }
      pillar.directions.append(direction)
    }
    return pillar
  }

  private mutating func make(
    _ draft: DocumentDraft.Initiative, _ years: ClosedRange<FiscalYear>, _ ids: inout IDGenerator
  ) -> Initiative {
    func prose(_ texts: [String]) -> Prose? { texts.isEmpty ? nil : Prose(printed: texts.joined(separator: "\n")) }
    var initiative = Initiative(
      id: ids.next(), title: draft.title, purpose: prose(draft.purpose), outcome: prose(draft.outcome),
      note: draft.notes.isEmpty ? nil : draft.notes.joined(separator: "\n"))
    for program in draft.programs {
      initiative.programs.append(Program(id: ids.next(), name: program.name, pairs: pairs(program.lines, years)))
    }
    return initiative
  }

  private mutating func pairs(
    _ lines: [DocumentDraft.DraftLine], _ years: ClosedRange<FiscalYear>
  ) -> [LinePair] {
    var pairs: [LinePair] = []
    for draft in lines {
      var line = Line.blank(in: years)
      for (year, cell) in zip(draft.years, draft.cells) where !cell.isBlank {
        if years.contains(year) {
          line.cells[year.startYear - years.lowerBound.startYear] = cell
        } else {
          looseCells.append((draft.number, .cells(cell.written)))
        }
      }
      if draft.track == .planned {
        pairs.append(LinePair(planned: line))
      } else if pairs.isEmpty {
        pairs.append(LinePair(planned: nil, actuals: [line]))
      } else {
        pairs[pairs.count - 1].actuals.append(line)
      }
    }
    // An only result line with nothing in it need not exist.
    for index in pairs.indices where pairs[index].planned != nil && pairs[index].actuals.count == 1 {
      if pairs[index].actuals[0].cells.allSatisfy(\.isBlank) { pairs[index].actuals = [] }
    }
    return pairs
  }

  // MARK: Chapters and targets

  /// A chapter belongs to the latest plan, unless it looks back on another: it has that plan's part in its title.
  private mutating func place(
    _ chapters: [DocumentDraft.Chapter], main: Int, bodies: [DocumentDraft.Body],
    years: [Int: ClosedRange<FiscalYear>]
  ) {
    for draft in chapters where !draft.paragraphs.isEmpty {
      let body = bodies.indices.first { index in
        years[index] != nil && bodies[index].partTitle.map { !$0.isEmpty && draft.title.contains($0) } == true
      }
      let owner = body.flatMap { years[$0] }.flatMap { years in
        plans.firstIndex { $0.firstYear == years.lowerBound && $0.lastYear == years.upperBound }
      }
      plans[owner ?? main].chapters.append(
        Chapter(title: draft.title, body: Prose(printed: draft.paragraphs.joined(separator: "\n"))))
    }
  }

  private mutating func place(
    _ goal: DocumentDraft.Goal, main: Int, years: [Int: ClosedRange<FiscalYear>], firstPillar: [Int: Int],
    _ ids: inout IDGenerator
  ) {
    let named = goal.body.flatMap { years[$0] } ?? goal.partTitle.flatMap(YearHeader.range)
    let index =
      named.flatMap { years in
        plans.firstIndex { $0.firstYear == years.lowerBound && $0.lastYear == years.upperBound }
      } ?? main
    let pillars = plans[index].pillars
    let title = WidthFolding.folded(goal.pillarTitle)
    // Of several pillars of one title the number tells which is meant.
    let same = title.isEmpty ? [] : pillars.indices.filter { WidthFolding.folded(pillars[$0].title) == title }
    var pillar = (same.first { $0 + 1 == goal.pillar?.number } ?? same.first).map { pillars[$0] }
    if pillar == nil, let number = goal.pillar?.number, pillars.indices.contains(number - 1) {
      pillar = pillars[number - 1]
    }
    if pillar == nil, title.isEmpty, let own = goal.pillarIndex, let body = goal.body, let first = firstPillar[body],
      pillars.indices.contains(first + own)
    {
      pillar = pillars[first + own]
    }
    guard let pillar else {
      refusedGoals.insert(goal.line)
      return
    }
    plans[index].targets.append(
      Target(
        id: ids.next(prefix: "t"), pillar: pillar.id, name: goal.name, shortName: goal.name, unit: goal.unit,
        better: goal.better, goal: goal.goal))
  }

  // MARK: The plan itself

  private mutating func finish(_ index: Int, isMain: Bool, title: String?) {
    if isMain, let title { plans[index].title = title }
    if plans[index].title.isEmpty { plans[index].title = plans[index].label }
    plans[index].levels = LevelNames.of(plans[index], chapters: plans[index].chapters) ?? plans[index].levels
    // What has its outcomes is over; what was published without them is decided.
    let isOver = plans[index].pillars.flatMap(\.directions).flatMap(\.initiatives).contains { $0.outcome != nil }
    plans[index].status = isOver ? .closed : .adopted
    if isOver { plans[index].lockedYears = Set(plans[index].years) }
  }
}

extension Line {
  fileprivate static func blank(in years: ClosedRange<FiscalYear>) -> Line {
    Line(
      cells: Array(repeating: .blank, count: years.upperBound.startYear - years.lowerBound.startYear + 1))
  }
}
