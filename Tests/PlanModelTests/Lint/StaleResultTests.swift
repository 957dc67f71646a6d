import Testing

@testable import PlanModel

@Suite("Lint: a result that should be settled by now")
struct StaleResultTests {
  private let plan = closedPlan(
    program("年休", id: "leave", Rows(planned: nil, actual: ["実施", "", "", "未確定"])),
    program("研修", id: "training", Rows(planned: nil, actual: ["実施：5名", "", "", "実施見込み：190名"])))

  @Test("from 1 June after its year, not a day before")
  func june() {
    #expect(linted(StaleResult.self, plan, on: "2026-05-31") == [])
    #expect(
      linted(StaleResult.self, plan, on: "2026-06-01") == ["leave 1 R7 未確定", "training 1 R7 実施見込み：190名"])
  }
}
