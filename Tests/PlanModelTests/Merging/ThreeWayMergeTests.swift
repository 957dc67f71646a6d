import Testing

@testable import PlanModel

/// Two officers, one plan: what becomes of it.
@Suite struct ThreeWayMergeTests {
  private let year = FiscalYear(2026)

  private func base() -> Ledger {
    var ledger = Ledger(
      organization: "清瀬市", sections: [Section(id: "s1", name: "職員課"), Section(id: "s2", name: "企画課")])
    var plan = Plan(
      id: "plan", label: "R8-R10", title: "計画", firstYear: year, lastYear: FiscalYear(2028), levels: [])
    func program(_ id: ItemID) -> Program {
      Program(id: id, name: id.rawValue, pairs: [LinePair(planned: Line(cells: [.text("実施"), .blank, .blank]))])
    }
    func initiative(_ id: ItemID) -> Initiative {
      Initiative(
        id: id, title: id.rawValue, programs: [program(ItemID(id.rawValue + "1")), program(ItemID(id.rawValue + "2"))])
    }
    plan.chapters = [Chapter(title: "はじめに", body: Prose("一")), Chapter(title: "終わりに", body: Prose("二"))]
    plan.pillars = [
      Pillar(
        id: "p", title: "p",
        directions: [
          Direction(id: "d", title: "d", initiatives: [initiative("a"), initiative("b"), initiative("c")]),
          Direction(id: "e", title: "e"),
        ])
    ]
    plan.targets = [Target(id: "t", pillar: "p", name: "率", shortName: "率", unit: "%", goal: Decimal(80))]
    ledger.plans = [plan]
    return ledger
  }

  private func edited(_ ledger: Ledger, _ edits: PlanEdit...) throws -> Ledger {
    var ledger = ledger
    for edit in edits { try ledger.apply(edit) }
    return ledger
  }
  private func set(_ ledger: Ledger, _ item: ItemID, _ field: Field, _ value: FieldValue) throws -> Ledger {
    let before = try #require(ledger.value(of: field, item: item))
    return try edited(ledger, .set(item, field, before: before, after: value))
  }
  private func merge(_ base: Ledger, _ one: Ledger, _ two: Ledger) throws -> Ledger {
    try ThreeWayMerge(base: base, one, two).ledger
  }
  private let result = Field.cell(.actual(pair: 0, line: 0), FiscalYear(2026))

  @Test("Results of different programs, and of different years of one, go together")
  func differentCells() throws {
    let base = base()
    let next = Field.cell(.actual(pair: 0, line: 0), FiscalYear(2027))
    let one = try set(base, "a1", result, .cell(.text("12名")))
    let two = try set(try set(base, "a1", next, .cell(.text("13名"))), "b1", result, .cell(.text("実施")))
    let merged = try merge(base, one, two)
    #expect(merged.program("a1")?.pairs[0].actuals[0].cells == [.text("12名"), .text("13名"), .blank])
    #expect(merged.value(of: result, item: "b1") == .cell(.text("実施")))
    #expect(merged.conflicts == [])
  }

  @Test("Two texts for one cell: the same one stands in every clone, the other in the conflicts")
  func sameCell() throws {
    let base = base()
    let one = try set(base, "a1", result, .cell(.text("12名")))
    let two = try set(base, "a1", result, .cell(.text("13名")))
    for merged in [try merge(base, one, two), try merge(base, two, one)] {
      #expect(merged.value(of: result, item: "a1") == .cell(.text("13名")))
      #expect(
        merged.conflicts.map(\.clash) == [
          .field(result, base: .cell(.blank), kept: .cell(.text("13名")), other: .cell(.text("12名")))
        ])
    }
  }

  @Test("A text beats a cleared cell")
  func filledWins() throws {
    let base = try set(base(), "a1", result, .cell(.text("実施")))
    let cleared = try set(base, "a1", result, .cell(.blank))
    let written = try set(base, "a1", result, .cell(.text("!")))
    #expect(try merge(base, cleared, written).value(of: result, item: "a1") == .cell(.text("!")))
  }

  @Test("An initiative removed here and filled in there stays whole, and the removal is asked about")
  func removedAndChanged() throws {
    let base = base()
    let path = try #require(base.path(of: "b"))
    let node = try #require(base.node(at: path))
    let place = try #require(base.place(of: path))
    let removed = try edited(base, .remove(node, from: place))
    let filled = try set(base, "b2", result, .cell(.text("12名")))
    let merged = try merge(base, removed, filled)
    #expect(merged.initiative("b")?.programs.map(\.id) == ["b1", "b2"])
    #expect(merged.conflicts.map(\.clash) == [.removed])
    #expect(merged.conflicts.map(\.item) == ["b"])
    var ledger = merged
    try ledger.apply(try merged.settling(merged.conflicts[0].id, .other))
    #expect(ledger.isExactly(removed))
  }

  @Test("An untouched initiative that one side removed is gone")
  func removed() throws {
    let base = base()
    let path = try #require(base.path(of: "b"))
    let removed = try edited(
      base, .remove(try #require(base.node(at: path)), from: try #require(base.place(of: path))))
    let merged = try merge(base, removed, try set(base, "a", .title, .text("改称")))
    #expect(merged.initiative("b") == nil)
    #expect(merged.initiative("a")?.title == "改称")
    #expect(merged.conflicts == [])
  }

  @Test("An initiative moved here and renamed there is renamed in its new place")
  func movedAndRenamed() throws {
    let base = base()
    let moved = try edited(
      base, .move("a", from: Place(parent: "d", after: nil), to: Place(parent: "e", after: nil)))
    let merged = try merge(base, moved, try set(base, "a", .title, .text("改称")))
    #expect(merged.plans[0].pillars[0].directions.map { $0.initiatives.map(\.title) } == [["b", "c"], ["改称"]])
    #expect(merged.conflicts == [])
  }

  @Test("A new order from one side, an addition from the other")
  func orderAndAddition() throws {
    let base = base()
    let turned = try edited(
      base, .move("c", from: Place(parent: "d", after: "b"), to: Place(parent: "d", after: nil)))
    let added = try edited(
      base, .insert(.initiative(Initiative(id: "n", title: "新")), at: Place(parent: "d", after: "a")))
    let merged = try merge(base, turned, added)
    #expect(merged.plans[0].pillars[0].directions[0].initiatives.map(\.id) == ["c", "a", "n", "b"])
    #expect(merged.conflicts == [])
  }

  @Test("Additions of both sides in one place all stay, in one order")
  func additions() throws {
    let base = base()
    func adding(_ ids: ItemID...) throws -> Ledger {
      var ledger = base
      var last: ItemID = "c"
      for id in ids {
        try ledger.apply(.insert(.initiative(Initiative(id: id, title: "新")), at: Place(parent: "d", after: last)))
        last = id
      }
      return ledger
    }
    let (one, two) = (try adding("y", "m"), try adding("n", "z"))
    for merged in [try merge(base, one, two), try merge(base, two, one)] {
      #expect(merged.plans[0].pillars[0].directions[0].initiatives.map(\.id) == ["a", "b", "c", "n", "z", "y", "m"])
    }
  }

  @Test("Two orders of the same initiatives: one stands, the other can be had")
  func twoOrders() throws {
    let base = base()
    let one = try edited(base, .move("c", from: Place(parent: "d", after: "b"), to: Place(parent: "d", after: nil)))
    let two = try edited(base, .move("a", from: Place(parent: "d", after: nil), to: Place(parent: "d", after: "b")))
    let merged = try merge(base, one, two)
    func order(_ ledger: Ledger) -> [ItemID] { ledger.plans[0].pillars[0].directions[0].initiatives.map(\.id) }
    #expect(order(merged) == ["c", "a", "b"])
    #expect(merged.conflicts.map(\.clash) == [.order(.initiative, kept: ["c", "a", "b"], other: ["b", "a", "c"])])
    var ledger = merged
    try ledger.apply(try merged.settling(merged.conflicts[0].id, .other))
    #expect(order(ledger) == ["b", "a", "c"])
  }

  @Test("A section that one side removed and the other newly names comes back")
  func sectionInUse() throws {
    let base = base()
    let removed = try edited(
      base, .remove(.section(Section(id: "s2", name: "企画課")), from: Place(parent: .ledger, after: "s1")))
    let named = try set(base, "a", .owner, .item("s2"))
    let merged = try merge(base, removed, named)
    #expect(merged.sections.map(\.id) == ["s1", "s2"])
    #expect(merged.conflicts.map(\.item) == ["s2"])
    #expect(merged.brokenInvariants() == [])
  }

  @Test("Chapters are joined one by one")
  func chapters() throws {
    let base = base()
    let first = try set(
      base, "plan", .chapters, .chapters([Chapter(title: "はじめに", body: Prose("甲")), base.plans[0].chapters[1]]))
    let second = try set(
      base, "plan", .chapters, .chapters([base.plans[0].chapters[0], Chapter(title: "終わりに", body: Prose("乙"))]))
    let merged = try merge(base, first, second)
    #expect(merged.plans[0].chapters.map(\.body.text) == ["甲", "乙"])
    #expect(merged.conflicts == [])
  }

  @Test("Measurements of different years go together; of one year they ask")
  func measurements() throws {
    let base = base()
    func measured(_ value: Int, _ year: Int) throws -> Ledger {
      let year = FiscalYear(year)
      return try set(
        base, "t", .measurement(year), .measurement(Measurement(year: year, value: Decimal(value))))
    }
    #expect(
      try merge(base, measured(60, 2026), measured(70, 2027)).target("t")?.measurements.map(\.value) == [
        Decimal(60), Decimal(70),
      ])
    let merged = try merge(base, measured(60, 2026), measured(70, 2026))
    #expect(merged.target("t")?.measurements.map(\.value) == [Decimal(70)])
    #expect(merged.conflicts.count == 1)
  }

  @Test("Members this program does not know are joined by key")
  func unknownMembers() throws {
    func with(_ entries: (String, String)...) -> Ledger {
      var ledger = base()
      ledger.plans[0].unknown = UnknownKeys(entries.map { UnknownKeys.Entry(after: "title", key: $0.0, json: $0.1) })
      return ledger
    }
    let merged = try merge(with(("x", "1")), with(("x", "2")), with(("x", "1"), ("y", "3")))
    #expect(merged.plans[0].unknown.entries.map { $0.key + $0.json } == ["x2", "y3"])
    let clash = try merge(with(("x", "1")), with(("x", "2")), with(("x", "3")))
    #expect(clash.plans[0].unknown.entries.map(\.json) == ["3"])
    #expect(clash.conflicts.map(\.clash) == [.member("x", base: "1", kept: "3", other: "2")])
  }

  @Test("A conflict settled on one side is settled for all; one met twice is noted once")
  func conflictsMerge() throws {
    let base = base()
    let one = try set(base, "a1", result, .cell(.text("12名")))
    let two = try set(base, "a1", result, .cell(.text("13名")))
    let merged = try merge(base, one, two)
    #expect(try merge(base, merged, try merge(base, two, one)).conflicts.count == 1)
    var settled = merged
    try settled.apply(try merged.settling(merged.conflicts[0].id, .text("12名と13名")))
    let elsewhere = try set(merged, "b1", result, .cell(.text("実施")))
    let joined = try merge(merged, settled, elsewhere)
    #expect(joined.conflicts == [])
    #expect(joined.value(of: result, item: "a1") == .cell(.text("12名と13名")))
  }

  @Test("Settling in a locked year is refused")
  func lockedYear() throws {
    let base = base()
    var merged = try merge(
      base, try set(base, "a1", result, .cell(.text("12名"))), try set(base, "a1", result, .cell(.text("13名"))))
    try merged.apply(.set("plan", .locked(year), before: .flag(false), after: .flag(true)))
    #expect(throws: ConflictProblem.yearLocked(year)) { try merged.settling(merged.conflicts[0].id, .other) }
    #expect(throws: Never.self) { try merged.settling(merged.conflicts[0].id, .asItStands) }
  }

  @Test("Plans of other years, and an id that means something else, are not joined")
  func refusals() throws {
    let base = base()
    var longer = base
    longer.plans[0].targets = []
    longer.plans[0].pillars = []
    longer.plans[0].lastYear = FiscalYear(2030)
    #expect(throws: ThreeWayMerge.Refusal.differentYears(plan: "plan")) { try merge(base, base, longer) }
    var other = base
    other.sections.append(Section(id: "z", name: "z"))
    var third = base
    third.plans[0].pillars.append(Pillar(id: "z", title: "z"))
    #expect(throws: ThreeWayMerge.Refusal.differentThings("z")) { try merge(base, other, third) }
  }
}
