import Testing

@testable import PlanModel

/// Rule 4: results are never inferred in a plan that is not closed.
struct ResultStatusTests {
  private func status(
    _ actual: [String], column: Int, in status: PlanStatus, scheduled: Bool = true, current: FiscalYear = r8,
    fact: ResultFact? = nil
  ) -> ResultStatus {
    var typed = program("研修", Rows(planned: ["実施", "", ""], actual: actual))
    if actual.isEmpty { typed.pairs[0].actuals = [] }
    if let fact { typed.pairs[0].actuals[0].facts[r8.advanced(by: column)] = fact }
    return plan([typed], first: 2026, last: 2028, status: status)
      .resultStatus(of: typed, pair: 0, line: 0, column: column, scheduled: scheduled, current: current)
  }

  @Test("a blank result of a begun year is 未入力, of a later one nothing", arguments: [PlanStatus.adopted, .draft])
  func blank(plan: PlanStatus) {
    for cells in [[], ["実施", "", ""]] {
      #expect(status(cells, column: 1, in: plan) == .notBegun)
      #expect(status(cells, column: 1, in: plan, current: r9) == .missing)
      #expect(status(cells, column: 1, in: plan, scheduled: false, current: r9) == .notScheduled)
    }
    #expect(status([], column: 0, in: plan) == .missing)
    #expect(status(["→", "", ""], column: 1, in: plan, current: r9) == .missing)
  }

  @Test("in a closed plan a blank result carries on what stands to its left")
  func closed() {
    #expect(status(["実施", "", ""], column: 2, in: .closed) == .recorded(.done))
    #expect(status(["→", "", ""], column: 2, in: .closed) == .recorded(.done))
    #expect(status(["未確定", "", ""], column: 2, in: .closed) == .recorded(.unconfirmed))
    #expect(status(["未実施", "", ""], column: 1, in: .closed, scheduled: false) == .notScheduled)
    #expect(status(["12名", "", ""], column: 1, in: .closed, scheduled: false) == .notScheduled)
  }

  @Test("what is written counts, in any year and plan", arguments: PlanStatus.allCases)
  func written(plan: PlanStatus) {
    #expect(status(["", "12名", ""], column: 1, in: plan) == .recorded(.done))
    #expect(status(["", "未実施", ""], column: 1, in: plan) == .recorded(.notDone))
    #expect(status(["", "－", ""], column: 1, in: plan) == .recorded(.notApplicable))
    #expect(status(["", "→", ""], column: 1, in: plan) == .recorded(.done))
    #expect(status(["", "12名（見込み）", ""], column: 1, in: plan) == .recorded(.expected))
  }

  @Test("what the officer set overrides the text, and carries on with it")
  func stored() {
    #expect(status(["12名", "", ""], column: 0, in: .adopted, fact: ResultFact(state: .interim)) == .recorded(.interim))
    #expect(status(["未実施", "", ""], column: 0, in: .adopted, fact: ResultFact(state: .done)) == .recorded(.done))
    #expect(
      status(["", "a", ""], column: 0, in: .adopted, fact: ResultFact(state: .cancelled)) == .recorded(.cancelled))
    #expect(status(["12名", "", ""], column: 0, in: .adopted, fact: ResultFact(source: "報告")) == .recorded(.done))
    var typed = program("研修", Rows(planned: ["実施", "", ""], actual: ["実施", "", ""]))
    typed.pairs[0].actuals[0].facts[r8] = ResultFact(state: .unconfirmed)
    let closed = plan([typed], first: 2026, last: 2028, status: .closed)
    #expect(
      closed.resultStatus(of: typed, pair: 0, line: 0, column: 2, scheduled: true, current: r8)
        == .recorded(.unconfirmed))
  }
}
