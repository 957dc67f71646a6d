import PlanModel

/// Valid ledgers from a seed, as nobody would write them: long and hostile texts, many and no years, empty branches,
/// several pairs and result lines, every kind of reading, fact and target.
struct RandomPlans {
  private var random: SeededGenerator
  private var count = 0

  static func ledger(seed: UInt64) -> Ledger {
    var made = RandomPlans(random: SeededGenerator(seed: seed))
    return made.ledger()
  }
  private init(random: SeededGenerator) { self.random = random }

  private mutating func list<Value>(_ range: ClosedRange<Int>, _ make: (inout RandomPlans) -> Value) -> [Value] {
    (0..<random.number(range)).map { _ in make(&self) }
  }
  private mutating func maybe<Value>(_ make: (inout RandomPlans) -> Value) -> Value? {
    random.once(in: 2) ? nil : make(&self)
  }
  private mutating func id() -> ItemID {
    count += 1
    return ItemID("i\(count)")
  }
  private mutating func text() -> String { RandomText.japanese(using: &random) }
  private mutating func number() -> Decimal {
    Decimal(
      mantissa: random.number(random.once(in: 5) ? -99_999_999...999_999_999 : 0...999), scale: random.number(0...3))
  }

  private mutating func ledger() -> Ledger {
    var ledger = Ledger(organization: text())
    ledger.sections = list(0...2) { Section(id: $0.id(), name: $0.text()) }
    ledger.plans = list(random.once(in: 8) ? 0...0 : 1...3) { made in made.plan(sections: ledger.sections.map(\.id)) }
    return ledger
  }

  private mutating func plan(sections: [ItemID]) -> Plan {
    let first = FiscalYear(random.number(2019...2028))
    var plan = Plan(
      id: id(), label: text(), title: text(), firstYear: first,
      lastYear: first.advanced(by: random.once(in: 6) ? random.number(0...29) : random.number(0...4)),
      levels: list(0...4) { $0.text() }, status: random.pick(PlanStatus.allCases))
    plan.lockedYears = Set(plan.years.filter { _ in random.once(in: 4) })
    let pillars = random.once(in: 6) ? 0...14 : 0...4
    plan.pillars = list(pillars) { made in
      Pillar(
        id: made.id(), title: made.text(),
        directions: made.list(0...3) { made in
          Direction(
            id: made.id(), title: made.text(), initiatives: made.list(0...3) { $0.initiative(in: plan, sections) })
        })
    }
    if !plan.pillars.isEmpty { plan.targets = list(0...6) { $0.target(in: plan) } }
    return plan
  }

  private mutating func initiative(in plan: Plan, _ sections: [ItemID]) -> Initiative {
    var initiative = Initiative(id: id(), title: text())
    initiative.purpose = maybe { Prose($0.text(), isSummary: $0.random.once(in: 2)) }
    initiative.outcome = maybe { Prose($0.text(), isSummary: $0.random.once(in: 2)) }
    initiative.note = maybe { $0.text() }
    if let section = sections.first, random.once(in: 2) { initiative.owner = section }
    initiative.programs = list(0...4) { $0.program(in: plan) }
    for year in plan.years where random.once(in: 3) {
      let record = YearRecord(note: maybe { $0.text() }, issue: maybe { $0.text() }, direction: maybe { $0.text() })
      if !record.isEmpty { initiative.years[year] = record }
    }
    return initiative
  }

  private mutating func program(in plan: Plan) -> Program {
    Program(
      id: id(), name: text(),
      pairs: list(0...3) { made in
        var actuals = made.list(0...2) { $0.line(in: plan, facts: true) }
        if actuals.count == 1, actuals[0].isEmpty { actuals = [] }
        return LinePair(planned: made.line(in: plan, facts: false), actuals: actuals)
      })
  }

  private mutating func line(in plan: Plan, facts: Bool) -> Line {
    var line = Line(cells: plan.years.map { _ in cell() })
    for year in plan.years where random.once(in: 5) { line.readings[year] = random.pick(BlankReading.allCases) }
    guard facts else { return line }
    for year in plan.years where random.once(in: 5) {
      line.facts[year] = ResultFact(state: random.pick(ResultState.allCases))
    }
    return line
  }

  private mutating func cell() -> Cell {
    switch random.number(0...7) {
    case 0: .arrow
    case 1: .dash
    case 2...4: .blank
    default: Cell(text())
    }
  }

  private mutating func target(in plan: Plan) -> Target {
    var target = Target(
      id: id(), pillar: random.pick(plan.pillars).id, name: text(), shortName: text(),
      unit: random.pick(["%", "人", "件", text()]), goal: number())
    target.better = random.pick(Better.allCases)
    target.basis = maybe { $0.random.pick(Basis.allCases) }
    for year in plan.years where random.once(in: 3) { target.steps[year] = number() }
    target.baseline = maybe { Baseline(value: $0.number(), year: FiscalYear(2020)) }
    for year in plan.years where random.once(in: 2) {
      target.measurements.append(Measurement(year: year, value: number(), isProvisional: random.once(in: 3)))
    }
    return target
  }
}
