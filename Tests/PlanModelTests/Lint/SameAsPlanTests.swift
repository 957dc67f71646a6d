import Testing

@testable import PlanModel

@Suite("Lint: the result is the plan's own text in every year")
struct SameAsPlanTests {
  @Test("a closed plan is compared cell by cell, blanks too; one other year is enough")
  func closed() {
    let plan = closedPlan(
      program("同文", id: "same", Rows(planned: ["実施", "→", "", ""], actual: ["実施", "→", "", ""])),
      program("一年だけ違う", id: "once", Rows(planned: ["実施", "→", "", ""], actual: ["実施", "→", "", "中止"])),
      program("結果なし", id: "none", Rows(planned: ["実施", "", "", ""])),
      program("二行", id: "two", Rows(planned: ["実施", "", "", ""], actual: ["実施", "", "", ""], ["実施", "", "", ""])))
    #expect(linted(SameAsPlan.self, plan) == ["same 1 実施"])
  }

  @Test("while the plan runs only years with a result count")
  func running() {
    let plan = adoptedPlan(
      program("同文", id: "same", Rows(planned: ["実施", "実施", "実施"], actual: ["実施", "", ""])),
      program("人数", id: "count", Rows(planned: ["実施", "実施", "実施"], actual: ["実施：12名", "", ""])))
    #expect(linted(SameAsPlan.self, plan) == ["same 1 実施"])
  }
}
