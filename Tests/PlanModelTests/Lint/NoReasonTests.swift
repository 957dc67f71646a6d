import Testing

@testable import PlanModel

@Suite("Lint: not done, and nobody says why")
struct NoReasonTests {
  @Test("未実施 and 中止 want a reason, as text or as state; part of a text is no state")
  func reasons() {
    var told = program("理由あり", id: "told", Rows(planned: nil, actual: ["未実施", "", ""]))
    told.pairs[0].actuals[0].facts[r8] = ResultFact(reason: "講師の都合")
    var stored = program("状態", id: "stored", Rows(planned: nil, actual: ["", "見送り", ""]))
    stored.pairs[0].actuals[0].facts[r9] = ResultFact(state: .cancelled)
    let plan = adoptedPlan(
      program("未実施", id: "open", Rows(planned: nil, actual: ["未実施", "中止", "一部事業を中止"])), told, stored)
    #expect(linted(NoReason.self, plan) == ["open 1 R8 未実施", "open 1 R9 中止", "stored 1 R9 見送り"])
  }
}
