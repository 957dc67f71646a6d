import Testing

@testable import PlanModel

/// A small ledger to edit: two plans, a target, two sections.
func smallLedger() -> Ledger {
  let target = Target(
    id: "target", pillar: "R8-R10-pillar", name: "満足度", shortName: "満足度", unit: "%", goal: Decimal(80))
  var new = adoptedPlan(
    program("研修", id: "training", Rows(planned: ["実施", "", ""])),
    program("職員提案", id: "proposals", Rows(planned: ["実施", "", ""], actual: ["12名", "", ""])))
  new.targets = [target]
  let old = closedPlan(
    program("研修", id: "old-training", Rows(planned: ["実施", "", "", ""], actual: ["実施", "", "", ""])))
  return Ledger(
    organization: "清瀬市", sections: [Section(id: "staff", name: "職員課"), Section(id: "dx", name: "DX推進課")],
    plans: [old, new])
}

func conflict(_ edit: PlanEdit, in ledger: Ledger = smallLedger()) -> EditConflict? {
  var copy = ledger
  do throws(EditConflict) {
    try copy.apply(edit)
    return nil
  } catch {
    #expect(copy.isExactly(ledger))
    return error
  }
}

struct ApplyTests {
  private let first = LineRef.actual(pair: 0, line: 0)

  @Test("the first result makes its line, taking it back takes the line away")
  func firstEntry() throws {
    var ledger = smallLedger()
    let edit = PlanEdit.set("training", .cell(first, r8), before: .cell(.blank), after: .cell(Cell("12名")))
    try ledger.apply(edit)
    #expect(ledger.program("training")?.pairs[0].actuals == [line(["12名", "", ""])])
    try ledger.apply(edit.inverse)
    #expect(ledger == smallLedger())
  }

  @Test("an only actual line that is emptied vanishes; one that knows something stays")
  func emptied() throws {
    var ledger = smallLedger()
    let clear = PlanEdit.set("proposals", .cell(first, r8), before: .cell(Cell("12名")), after: .cell(.blank))
    let fact = FieldValue.fact(ResultFact(state: .unconfirmed))
    try ledger.apply(.set("proposals", .fact(first, r8), before: .fact(nil), after: fact))
    try ledger.apply(clear)
    #expect(ledger.program("proposals")?.pairs[0].actuals.count == 1)
    try ledger.apply(.set("proposals", .fact(first, r8), before: fact, after: .fact(nil)))
    #expect(ledger.program("proposals")?.pairs[0].actuals == [])
  }

  @Test("of two result lines the emptied one stays, so that the other keeps its number")
  func secondLine() throws {
    var ledger = smallLedger()
    ledger.plans[1].pillars[0].directions[0].initiatives[0].programs[1].pairs[0].actuals.append(line(["", "3回", ""]))
    try ledger.apply(.set("proposals", .cell(first, r8), before: .cell(Cell("12名")), after: .cell(.blank)))
    #expect(ledger.program("proposals")?.pairs[0].actuals == [line(["", "", ""]), line(["", "3回", ""])])
  }

  @Test("a result line that is all its pair has stays, blank as it is")
  func unplannedPair() throws {
    var ledger = smallLedger()
    ledger.plans[1].pillars[0].directions[0].initiatives[0].programs[1].pairs[0].planned = nil
    let clear = PlanEdit.set("proposals", .cell(first, r8), before: .cell(Cell("12名")), after: .cell(.blank))
    let before = ledger
    try ledger.apply(clear)
    #expect(ledger.program("proposals")?.pairs[0].actuals == [line(["", "", ""])])
    #expect(ledger.brokenInvariants() == [])
    try ledger.apply(clear.inverse)
    #expect(ledger == before)
  }

  @Test("a change made on something else is a conflict that shows both")
  func changed() {
    let field = Field.cell(first, r8)
    let late = PlanEdit.set("proposals", field, before: .cell(Cell("10名")), after: .cell(Cell("11名")))
    #expect(
      conflict(late) == .changed("proposals", field, expected: .cell(.text("10名")), found: .cell(.text("12名"))))
  }

  @Test("a name in another spelling is another name")
  func spelling() throws {
    var ledger = smallLedger()
    try ledger.apply(.set("training", .title, before: .text("研修"), after: .text("神原")))
    let late = PlanEdit.set("training", .title, before: .text("\u{FA19}原"), after: .text("x"))
    #expect(conflict(late, in: ledger) != nil)
    try ledger.apply(.set("training", .title, before: .text("神原"), after: .text("\u{FA19}原")))
    #expect(ledger.program("training")?.name.unicodeScalars.first == "\u{FA19}")
    var other = ledger
    try other.apply(.set("training", .title, before: .text("\u{FA19}原"), after: .text("神原")))
    let program = try #require(other.program("training"))
    let place = Place(parent: "R8-R10-initiative", after: nil)
    #expect(conflict(.remove(.program(program), from: place), in: ledger) == .itemChanged("training"))
  }

  @Test("items, fields, years and lines that are not there are refused")
  func missing() {
    let any = FieldValue.text("a")
    #expect(conflict(.set("gone", .title, before: any, after: any)) == .noSuchItem("gone"))
    for field in [
      Field.purpose, .cell(first, FiscalYear(2029)), .cell(first, FiscalYear(2025)), .cell(.planned(pair: 1), r8),
      .cell(.actual(pair: 0, line: 1), r8), .cell(.actual(pair: -1, line: 0), r8), .fact(.planned(pair: 0), r8),
      .reading(.actual(pair: 0, line: 1), r8), .schedule(FiscalYear(2029)), .organization, .goal,
    ] {
      #expect(conflict(.set("training", field, before: any, after: any)) == .noSuchField("training", field))
    }
    let locked = Field.locked(FiscalYear(2029))
    #expect(
      conflict(.set("R8-R10", locked, before: .flag(false), after: .flag(true))) == .noSuchField("R8-R10", locked))
    let measurement = Field.measurement(FiscalYear(2029))
    #expect(
      conflict(.set("target", measurement, before: .measurement(nil), after: .measurement(nil)))
        == .noSuchField("target", measurement))
  }

  @Test("a value of another kind is refused, and so is no title at all")
  func kinds() {
    #expect(
      conflict(.set("training", .title, before: .text("研修"), after: .flag(true))) == .wrongKind("training", .title))
    #expect(
      conflict(.set("training", .title, before: .text("研修"), after: .text(nil))) == .wrongKind("training", .title))
    #expect(
      conflict(.set("target", .goal, before: .number(Decimal(80)), after: .number(nil))) == .wrongKind("target", .goal))
    let next = FieldValue.measurement(Measurement(year: r9, value: Decimal(70)))
    #expect(
      conflict(.set("target", .measurement(r8), before: .measurement(nil), after: next))
        == .wrongKind("target", .measurement(r8)))
  }

  @Test("measurements stand in the order of their years, however they come")
  func measurements() throws {
    var ledger = smallLedger()
    for year in [r10, r8, r9] {
      try ledger.apply(
        .set(
          "target", .measurement(year), before: .measurement(nil),
          after: .measurement(Measurement(year: year, value: Decimal(70)))))
    }
    #expect(ledger.target("target")?.measurements.map(\.year) == [r8, r9, r10])
  }
}
