import Testing

@testable import PlanModel

@Suite("Lint: nobody is in charge")
struct NoSectionTests {
  @Test("the initiative's section is enough, and so are those of all its programs")
  func sections() {
    var plan = adoptedPlan(program("研修", id: "a", Rows(planned: nil)), program("提案", id: "b", Rows(planned: nil)))
    #expect(linted(NoSection.self, plan) == ["R8-R10-initiative 取組"])
    plan.pillars[0].directions[0].initiatives[0].programs[0].owner = "staff"
    #expect(linted(NoSection.self, plan).count == 1)
    plan.pillars[0].directions[0].initiatives[0].programs[1].owner = "dx"
    #expect(linted(NoSection.self, plan) == [])
    plan.pillars[0].directions[0].initiatives[0].programs[1].owner = nil
    plan.pillars[0].directions[0].initiatives[0].owner = "staff"
    #expect(linted(NoSection.self, plan) == [])
  }
}
