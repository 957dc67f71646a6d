import HashiraApp
import Testing

/// The configuration file, by what the command line does with it.
@Suite struct ConfigurationTests {
  let trial = CommandTrial()

  func run(_ configuration: String, _ arguments: String...) -> CommandResult {
    trial.write(Array(configuration.utf8), to: "config.json")
    return trial.run(arguments + ["--config", trial.path("config.json")])
  }

  @Test func `Language, ledger and keys are taken, and the command line comes first`() {
    #expect(run("{\"language\":\"en\"}", "show").out.contains("pillars"))
    #expect(!run("{\"language\":\"en\"}", "show", "--lang", "ja").out.contains("pillars"))
    let mine = trial.path("mine.json")
    #expect(run("{\"ledger\":\"\(mine)\"}", "set", "4-1-2.3", "4名", "--year", "R8").status == 0)
    #expect(trial.exists(mine))
    let screen = run("{\"keys\":{\"pageTargets\":\"j\"}}", "screen", "--keys", "j")
    #expect(screen.out.contains("目標値・進捗総括"))
  }

  @Test func `A key bound anew leaves its command's old keys and the other command`() {
    let keys = "{\"keys\":{\"help\":[\"t\"]}}"
    #expect(run(keys, "screen", "--keys", "t").out.contains("操作一覧"))
    #expect(!run(keys, "screen", "--keys", "?").out.contains("操作一覧（Esc"))
    #expect(run(keys, "screen").out.contains("t操作一覧"))
  }

  static let mistakes: [(String, String)] = [
    ("{\n  \"langage\": \"ja\"}", "2行14桁）。「langage」という設定はありません。"),
    ("{\"language\":\"fr\"}", "1行13桁）。language の「fr」は使えません。"),
    ("{\"keys\":{\"udo\":\"u\"}}", "1行16桁）。「udo」という操作はありません。"),
    ("{\"keys\":{\"undo\":\"<x-u>\"}}", "1行17桁）。「<x-u>」はキーの名前ではありません。"),
    ("{\"theme\":\"neon\"}", "theme の「neon」は使えません。"), ("{\"mouse\":1}", "1行10桁"), ("{\"mouse\":true", "1行14桁"),
    ("{\"ledger\":\"\"}", "ledger が空です。"),
  ]

  @Test(arguments: mistakes) func `What is wrong is named with line and column`(_ text: String, _ says: String) {
    let result = run(text, "show")
    #expect(result.status == 64)
    #expect(result.err.contains(says), "\(result.err)")
    #expect(result.err.contains("config.json"))
  }

  @Test func `The user's own file is read where there is one, and a named one must be there`() {
    #expect(trial.run("show", "--config", trial.path("none.json")).status == 64)
    #expect(CommandTrial(["XDG_CONFIG_HOME": trial.home]).run("show").status == 0)
  }
}
