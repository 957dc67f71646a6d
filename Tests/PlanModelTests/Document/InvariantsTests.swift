import Testing

@testable import PlanModel

/// One broken ledger for each thing that must not be.
struct InvariantsTests {
  private let section = Section(id: "section", name: "職員課")
  private func ledger(_ change: (inout Ledger) -> Void = { _ in }) -> [Invariant] {
    let target = Target(
      id: "target", pillar: "plan-pillar", name: "満足度", shortName: "満足度", unit: "%", goal: Decimal(80))
    let pair = Rows(planned: ["実施", "", ""], actual: ["12名", "", ""])
    var ledger = Ledger(
      organization: "清瀬市", sections: [section],
      plans: [plan([program("研修", pair)], first: 2026, last: 2028, targets: [target])])
    change(&ledger)
    return ledger.brokenInvariants()
  }
  private func initiative(_ change: (inout Initiative) -> Void) -> [Invariant] {
    ledger { change(&$0.plans[0].pillars[0].directions[0].initiatives[0]) }
  }
  private func program(_ change: (inout Program) -> Void) -> [Invariant] {
    initiative { change(&$0.programs[0]) }
  }
  private func program(_ name: String, _ rows: Rows) -> Program { PlanModelTests.program(name, id: "program", rows) }

  @Test("a whole ledger breaks nothing")
  func whole() { #expect(ledger() == []) }

  @Test("ids are unique and not reserved")
  func ids() {
    #expect(initiative { $0.id = "program" } == [.duplicateID("program")])
    #expect(ledger { $0.sections[0].id = "plan" } == [.duplicateID("plan")])
    #expect(initiative { $0.id = .ledger } == [.reservedID(.ledger)])
    #expect(initiative { $0.id = "" } == [.reservedID("")])
  }

  @Test("a plan runs forward, not too long, in plausible years")
  func years() {
    #expect(ledger { $0.plans[0].lastYear = FiscalYear(2025) } == [.yearsReversed(plan: "plan")])
    #expect(ledger { $0.plans[0].lastYear = FiscalYear(2056) } == [.tooManyYears(plan: "plan", count: 31)])
    #expect(ledger { $0.plans[0].lastYear = FiscalYear(2201) } == [.implausibleYears(plan: "plan")])
    #expect(ledger { $0.plans[0].firstYear = FiscalYear(.min) } == [.implausibleYears(plan: "plan")])
  }

  @Test("every line has a cell a year")
  func cellCount() {
    #expect(
      program { $0.pairs[0].planned?.cells.removeLast() }
        == [.wrongCellCount(program: "program", line: 1, expected: 3, found: 2)])
    #expect(
      program { $0.pairs[0].actuals[0].cells.append(.blank) }
        == [.wrongCellCount(program: "program", line: 2, expected: 3, found: 4)])
  }

  @Test("nothing is kept for a year outside the plan")
  func outside() {
    let year = FiscalYear(2029)
    #expect(ledger { $0.plans[0].lockedYears = [year] } == [.yearOutsidePlan(item: "plan", year)])
    #expect(initiative { $0.years[year] = YearRecord(note: "注") } == [.yearOutsidePlan(item: "plan-initiative", year)])
    #expect(program { $0.years[year] = YearRecord(note: "注") } == [.yearOutsidePlan(item: "program", year)])
    #expect(program { $0.pairs[0].planned?.readings[year] = .nothing } == [.yearOutsidePlan(item: "program", year)])
    #expect(
      program { $0.pairs[0].actuals[0].facts[year] = ResultFact(state: .done) }
        == [.yearOutsidePlan(item: "program", year)])
    #expect(ledger { $0.plans[0].targets[0].steps[year] = Decimal(1) } == [.yearOutsidePlan(item: "target", year)])
    #expect(ledger { $0.plans[0].targets[0].measuredIn = [r8, year] } == [.yearOutsidePlan(item: "target", year)])
    #expect(
      ledger { $0.plans[0].targets[0].measurements = [Measurement(year: year, value: Decimal(1))] }
        == [.yearOutsidePlan(item: "target", year)])
  }

  @Test("targets and owners name what exists")
  func references() {
    #expect(ledger { $0.plans[0].targets[0].pillar = "gone" } == [.unknownPillar(target: "target", pillar: "gone")])
    #expect(initiative { $0.owner = "gone" } == [.unknownSection(item: "plan-initiative", section: "gone")])
    #expect(
      initiative { $0.involved = ["section", "gone"] } == [.unknownSection(item: "plan-initiative", section: "gone")])
    #expect(program { $0.owner = "gone" } == [.unknownSection(item: "program", section: "gone")])
    #expect(program { $0.succeeds = ["gone"] } == [])
  }

  @Test("a target is measured once a year, oldest first")
  func measurements() {
    let (first, second) = (Measurement(year: r8, value: Decimal(1)), Measurement(year: r9, value: Decimal(2)))
    #expect(ledger { $0.plans[0].targets[0].measurements = [first, second] } == [])
    #expect(
      ledger { $0.plans[0].targets[0].measurements = [first, first] }
        == [.repeatedMeasurement(target: "target", r8)])
    #expect(
      ledger { $0.plans[0].targets[0].measurements = [second, first] }
        == [.repeatedMeasurement(target: "target", r8)])
  }

  @Test("cells are trimmed and signs are signs")
  func trimmed() {
    for text in ["実施 ", "", "→"] {
      #expect(
        program { $0.pairs[0].planned?.cells[1] = .text(text) }
          == [.untrimmedCell(program: "program", line: 1, column: 1)])
    }
  }

  @Test("an only actual line says something, a record too")
  func empty() {
    #expect(program { $0.pairs[0].actuals[0].cells[0] = .blank } == [.emptyActualLine(program: "program", pair: 0)])
    #expect(program { $0.years[r8] = YearRecord() } == [.emptyRecord(item: "program", r8)])
    #expect(initiative { $0.years[r8] = YearRecord() } == [.emptyRecord(item: "plan-initiative", r8)])
    #expect(program { $0.pairs[0].actuals[0].facts[r8] = ResultFact() } == [.emptyRecord(item: "program", r8)])
  }

  @Test("only the first pair may lack its planned line, and not its actual ones too")
  func unplanned() {
    #expect(program { $0.pairs[0].planned = nil } == [])
    #expect(program { $0.pairs[0] = LinePair(planned: nil) } == [.unplannedPair(program: "program", pair: 0)])
    #expect(
      program { $0.pairs.append(LinePair(planned: nil, actuals: [line(["", "", ""])])) }
        == [.unplannedPair(program: "program", pair: 1)])
  }
}

extension ItemID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}
