import PlanModel
import Testing

@testable import PlanStore

/// The cells of the real documents at which a rule shows: one test each.
@Suite("The walk-through cells behave as the rules say")
struct WalkthroughTests {
  let bundled: BundledLedger
  init() throws { bundled = try BundledLedger() }

  private let now = FiscalYear(2026)
  private let november = FiscalYear(2026).firstDay
  private func progress(_ program: Program, _ plan: Plan) -> [Progress] {
    plan.years.map { plan.progress(of: program, in: $0, current: now) }
  }

  @Test("女性活躍推進研修 is due in R4 and R6 only; 未実施 is settled and wants a reason")
  func women() {
    let program = bundled.old.program(2, 3, 3, 2)
    #expect(progress(program, bundled.old).map(\.scheduled) == [1, 0, 1, 0])
    #expect(progress(program, bundled.old).map(\.recorded) == [1, 0, 1, 0])
    let line = LineRef.actual(pair: 0, line: 0)
    #expect(bundled.old.remark(on: program, line, in: FiscalYear(2024)) == .wantsReason(.notDone))
    #expect(bundled.old.remark(on: program, line, in: FiscalYear(2022)) == nil)
    // What is due counts as due, and 未実施 is not done.
    let work = bundled.old.work(of: [program], in: FiscalYear(2024), current: now)
    #expect((work.scheduled, work.done, work.open) == (1, 0, 0))
  }

  @Test("ワーク・ライフ・バランス研修 is due in R5 alone: what leads and what follows is nothing")
  func balance() {
    let program = bundled.old.program(2, 3, 3, 4)
    #expect(progress(program, bundled.old).map(\.scheduled) == [0, 1, 0, 0])
    #expect(
      bundled.old.proposal(by: .onSchedule, for: program, in: FiscalYear(2022), current: now).basis == .nothingDue)
  }

  @Test("特定事業主行動計画 goes on for three years, and its check in R7 is a result, not a figure")
  func employerPlan() {
    let program = bundled.old.program(2, 3, 1, 1)
    #expect(progress(program, bundled.old).map(\.scheduled) == [1, 1, 1, 1])
    #expect(progress(program, bundled.old).map(\.recorded) == [1, 1, 1, 1])
    #expect(
      bundled.old.remark(on: program, .actual(pair: 0, line: 0), in: FiscalYear(2025)) == .sameAsPlan)
  }

  @Test("年次有給休暇 has two result lines: the second one, 未確定, keeps R7 open")
  func leave() {
    let program = bundled.old.program(2, 3, 2, 1)
    #expect(progress(program, bundled.old).map(\.recorded) == [1, 1, 1, 0])
    let open = bundled.old.worklist(in: FiscalYear(2025), today: november, scheme: nil).filter { $0.kind == .unsettled }
    #expect(open.filter { $0.item == program.id }.map(\.line) == [.actual(pair: 0, line: 1)])
    #expect(open.count == 2)
  }

  @Test("他団体との職員交流 is one program of three pairs")
  func exchange() {
    let program = bundled.old.program(3, 2, 3, 1)
    #expect(program.pairs.count == 3)
    let work = bundled.old.work(of: [program], in: FiscalYear(2022), current: now)
    #expect((work.scheduled, work.done) == (3, 3))
    #expect(progress(program, bundled.old)[0].scheduled == 1)
  }

  @Test("派遣なし is a true zero: recorded, settled, nothing open")
  func noneSent() {
    let program = bundled.old.program(3, 2, 2, 1)
    let status = bundled.old.resultStatus(of: program, pair: 0, line: 0, column: 2, scheduled: true, current: now)
    #expect(status == .recorded(.done))
    let work = bundled.old.worklist(in: FiscalYear(2024), today: november, scheme: nil)
    #expect(!work.contains { $0.item == program.id })
  }

  @Test("RPA専門人材 after 検討 is 要確認 until an officer reads the blank")
  func expert() throws {
    let program = bundled.new.program(4, 2, 1, 2)
    func undecided(_ plan: Plan) -> Int {
      plan.worklist(in: FiscalYear(2027), today: november, scheme: nil).count { $0.kind == .undecided }
    }
    #expect(undecided(bundled.new) == 1)
    var ledger = bundled.ledger
    for year in [FiscalYear(2027), FiscalYear(2028)] {
      let field = Field.reading(.planned(pair: 0), year)
      let change = Change([.set(program.id, field, before: .reading(nil), after: .reading(.nothing))])
      #expect(Guards(ledger, mode: .recording).refusal(of: change) == nil)
      try ledger.apply(change)
    }
    #expect(undecided(ledger.plans[1]) == 0)
  }

  @Test("DX推進リーダー 0人 in R8 with steps 0-6-12 is on pace, and one less than a step is not")
  func leaders() throws {
    var target = try #require(bundled.new.orderedTargets.last)
    #expect(target.unit == "人" && target.goal == Decimal(12) && target.basis == nil)
    #expect(target.standing(in: now, lastYear: FiscalYear(2028)).status == .notMeasured)
    target.measurements = [Measurement(year: now, value: Decimal(0))]
    #expect(target.standing(in: now, lastYear: FiscalYear(2028)).status == .noVerdict)
    target.basis = .cumulative
    for (year, step) in [(2026, 0), (2027, 6), (2028, 12)] { target.steps[FiscalYear(year)] = Decimal(step) }
    #expect(target.standing(in: now, lastYear: FiscalYear(2028)).status == .onPace)
    for (value, status) in [(5, TargetStatus.belowPace), (6, .onPace), (7, .onPace), (12, .reached)] {
      target.measurements = [Measurement(year: FiscalYear(2027), value: Decimal(value))]
      #expect(target.standing(in: FiscalYear(2027), lastYear: FiscalYear(2028)).status == status, "\(value)")
    }
  }

  @Test("R8 owes 35 results, nine measurements and 22 sections; the counts of the list are those of the plan")
  func firstYear() {
    let work = bundled.new.worklist(in: now, today: november, scheme: nil)
    func count(_ kind: WorkKind) -> Int { work.count { $0.kind == kind } }
    #expect((count(.unrecorded), count(.unmeasured), count(.noSection)) == (35, 9, 22))
    #expect(count(.unrecorded) == bundled.new.progress(in: now, current: now).missing)
  }
}
