import Testing

@testable import PlanModel

@Suite("Lint: a target without a basis")
struct NoBasisTests {
  @Test("named by its short name")
  func basis() {
    let plan = plan(
      [], first: 2026, last: 2028, id: "R8-R10", targets: [target("受講率"), target("満足度", basis: .final)])
    #expect(linted(NoBasis.self, plan) == ["受講率 受講率"])
  }
}
