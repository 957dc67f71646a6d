import Testing

@testable import HashiraApp

@Suite struct MouseUseTests {
  private func use(_ isRefused: Bool, _ value: String? = nil) throws -> MouseUse {
    try MouseUse(isRefused: isRefused, environment: Environment(value.map { ["HASHIRA_MOUSE": $0] } ?? [:]))
  }

  @Test func itIsUsedUnlessTheOfficerSaysNo() throws {
    #expect(try use(false) == .on)
    #expect(try use(true) == .off)
    #expect(try use(false, "off") == .off)
    #expect(try use(false, "on") == .on)
    #expect(try use(true, "on") == .off)
  }

  @Test func aWrongValueInTheEnvironmentNamesTheVariable() {
    let trial = CommandTrial(["HASHIRA_MOUSE": "no"]).run("open")
    #expect(trial.status == 64)
    #expect(trial.err.contains("HASHIRA_MOUSE"))
  }
}
