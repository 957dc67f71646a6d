@testable import PlanModel

/// Rich, valid ledgers from a seed: several plans, every field, readings, facts, records, measurements, unknown keys and
/// hostile text among the Japanese.
struct RandomLedger {
  var ledger: Ledger
  /// How many texts carry the mark.
  private(set) var marks = 0
  private var random: SeededGenerator
  private var ids: IDGenerator
  private let mark: String?
  private var sections: [ItemID] = []
  private var lineage: [ItemID] = []

  static func make(_ random: inout SeededGenerator, marked mark: String? = nil) -> RandomLedger {
    var made = RandomLedger(random: SeededGenerator(seed: random.next()), mark: mark)
    made.fill()
    return made
  }
  private init(random: SeededGenerator, mark: String?) {
    self.random = random
    self.mark = mark
    ids = IDGenerator(seed: 0)
    ledger = Ledger(organization: "")
    ids = IDGenerator(seed: self.random.next())
  }

  static let texts = [
    "実施", "検討", "検討結果の反映", "◆", "未実施", "中止", "該当なし", "未確定", "12名", "実施：743名", "実施見込み：190名", "実施 1期生", "継続実施 →", "年4回発行",
    "(管理職) 実施：32名 (一般職) 実施：57名", "市町村アカデミー：派遣なし", "目標年間取得日数：14日 周知", "一行目\n二行目", "神\u{FA19}", "か\u{3099}が", "𠮷野",
    "葛\u{E0100}",
    "\u{1B}[2J", "\u{202E}逆さ", "=1+1", "＝１", "\u{0}", "\"}]", "👨‍👩‍👧", "ﾊﾟｿｺﾝ", "a\u{301}\u{301}\u{301}", "研修　研修",
  ]

  mutating func text() -> String {
    var text = random.pick(RandomLedger.texts)
    if mark != nil { text.unicodeScalars.removeAll { $0 == "\u{3099}" } }
    return marked(text)
  }
  private mutating func marked(_ text: String) -> String {
    guard let mark, random.once(in: 3) else { return text }
    marks += 1
    return text + mark
  }
  mutating func cell() -> Cell {
    switch random.number(0...7) {
    case 0: .arrow
    case 1: .dash
    case 2...4: .blank
    default: Cell(text())
    }
  }
  mutating func id(_ prefix: Character) -> ItemID {
    let id = ids.next(prefix: prefix)
    return ItemID(marked(id.rawValue))
  }
  mutating func year(in plan: Plan) -> FiscalYear { random.pick(plan.years) }
  mutating func number() -> Decimal { Decimal(mantissa: random.number(-9999...99999), scale: random.number(0...3)) }
  mutating func date() -> CalendarDate? {
    CalendarDate(year: random.number(2020...2030), month: random.number(1...12), day: random.number(1...28))
  }
  mutating func unknown() -> UnknownKeys {
    guard random.once(in: 6) else { return UnknownKeys() }
    let (after, key) = (random.once(in: 2) ? nil : marked("title"), marked("memo"))
    return UnknownKeys([UnknownKeys.Entry(after: after, key: key, json: marked("{\"a\":[1,2]}"))])
  }
  mutating func list<Value>(_ range: ClosedRange<Int>, _ make: (inout RandomLedger) -> Value) -> [Value] {
    (0..<random.number(range)).map { _ in make(&self) }
  }
  mutating func maybe<Value>(_ make: (inout RandomLedger) -> Value) -> Value? {
    random.once(in: 2) ? nil : make(&self)
  }
  mutating func someSection() -> ItemID? { sections.isEmpty ? nil : maybe { $0.repeated($0.sections) } }
  mutating func someSections() -> [ItemID] { sections.isEmpty ? [] : list(0...2) { $0.repeated($0.sections) } }
  /// An id that stands elsewhere already: its mark counts once more.
  private mutating func repeated(_ choices: [ItemID]) -> ItemID {
    let id = random.pick(choices)
    if mark != nil, id.rawValue.unicodeScalars.contains("\u{3099}") { marks += 1 }
    return id
  }
  mutating func prose() -> Prose { Prose(text(), isSummary: random.once(in: 2)) }
  mutating func succeeds() -> [ItemID] {
    list(0...1) { $0.lineage.isEmpty || $0.random.once(in: 5) ? $0.id("x") : $0.repeated($0.lineage) }
  }

  private mutating func fill() {
    ledger.organization = text()
    ledger.sections = list(0...4) { Section(id: $0.id("s"), name: $0.text(), unknown: $0.unknown()) }
    sections = ledger.sections.map(\.id)
    ledger.plans = list(1...3) { $0.plan() }
    ledger.schemes = list(0...1) { .other($0.marked("{}")) }
    ledger.conflicts = list(0...2) { $0.conflict() }.sorted { $0.id < $1.id }
    ledger.unknown = unknown()
  }
}

// Its parts, as edits insert them too.
extension RandomLedger {
  /// The same ledger in other hands: what is edited from here on is of its own.
  func copied(_ random: inout SeededGenerator) -> RandomLedger {
    var copy = self
    copy.random = SeededGenerator(seed: random.next())
    copy.ids = IDGenerator(seed: copy.random.next())
    return copy
  }
  mutating func conflict() -> MergeConflict {
    let (kept, other) = (FieldValue.text(text()), FieldValue.text(text()))
    return MergeConflict(
      item: ids.next(), clash: .field(.title, base: once(in: 2) ? nil : .text("元"), kept: kept, other: other))
  }
  mutating func plan() -> Plan {
    let first = FiscalYear(random.number(2015...2030))
    var plan = Plan(
      id: id("l"), label: text(), title: text(), firstYear: first, lastYear: first.advanced(by: random.number(0...4)),
      levels: list(0...4) { $0.text() })
    plan.status = random.pick(PlanStatus.allCases)
    plan.adoptedOn = date()
    plan.lockedYears = Set(plan.years.filter { _ in random.once(in: 3) })
    plan.scheme = maybe { $0.id("c") }
    plan.chapters = list(0...2) { Chapter(title: $0.text(), body: $0.prose(), unknown: $0.unknown()) }
    plan.pillars = list(0...3) { $0.pillar(in: plan) }
    if !plan.pillars.isEmpty { plan.targets = list(0...3) { $0.target(in: plan) } }
    plan.unknown = unknown()
    return plan
  }
  mutating func pillar(in plan: Plan) -> Pillar {
    Pillar(id: id("i"), title: text(), directions: list(0...2) { $0.direction(in: plan) }, unknown: unknown())
  }
  mutating func direction(in plan: Plan) -> Direction {
    Direction(id: id("d"), title: text(), initiatives: list(0...2) { $0.initiative(in: plan) }, unknown: unknown())
  }
  mutating func initiative(in plan: Plan) -> Initiative {
    var initiative = Initiative(id: id("n"), title: text())
    initiative.purpose = maybe { $0.prose() }
    initiative.owner = someSection()
    initiative.involved = someSections()
    initiative.outcome = maybe { $0.prose() }
    initiative.note = maybe { $0.text() }
    initiative.succeeds = succeeds()
    initiative.tags = list(0...2) { $0.text() }
    initiative.years = records(in: plan)
    initiative.programs = list(0...3) { $0.program(in: plan) }
    initiative.unknown = unknown()
    lineage.append(initiative.id)
    return initiative
  }
  mutating func program(in plan: Plan) -> Program {
    var program = Program(id: id("p"), name: text(), pairs: pairs(in: plan))
    program.owner = someSection()
    program.succeeds = succeeds()
    program.tags = list(0...2) { $0.text() }
    program.years = records(in: plan)
    program.unknown = unknown()
    lineage.append(program.id)
    return program
  }
  mutating func pairs(in plan: Plan) -> [LinePair] {
    var pairs = list(0...3) {
      LinePair(planned: $0.line(in: plan, facts: false), actuals: $0.list(0...2) { $0.line(in: plan, facts: true) })
    }
    if let first = pairs.first, !first.actuals.isEmpty, random.once(in: 5) {
      var texts: [String] = []
      first.planned.appendTexts(to: &texts)
      marks -= texts.count { $0.unicodeScalars.contains("\u{3099}") && mark != nil }
      pairs[0].planned = nil
    }
    for index in pairs.indices where pairs[index].actuals.count == 1 && pairs[index].actuals[0].isEmpty {
      if pairs[index].planned != nil { pairs[index].actuals = [] }
    }
    return pairs
  }
  mutating func line(in plan: Plan, facts: Bool) -> Line {
    var line = Line(cells: plan.years.map { _ in cell() }, unknown: unknown())
    for year in plan.years where random.once(in: 5) { line.readings[year] = random.pick(BlankReading.allCases) }
    if facts { for year in plan.years where random.once(in: 4) { line.facts[year] = fact() } }
    return line
  }
  mutating func fact() -> ResultFact {
    ResultFact(
      state: random.pick(ResultState.allCases), asOf: date(), source: maybe { $0.text() }, reason: maybe { $0.text() },
      unknown: unknown())
  }
  mutating func records(in plan: Plan) -> [FiscalYear: YearRecord] {
    var records: [FiscalYear: YearRecord] = [:]
    for year in plan.years where random.once(in: 3) {
      let record = YearRecord(
        schedule: maybe { $0.text() }, note: maybe { $0.text() }, issue: maybe { $0.text() },
        direction: maybe { $0.text() }, assessment: maybe { $0.assessment() }, unknown: unknown())
      if !record.isEmpty { records[year] = record }
    }
    return records
  }
  mutating func assessment() -> Assessment {
    Assessment(
      scheme: id("c"), mark: marked(random.pick(["◎", "○", "△", "×"])), proposed: maybe { $0.text() },
      reason: maybe { $0.text() }, unknown: unknown())
  }
  mutating func target(in plan: Plan) -> Target {
    var target = Target(
      id: id("t"), pillar: repeated(plan.pillars.map(\.id)), name: text(), shortName: text(), unit: "%", goal: number())
    target.better = random.pick(Better.allCases)
    target.basis = maybe { $0.random.pick(Basis.allCases) }
    for year in plan.years where random.once(in: 3) { target.steps[year] = number() }
    target.measuredIn = maybe { made in plan.years.filter { _ in made.random.once(in: 2) } }
    target.baseline = maybe { $0.baseline() }
    for year in plan.years where random.once(in: 2) { target.measurements.append(measurement(year)) }
    target.most = maybe { $0.number() }
    target.years = records(in: plan)
    target.unknown = unknown()
    return target
  }
  mutating func baseline() -> Baseline {
    Baseline(
      value: number(), year: FiscalYear(random.number(2010...2026)), source: maybe { $0.text() }, unknown: unknown())
  }
  mutating func measurement(_ year: FiscalYear) -> Measurement {
    Measurement(
      year: year, value: number(), isProvisional: random.once(in: 2), on: date(), source: maybe { $0.text() },
      numerator: maybe { $0.number() }, denominator: maybe { $0.number() }, note: maybe { $0.text() },
      unknown: unknown())
  }
  mutating func choose<Choices: Collection>(_ choices: Choices) -> Choices.Element { random.pick(choices) }
  mutating func once(in times: Int) -> Bool { random.once(in: times) }
}
