import Testing

@testable import PlanModel

@Suite("Lint: no figure in any year")
struct NoFigureTests {
  @Test("a counter in one year is enough, a zero in words too; ordinals are no figures")
  func figures() {
    let plan = closedPlan(
      program("数なし", id: "none", Rows(planned: nil, actual: ["実施", "→", "", ""])),
      program("一年だけ", id: "once", Rows(planned: nil, actual: ["実施", "実施：5名", "", ""])),
      program("派遣なし", id: "zero", Rows(planned: nil, actual: ["派遣なし", "", "", ""])),
      program("期生", id: "ordinal", Rows(planned: nil, actual: ["1期生", "2期生", "", ""])),
      program("予定だけ", id: "planned", Rows(planned: ["12名", "", "", ""])))
    #expect(linted(NoFigure.self, plan) == ["none 1 実施", "ordinal 1 1期生"])
  }
}
