import CursesScreen
import Dashboard
import PlanModel
import StrictJSON
import TerminalKit
import Testing

@testable import HashiraApp

@Suite struct CommandThemeTests {
  @Test func `Every theme is listed, the chosen one marked, without a sequence where there is no terminal`() {
    let answer = CommandTrial(["HASHIRA_THEME": "light"]).run("theme")
    #expect(answer.status == 0)
    for name in ThemeName.allCases { #expect(answer.out.contains(name.rawValue)) }
    #expect(answer.out.contains("* light"))
    #expect(!answer.out.unicodeScalars.contains("\u{1B}"))
  }

  @Test func `One theme has a line for every role`() {
    let answer = CommandTrial().run("theme", "high-contrast", "--lang", "en")
    #expect(answer.out.split(separator: "\n").count == Role.allCases.count + 1)
    #expect(answer.out.contains("#ffff00 on #000000"))
  }

  @Test func `For programs every role has its colours`() throws {
    let answer = CommandTrial().run("theme", "--format", "json")
    let themes = try JSONValue.parse(Array(answer.out.utf8))["themes"]?.elements ?? []
    #expect(themes.count == ThemeName.allCases.count)
    for theme in themes { #expect(theme["roles"]?.elements.count == Role.allCases.count) }
  }

  @Test func `A theme that is not there is refused with those that are`() {
    for arguments in [["theme", "blue"], ["open", "--theme", "blue"]] {
      let answer = CommandTrial().run(arguments)
      #expect(answer.status == 64)
      #expect(answer.err.contains("terminal, dark, light, high-contrast, monochrome"))
    }
    #expect(CommandTrial(["HASHIRA_THEME": "blue"]).run("open").err.contains("$HASHIRA_THEME"))
  }

  @Test func `NO_COLOR takes colours away, but not from what the command line asks for`() throws {
    func theme(_ option: String?, _ variables: [String: String]) throws -> Theme {
      try ThemeChoice(option: option, environment: Environment(variables)).theme
    }
    #expect(try theme(nil, [:]) == .standard)
    #expect(try theme(nil, ["HASHIRA_THEME": "dark"]) == .dark)
    #expect(try theme(nil, ["HASHIRA_THEME": "dark", "NO_COLOR": "1"]) == .monochrome)
    #expect(try theme(nil, ["NO_COLOR": ""]) == .standard)
    #expect(try theme("dark", ["NO_COLOR": "1"]) == .dark)
  }

  @Test func `Without colour every role has words or signs of its own, or a look of its own`() {
    var seen: Set<String> = []
    for role in Role.allCases {
      for language in [Language.japanese, .english] {
        let sample = role.sample.text(in: language)
        #expect(!sample.isEmpty && !role.meaning.text(in: language).isEmpty)
        #expect(
          seen.insert("\(language) \(sample) \(Theme.monochrome[role].attributes.rawValue)").inserted, "\(role)")
      }
    }
    // States of the plan are words or signs in any look.
    let states: [Role] = [
      .missing, .unsettled, .good, .bad, .inferred, .alarm, .gaugeFill, .gaugeRest, .gaugeGoal, .hostile,
    ]
    #expect(Set(states.map { $0.sample.japanese }).count == states.count)
  }
}
