import Dashboard
import TerminalKit
import Testing

@testable import HashiraApp

@Suite struct AmbiguousWidthTests {
  private func policy(_ option: String?, _ environment: [String: String] = [:]) throws -> WidthPolicy? {
    try AmbiguousWidth(option: option, environment: Environment(environment)).policy
  }

  @Test func theOptionComesBeforeTheEnvironmentAndAskingIsTheRule() throws {
    #expect(try policy(nil) == nil)
    #expect(try policy("1") == .narrow)
    #expect(try policy("2") == .wide)
    #expect(try policy(nil, ["HASHIRA_AMBIGUOUS": "2"]) == .wide)
    #expect(try policy("auto", ["HASHIRA_AMBIGUOUS": "2"]) == nil)
    #expect(try policy("1", ["HASHIRA_AMBIGUOUS": "wide"]) == .narrow)
    #expect(try policy(nil, ["HASHIRA_AMBIGUOUS": ""]) == nil)
  }

  @Test func aWrongValueInTheEnvironmentNamesTheVariable() {
    let trial = CommandTrial(["HASHIRA_AMBIGUOUS": "wide"]).run("open")
    #expect(trial.status == 64)
    #expect(trial.err.contains("HASHIRA_AMBIGUOUS"))
  }

  @Test func theSentenceForAnotherEncodingIsASCII() {
    #expect(Phrase.terminalIsNotUTF8.english.unicodeScalars.allSatisfy { $0.isASCII })
  }
}
