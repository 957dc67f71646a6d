import Testing

@testable import PlanModel

@Suite("A scheme proposes a mark, with everything it rests on")
struct ProposalTests {
  private let pace = AssessmentScheme.onSchedule

  private func target(
    _ value: String?, goal: Int = 80, basis: Basis? = .yearly, better: Better = .higher, baseline: Int? = nil
  ) -> Target {
    Target(
      id: "t", pillar: "R8-R10-pillar", name: "率", shortName: "率", unit: "%", better: better, goal: Decimal(goal),
      basis: basis, baseline: baseline.map { Baseline(value: Decimal($0), year: FiscalYear(2025)) },
      measurements: value.flatMap { Decimal($0) }.map { [Measurement(year: r8, value: $0)] } ?? [])
  }
  private func mark(_ target: Target, _ scheme: AssessmentScheme = .onSchedule) -> String? {
    adoptedPlan().proposal(by: scheme, for: target, in: r8).mark
  }

  @Test("順調, やや遅れ, 遅れ at 80 and 60 per cent: at the limit and one unit to either side")
  func limits() {
    for (value, expected) in [
      ("64.1", "順調"), ("64", "順調"), ("63.9", "やや遅れ"), ("48.1", "やや遅れ"), ("48", "やや遅れ"), ("47.9", "遅れ"), ("0", "遅れ"),
    ] {
      #expect(mark(target(value)) == expected, "\(value)")
    }
  }

  @Test("Nothing measured, no basis, no level due: no proposal")
  func nothing() {
    #expect(mark(target(nil)) == nil)
    #expect(mark(target("90", basis: nil)) == nil)
    #expect(mark(target("90", basis: .final)) == nil)
    #expect(adoptedPlan().proposal(by: .fourSigns, for: target("90"), in: r8).basis == .notSubject)
  }

  @Test("Lower is better: half of what is allowed is more than enough; nothing is never too much")
  func lower() {
    #expect(mark(target("40", better: .lower)) == "順調")
    #expect(mark(target("100", better: .lower)) == "順調")
    #expect(mark(target("101", better: .lower)) == "やや遅れ")
    #expect(mark(target("0", better: .lower)) == "順調")
    #expect(mark(target("0", goal: 0, better: .lower)) == "順調")
  }

  @Test("Above a ceiling there is no proposal: that is over, not better")
  func cap() {
    let over = adoptedPlan().proposal(by: pace, for: target("100.1", goal: 100, better: .cap), in: r8)
    #expect(over == Proposal(mark: nil, basis: .over))
    #expect(mark(target("100", goal: 100, better: .cap)) == "順調")
  }

  @Test("A program's due is what is scheduled; what is open is not counted as done")
  func programs() {
    func mark(_ results: [String?]) -> String? {
      let program = Program(
        id: "p", name: "事業",
        pairs: results.map {
          LinePair(planned: line(["実施", "", ""]), actuals: $0.map { [line([$0, "", ""])] } ?? [])
        })
      return adoptedPlan(program).proposal(by: pace, for: program, in: r8, current: r8).mark
    }
    #expect(mark(["実施", "済", "12名", "済", "未実施"]) == "順調")
    #expect(mark(["実施", "済", "済", "未実施", "未実施"]) == "やや遅れ")
    #expect(mark(["実施", "済", "中止", "未実施", "未実施"]) == "遅れ")
    #expect(mark(["実施", "該当なし"]) == "順調")
    #expect(mark(["実施", nil]) == nil)
    #expect(mark(["実施", "見込み"]) == nil)
  }

  @Test("The count of an initiative is the sum of its programs'")
  func sums() {
    var dice = SeededGenerator(seed: 7)
    for _ in 0..<50 {
      let programs = (0..<dice.next(upTo: 6)).map { number in
        program(
          "事業", id: "p\(number)",
          Rows(planned: ["実施", "", ""], actual: [["済", "未実施", "", "見込み"][dice.next(upTo: 4)], "", ""]))
      }
      let plan = plan(programs, first: 2026, last: 2028)
      let whole = plan.work(of: programs, in: r8, current: r8)
      let parts = programs.map { plan.work(of: [$0], in: r8, current: r8) }
      #expect(whole.scheduled == parts.reduce(0) { $0 + $1.scheduled })
      #expect(whole.done == parts.reduce(0) { $0 + $1.done })
      #expect(whole.open == parts.reduce(0) { $0 + $1.open })
    }
  }

  @Test("Another scheme changes no past decision; the scheme in use travels with the ledger")
  func choosing() throws {
    var ledger = Ledger(organization: "市", plans: [adoptedPlan(program("事業", Rows(planned: ["実施", "", ""])))])
    try ledger.apply(Change(ledger.edits(using: .fourSigns, in: ledger.plans[0])))
    let path = try #require(ledger.path(of: "program"))
    let decision = try #require(ledger.decision("◎", reason: nil, at: path, in: r8, current: r8))
    try ledger.apply(
      .set("program", .assessment(r8), before: .assessment(nil), after: .assessment(decision)))
    try ledger.apply(Change(ledger.edits(using: .onSchedule, in: ledger.plans[0])))
    #expect(ledger.knownSchemes == [.fourSigns, .onSchedule])
    #expect(ledger.program("program")?.years[r8]?.assessment?.mark == "◎")
    #expect(ledger.program("program")?.years[r8]?.assessment?.scheme == "marks4")
    #expect(ledger.edits(using: .onSchedule, in: ledger.plans[0]).isEmpty)
  }
}

extension SeededGenerator {
  fileprivate mutating func next(upTo bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
