import Testing

@testable import PlanModel

@Suite("What a year still owes, by kind; a year not begun owes no results")
struct WorklistTests {
  private let november = CalendarDate(uncheckedYear: 2026, month: 11, day: 22)
  private let nextJuly = CalendarDate(uncheckedYear: 2027, month: 7, day: 1)

  private func kinds(
    _ plan: Plan, _ year: FiscalYear = r8, _ today: CalendarDate? = nil, scheme: AssessmentScheme? = nil
  )
    -> [WorkKind]
  {
    plan.worklist(in: year, today: today ?? november, scheme: scheme).map(\.kind)
  }
  private func owned(_ programs: Program..., targets: [Target] = []) -> Plan {
    var plan = plan(programs, first: 2026, last: 2028, id: "R8-R10", targets: targets)
    plan.pillars[0].directions[0].initiatives[0].owner = "s"
    return plan
  }

  @Test("Missing and unsettled results are listed by cell")
  func results() {
    let pairs = program(
      "交流", Rows(planned: ["実施", "", ""]), Rows(planned: ["実施", "", ""], actual: ["見込み", "", ""]),
      Rows(planned: ["実施", "", ""], actual: ["済", "", ""]))
    #expect(kinds(owned(pairs)) == [.unrecorded, .unsettled])
    #expect(kinds(owned(pairs), r9) == [])
    let work = owned(pairs).worklist(in: r8, today: november, scheme: nil)
    #expect(work.map(\.line) == [.actual(pair: 0, line: 0), .actual(pair: 1, line: 0)])
    #expect(work.allSatisfy { $0.section == "s" })
  }

  @Test("From July on what is unsettled or provisional is stale too")
  func stale() {
    let expected = program("事業", Rows(planned: ["実施", "", ""], actual: ["見込み", "", ""]))
    let june = CalendarDate(uncheckedYear: 2027, month: 6, day: 30)
    #expect(kinds(owned(expected), r8, june) == [.unsettled])
    #expect(kinds(owned(expected), r8, nextJuly) == [.unsettled, .stale])
    var dated = expected
    dated.pairs[0].actuals[0].facts[r8] = ResultFact(
      state: .interim, asOf: CalendarDate(uncheckedYear: 2026, month: 5, day: 26))
    #expect(kinds(owned(dated), r8, november) == [.unsettled])
    dated.pairs[0].actuals[0].facts[r8]?.asOf = CalendarDate(uncheckedYear: 2026, month: 5, day: 25)
    #expect(kinds(owned(dated), r8, november) == [.unsettled, .stale])
  }

  @Test("検討 with blanks behind it is to be decided, and missing besides")
  func undecided() {
    let expert = program("RPA専門人材", Rows(planned: ["検討", "", ""]))
    #expect(kinds(owned(expert), r9) == [.undecided])
    #expect(kinds(owned(expert), r9, CalendarDate(uncheckedYear: 2027, month: 5, day: 1)) == [.unrecorded, .undecided])
  }

  @Test("Targets are measured in their years; marks are owed where a scheme is in use")
  func targetsAndMarks() {
    func target(_ measured: [FiscalYear]?, _ value: Int?) -> Target {
      Target(
        id: "t", pillar: "R8-R10-pillar", name: "率", shortName: "率", unit: "%", goal: Decimal(80), measuredIn: measured,
        measurements: value.map { [Measurement(year: r8, value: Decimal($0), isProvisional: true)] } ?? [])
    }
    let done = program("事業", Rows(planned: ["実施", "", ""], actual: ["済", "", ""]))
    #expect(kinds(owned(done, targets: [target(nil, nil)])) == [.unmeasured])
    #expect(kinds(owned(done, targets: [target([r10], nil)])) == [])
    #expect(kinds(owned(done, targets: [target(nil, 5)]), r8, nextJuly) == [.stale])
    #expect(
      kinds(owned(done, targets: [target(nil, 5)]), scheme: .onSchedule) == [.unassessed, .unassessed, .unassessed])
    #expect(kinds(owned(done), scheme: .fourSigns) == [.unassessed, .unassessed])
  }

  @Test("An initiative without a section is listed once, unless every program has its own")
  func sections() {
    var done = program("事業", Rows(planned: ["実施", "", ""], actual: ["済", "", ""]))
    #expect(kinds(adoptedPlan(done)) == [.noSection])
    done.owner = "s"
    #expect(kinds(adoptedPlan(done)) == [])
  }

  @Test("Days are counted over leap years")
  func days() {
    #expect(november.days(until: november) == 0)
    #expect(
      CalendarDate(uncheckedYear: 2028, month: 2, day: 28).days(
        until: CalendarDate(uncheckedYear: 2028, month: 3, day: 1)) == 2)
    #expect(november.days(until: nextJuly) == 221)
  }
}
