import Testing

@testable import PlanModel

/// Edits that would leave a ledger that must not be.
struct GuardingTests {
  private let ledger = smallLedger()

  @Test("an unknown section is no owner and is not involved")
  func unknownSection() {
    let broken = { (item: ItemID) in EditConflict.breaksInvariant(.unknownSection(item: item, section: "gone")) }
    #expect(conflict(.set("training", .owner, before: .item(nil), after: .item("gone"))) == broken("training"))
    #expect(conflict(.set("training", .owner, before: .item(nil), after: .item("staff"))) == nil)
    let item: ItemID = "R8-R10-initiative"
    #expect(conflict(.set(item, .involved, before: .items([]), after: .items(["dx", "gone"]))) == broken(item))
    #expect(conflict(.set(item, .owner, before: .item(nil), after: .item("R8-R10"))) != nil)
  }

  @Test("a section in use stays; it goes in one change with the use")
  func sectionInUse() throws {
    var used = ledger
    try used.apply(.set("training", .owner, before: .item(nil), after: .item("dx")))
    let remove = PlanEdit.remove(
      .section(Section(id: "dx", name: "DX推進課")), from: Place(parent: .ledger, after: "staff"))
    #expect(conflict(remove, in: used) == .breaksInvariant(.unknownSection(item: "training", section: "dx")))
    try used.apply(Change([.set("training", .owner, before: .item("dx"), after: .item("staff")), remove]))
    #expect(used.sections.map(\.id) == ["staff"])
    #expect(used.brokenInvariants() == [])

    for field in [Field.owner, .involved] {
      var other = ledger
      let value: (FieldValue, FieldValue) = field == .owner ? (.item(nil), .item("dx")) : (.items([]), .items(["dx"]))
      try other.apply(.set("R8-R10-initiative", field, before: value.0, after: value.1))
      #expect(conflict(remove, in: other) != nil)
    }
  }

  @Test("a pillar that targets point to stays until they are gone")
  func pillarWithTargets() throws {
    let pillar = ledger.plans[1].pillars[0]
    let place = Place(parent: "R8-R10", after: nil)
    let remove = PlanEdit.remove(.pillar(pillar), from: place)
    #expect(conflict(remove) == .breaksInvariant(.unknownPillar(target: "target", pillar: pillar.id)))
    var after = ledger
    let change = Change([.remove(.target(ledger.plans[1].targets[0]), from: place), remove])
    try after.apply(change)
    #expect(after.plans[1].pillars == [] && after.plans[1].targets == [])
    try after.apply(change.inverse)
    #expect(after == ledger)
  }

  @Test("a target belongs to a pillar of its own plan")
  func targetPillar() {
    let old: ItemID = "R4-R7-pillar"
    #expect(
      conflict(.set("target", .pillar, before: .item("R8-R10-pillar"), after: .item(old)))
        == .breaksInvariant(.unknownPillar(target: "target", pillar: old)))
    var stray = ledger.plans[1].targets[0]
    stray.id = "stray"
    #expect(
      conflict(.insert(.target(stray), at: Place(parent: "R4-R7", after: nil)))
        == .breaksInvariant(.unknownPillar(target: "stray", pillar: "R8-R10-pillar")))
  }

  @Test("lines have a cell a year, from the first edit on")
  func cellCounts() {
    let wrong = EditConflict.breaksInvariant(.wrongCellCount(program: "new", line: 1, expected: 3, found: 4))
    let four = program("研修", id: "new", Rows(planned: ["実施", "", "", ""]))
    #expect(conflict(.insert(.program(four), at: Place(parent: "R8-R10-initiative", after: nil))) == wrong)
    let initiative = Initiative(id: "n", title: "取組", programs: [four])
    #expect(conflict(.insert(.initiative(initiative), at: Place(parent: "R8-R10-direction", after: nil))) == wrong)
    let direction = Direction(id: "d", title: "方向性", initiatives: [initiative])
    #expect(conflict(.insert(.direction(direction), at: Place(parent: "R8-R10-pillar", after: nil))) == wrong)
    let pillar = Pillar(id: "i", title: "柱", directions: [direction])
    #expect(conflict(.insert(.pillar(pillar), at: Place(parent: "R8-R10", after: nil))) == wrong)
    var plan = adoptedPlan(four)
    plan.id = "another"
    #expect(conflict(.insert(.plan(plan), at: Place(parent: .ledger, after: nil))) != nil)
    let pairs = FieldValue.pairs(ledger.program("training")?.pairs ?? [])
    #expect(
      conflict(.set("training", .pairs, before: pairs, after: .pairs(four.pairs)))
        == .breaksInvariant(.wrongCellCount(program: "training", line: 1, expected: 3, found: 4)))
  }

  @Test("pairs are set only as the file could hold them")
  func pairs() {
    let before = FieldValue.pairs(ledger.program("training")?.pairs ?? [])
    func refusal(_ pairs: LinePair...) -> EditConflict? {
      conflict(.set("training", .pairs, before: before, after: .pairs(pairs)))
    }
    let (full, blank) = (line(["実施", "", ""]), line(["", "", ""]))
    #expect(refusal(LinePair(planned: full, actuals: [full, blank])) == nil)
    #expect(refusal() == nil)
    #expect(
      refusal(LinePair(planned: full, actuals: [blank]))
        == .breaksInvariant(.emptyActualLine(program: "training", pair: 0)))
    #expect(refusal(LinePair(planned: nil)) == .breaksInvariant(.unplannedPair(program: "training", pair: 0)))
    #expect(
      refusal(LinePair(planned: full), LinePair(planned: nil, actuals: [full]))
        == .breaksInvariant(.unplannedPair(program: "training", pair: 1)))
    let untrimmed = Line(cells: [.text("実施 "), .blank, .blank])
    #expect(
      refusal(LinePair(planned: untrimmed)) == .breaksInvariant(.untrimmedCell(program: "training", line: 1, column: 0))
    )
    #expect(
      refusal(LinePair(planned: line(["実施", "", ""], readings: [2029: .nothing])))
        == .breaksInvariant(.yearOutsidePlan(item: "training", FiscalYear(2029))))
  }

  @Test("a cell is trimmed before it is set")
  func untrimmed() {
    let ref = LineRef.actual(pair: 0, line: 0)
    for text in ["実施 ", "", "→", "　"] {
      #expect(
        conflict(.set("proposals", .cell(ref, r9), before: .cell(.blank), after: .cell(.text(text))))
          == .breaksInvariant(.untrimmedCell(program: "proposals", line: 2, column: 1)))
    }
  }

  @Test("nothing known is said by nil, not by an empty fact")
  func emptyFact() {
    let ref = LineRef.actual(pair: 0, line: 0)
    #expect(
      conflict(.set("proposals", .fact(ref, r8), before: .fact(nil), after: .fact(ResultFact())))
        == .breaksInvariant(.emptyRecord(item: "proposals", r8)))
  }

  @Test("a target is measured in years of its plan")
  func measuredIn() {
    #expect(
      conflict(.set("target", .measuredIn, before: .years(nil), after: .years([r8, FiscalYear(2029)])))
        == .breaksInvariant(.yearOutsidePlan(item: "target", FiscalYear(2029))))
  }

  @Test("ids are given once")
  func ids() {
    let place = Place(parent: "R8-R10-direction", after: nil)
    let twice = Initiative(id: "n", title: "取組", programs: [program("研修", id: "n", Rows(planned: ["", "", ""]))])
    #expect(conflict(.insert(.initiative(twice), at: place)) == .duplicate("n"))
    #expect(conflict(.insert(.initiative(Initiative(id: "training", title: "")), at: place)) == .duplicate("training"))
    #expect(
      conflict(.insert(.initiative(Initiative(id: "", title: "")), at: place)) == .breaksInvariant(.reservedID("")))
    #expect(
      conflict(.insert(.initiative(Initiative(id: .ledger, title: "")), at: place))
        == .breaksInvariant(.reservedID(.ledger)))
  }
}
