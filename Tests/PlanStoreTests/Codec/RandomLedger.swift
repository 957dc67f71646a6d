import PlanModel

/// Ledgers no officer would write but every one could: all fields taken, left out and filled with hostile text.
struct RandomLedger {
  private var generator: SeededGenerator
  private var number = 0

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func ledger() -> Ledger {
    let sections = many(0...3) { me in
      Section(
        id: me.id(), name: me.text(),
        formerNames: me.many(0...2) { FormerName(name: $0.text(), until: $0.date() ?? FiscalYear(2026).firstDay) },
        inquiries: me.inquiries(), unknown: me.unknown(["id", "name"]))
    }
    return Ledger(
      organization: text(), sections: sections, plans: many(0...3) { $0.plan(sections) },
      schemes: many(0...2) { .other($0.json()) }, conflicts: many(0...3) { $0.conflict() }.sorted { $0.id < $1.id },
      unknown: unknown(["format", "version", "plans", "conflicts"]))
  }

  /// Every kind, every field and every kind of value.
  private mutating func conflict() -> MergeConflict {
    let (item, known) = (id(), unknown(["id", "item", "what"]))
    let clash: MergeConflict.Clash
    switch generator.number(0...7) {
    case 0: clash = .removed
    case 1: clash = .moved(kept: id(), other: id())
    case 2:
      clash = .order(generator.pick(ItemKind.allCases), kept: many(0...3) { $0.id() }, other: many(0...3) { $0.id() })
    case 3:
      clash = .member(text(), base: maybe { $0.json() }, kept: maybe { $0.json() }, other: maybe { $0.json() })
    default:
      let year = FiscalYear(generator.number(1926...2200))
      let values = values(in: year)
      let (field, _) = generator.pick(values)
      func one() -> FieldValue { generator.pick(values.filter { $0.0 == field }).1 }
      clash = .field(field, base: generator.once(in: 2) ? nil : one(), kept: one(), other: one())
    }
    number += 1
    return MergeConflict(id: "k\(number)", item: item, clash: clash, unknown: known)
  }

  /// A value for every kind of field, and its absence.
  private mutating func values(in year: FiscalYear) -> [(Field, FieldValue)] {
    let fact = ResultFact(state: .expected, asOf: date(), source: maybe { $0.text() }, unknown: unknown(["state"]))
    let line = generator.pick([LineRef.planned(pair: 2), .actual(pair: 0, line: 1)])
    let assessment = Assessment(scheme: id(), mark: text(), unknown: unknown(["mark"]))
    let baseline = Baseline(value: decimal(), year: year, source: maybe { $0.text() })
    let measurement = Measurement(year: year, value: decimal(), note: maybe { $0.text() })
    return [
      (.title, .text(text())), (.note(year), .text(nil)), (.note(year), .text(text())), (.purpose, .prose(nil)),
      (.purpose, .prose(prose())), (.cell(line, year), .cell(.blank)), (.cell(line, year), .cell(Cell(text()))),
      (.reading(line, year), .reading(.continues)), (.reading(line, year), .reading(nil)),
      (.fact(.actual(pair: 0, line: 0), year), .fact(fact)), (.fact(.actual(pair: 0, line: 0), year), .fact(nil)),
      (.assessment(year), .assessment(assessment)), (.assessment(year), .assessment(nil)),
      (.locked(year), .flag(generator.once(in: 2))), (.goal, .number(decimal())), (.step(year), .number(nil)),
      (.adoptedOn, .date(date())), (.adoptedOn, .date(nil)), (.owner, .item(id())), (.owner, .item(nil)),
      (.involved, .items(many(0...2) { $0.id() })), (.tags, .texts(many(0...2) { $0.text() })),
      (.measuredIn, .years(nil)), (.measuredIn, .years([year])), (.status, .status(.closed)), (.better, .better(.cap)),
      (.basis, .basis(nil)), (.basis, .basis(.final)), (.baseline, .baseline(nil)), (.baseline, .baseline(baseline)),
      (.measurement(year), .measurement(measurement)), (.measurement(year), .measurement(nil)),
      (.chapters, .chapters([])), (.chapters, .chapters([Chapter(title: text(), body: Prose(text()))])),
      (.pairs, .pairs([])), (.pairs, .pairs([LinePair(planned: self.line([year]))])),
    ]
  }

  private mutating func inquiries() -> [FiscalYear: Inquiry] {
    var inquiries: [FiscalYear: Inquiry] = [:]
    for year in some([FiscalYear(2026), FiscalYear(2027)]) {
      inquiries[year] = Inquiry(
        askedOn: date(), due: maybe { $0.date() }, answeredOn: maybe { $0.date() },
        reminders: many(0...2) { $0.date() }.compactMap { $0 }.sorted(), unknown: unknown(["due", "reminders"]))
    }
    return inquiries
  }

  private mutating func plan(_ sections: [Section]) -> Plan {
    let first = FiscalYear(generator.number(1926...2190))
    let count = generator.number(1...5)
    let years = (0..<count).map { first.advanced(by: $0) }
    let pillars = many(0...3) { me in
      Pillar(
        id: me.id(), title: me.text(),
        directions: me.many(0...2) { me in
          Direction(
            id: me.id(), title: me.text(), initiatives: me.many(0...2) { $0.initiative(years, sections) },
            unknown: me.unknown(["id", "initiatives"]))
        }, unknown: me.unknown(["title"]))
    }
    let targets = pillars.isEmpty ? [] : many(0...3) { $0.target(years, pillars) }
    return Plan(
      id: id(), label: text(), title: text(), firstYear: first, lastYear: first.advanced(by: count - 1),
      levels: many(0...4) { $0.text() }, status: generator.pick(PlanStatus.allCases), adoptedOn: maybe { $0.date() },
      lockedYears: Set(some(years)), scheme: maybe { $0.id() },
      chapters: many(0...2) { me in
        let body = me.prose()
        return Chapter(
          title: me.text(), body: body, unknown: me.unknown(body.isSummary ? ["text", "textIsSummary"] : ["text"]))
      }, pillars: pillars, targets: targets, unknown: unknown(["lastYear", "scheme", "targets"]))
  }

  private mutating func initiative(_ years: [FiscalYear], _ sections: [Section]) -> Initiative {
    Initiative(
      id: id(), title: text(), purpose: maybe { $0.prose() }, owner: sections.randomElement(using: &generator)?.id,
      involved: some(sections).map(\.id), outcome: maybe { $0.prose() }, note: maybe { $0.text() },
      succeeds: many(0...2) { $0.id() }, tags: many(0...2) { $0.text() }, years: records(years),
      programs: many(0...2) { $0.program(years, sections) }, unknown: unknown(["id", "outcome", "tags", "programs"]))
  }

  private mutating func program(_ years: [FiscalYear], _ sections: [Section]) -> Program {
    var pairs = many(0...3) { me in
      LinePair(planned: me.line(years), actuals: me.many(0...2) { $0.line(years) }.filter { !$0.isEmpty })
    }
    if !pairs.isEmpty, !pairs[0].actuals.isEmpty, generator.once(in: 4) { pairs[0].planned = nil }
    return Program(
      id: id(), name: text(), owner: sections.randomElement(using: &generator)?.id, succeeds: many(0...1) { $0.id() },
      tags: many(0...2) { $0.text() }, pairs: pairs, years: records(years), unknown: unknown(["name", "lines"]))
  }

  private mutating func line(_ years: [FiscalYear]) -> Line {
    var line = Line(cells: years.map { _ in generator.pick([.blank, .arrow, .dash, Cell(text())]) })
    for year in some(years) { line.readings[year] = generator.pick(BlankReading.allCases) }
    for year in some(years) {
      let fact = ResultFact(
        state: maybe { $0.generator.pick(ResultState.allCases) }, asOf: maybe { $0.date() },
        source: maybe { $0.text() }, reason: maybe { $0.text() }, unknown: unknown(["state", "reason"]))
      if !fact.isEmpty { line.facts[year] = fact }
    }
    line.unknown = unknown(["track", "cells"])
    return line
  }

  private mutating func records(_ years: [FiscalYear]) -> [FiscalYear: YearRecord] {
    var records: [FiscalYear: YearRecord] = [:]
    for year in some(years) {
      let record = YearRecord(
        schedule: maybe { $0.text() }, note: maybe { $0.text() }, issue: maybe { $0.text() },
        direction: maybe { $0.text() },
        assessment: maybe { me in
          Assessment(
            scheme: me.id(), mark: me.text(), proposed: me.maybe { $0.text() }, reason: me.maybe { $0.text() },
            unknown: me.unknown(["mark", "reason"]))
        }, unknown: unknown([]))
      if !record.isEmpty { records[year] = record }
    }
    return records
  }

  private mutating func target(_ years: [FiscalYear], _ pillars: [Pillar]) -> Target {
    var target = Target(
      id: id(), pillar: generator.pick(pillars).id, name: text(), shortName: text(), unit: text(),
      better: generator.pick(Better.allCases), goal: decimal(), basis: maybe { $0.generator.pick(Basis.allCases) },
      measuredIn: maybe { $0.some(years) },
      baseline: maybe { me in
        Baseline(
          value: me.decimal(), year: FiscalYear(me.generator.number(1926...2200)), source: me.maybe { $0.text() },
          unknown: me.unknown(["year"]))
      }, unknown: unknown(["id", "steps", "measurements"]))
    target.most = maybe { $0.decimal() }
    target.years = records(years)
    for year in some(years) { target.steps[year] = decimal() }
    target.measurements = some(years).map { year in
      Measurement(
        year: year, value: decimal(), isProvisional: generator.once(in: 2), on: maybe { $0.date() },
        source: maybe { $0.text() }, numerator: maybe { $0.decimal() }, denominator: maybe { $0.decimal() },
        note: maybe { $0.text() }, unknown: unknown(["value", "denominator"]))
    }
    return target
  }

  private mutating func id() -> ItemID {
    number += 1
    return ItemID("\(generator.pick(["i", "項", "\"\\", "é"]))\(number)")
  }

  /// Pieces that have tripped writers: quotes, controls, both forms of が, bidi and zero-width characters, the ends of planes.
  private mutating func text() -> String {
    many(0...6) {
      $0.generator.pick([
        "実施", "12名", "→", "\"", "\\", "/", "\n", "\r\n", "\t", "\u{0}", "\u{1F}", "\u{7F}", "\u{85}", "\u{2028}",
        "\u{202E}", "\u{FEFF}", "か\u{3099}", "が", "\u{FA19}", "神", "👨‍👩‍👧", "\u{10FFFF}", "null", "{", " ", "　",
      ])
    }.joined()
  }

  private mutating func prose() -> Prose { Prose(text(), isSummary: generator.once(in: 2)) }

  private mutating func date() -> CalendarDate? {
    CalendarDate(year: generator.number(1...9999), month: generator.number(1...12), day: generator.number(1...28))
  }

  private mutating func decimal() -> Decimal {
    Decimal(mantissa: generator.number(-99_999...99_999), scale: generator.number(0...4))
  }

  private mutating func json() -> String {
    generator.pick([
      "null", "true", "-0.50", "1e400", "\"\\\"\"", "[]", "{}", "[1,[2,[3]]]", #"{"a":{"b":[null,{}]},"":"空"}"#,
    ])
  }

  private mutating func unknown(_ keys: [String]) -> UnknownKeys {
    guard generator.once(in: 3) else { return UnknownKeys() }
    var entries: [UnknownKeys.Entry] = []
    for after in [nil] + keys.map({ Optional($0) }) where generator.once(in: 2) {
      for _ in 0...generator.number(0...1) {
        number += 1
        entries.append(UnknownKeys.Entry(after: after, key: "\(text())\(number)", json: json()))
      }
    }
    return UnknownKeys(entries)
  }

  private mutating func many<Value>(_ count: ClosedRange<Int>, _ make: (inout RandomLedger) -> Value) -> [Value] {
    (0..<generator.number(count)).map { _ in make(&self) }
  }
  private mutating func some<Value>(_ values: [Value]) -> [Value] { values.filter { _ in generator.once(in: 2) } }
  private mutating func maybe<Value>(_ make: (inout RandomLedger) -> Value?) -> Value? {
    generator.once(in: 3) ? nil : make(&self)
  }
}
