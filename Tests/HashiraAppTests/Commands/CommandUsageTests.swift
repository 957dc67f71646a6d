import Dashboard
import TerminalKit
import Testing

@testable import HashiraApp

/// The command line itself: help, mistakes, languages, and that table and parser agree.
@Suite struct CommandUsageTests {
  @Test func theVersionIsOneLine() {
    #expect(CommandTrial().run("--version").out == "hashira 0.1.0\n")
    #expect(CommandTrial().run("show", "--version").out == "hashira 0.1.0\n")
  }

  @Test func helpIsInTheLanguageWanted() {
    let trial = CommandTrial()
    #expect(trial.run("--help").out.contains("使い方:"))
    #expect(trial.run("-h", "--lang", "en").out.contains("Usage:"))
    #expect(CommandTrial(["LANG": "en_US.UTF-8"]).run("--help").out.contains("Usage:"))
    #expect(CommandTrial(["LANG": "en_US.UTF-8", "LC_ALL": "ja_JP.UTF-8"]).run("--help").out.contains("使い方:"))
    #expect(CommandTrial(["LANG": "C.UTF-8"]).run("--help").out.contains("使い方:"))
    #expect(trial.run("set", "--help").out.hasPrefix("hashira set: 年度の欄に"))
    #expect(trial.run("help", "set").out == trial.run("set", "-h").out)
    #expect(trial.run("set", "--help", "--lang=en").out.hasPrefix("hashira set: fill in"))
  }

  @Test(arguments: Language.allCases)
  func helpFitsEightyColumns(_ language: Language) {
    let help = CommandHelp(language)
    for text in [help.root] + CommandTable.commands.map(help.of) {
      for line in text.split(separator: "\n") {
        #expect(WidthPolicy.wide.columns(of: line) <= 80, "\(line)")
      }
    }
  }

  @Test func englishHelpIsEnglish() {
    let help = CommandHelp(.english)
    for text in [help.root] + CommandTable.commands.map(help.of) {
      for line in text.split(separator: "\n") where !line.hasPrefix("  hashira ") {
        #expect(line.unicodeScalars.allSatisfy { $0.value < 0x3040 || $0.value > 0x9FFF }, "\(line)")
      }
    }
  }

  @Test(arguments: [
    ["shwo"], ["shwo", "--year", "R8"], ["--wrong"], ["show", "--wrong"], ["show", "1", "2"], ["show", "--year"],
    ["show", "--format=xml"], ["set"], ["set", "--planned=yes", "1-1-1.1", "x"], ["show", "--lang", "fr"],
    ["show", "--now", "soon"], ["show", "--ledger", ""], ["screen", "--size", "big"], ["screen", "--keys", "<nokey>"],
    ["screen", "--ambiguous", "3"], ["open", "--ambiguous=wide"], ["docs", "all"],
  ])
  func mistakesEndWith64AndOneSentenceInTheLanguage(_ arguments: [String]) {
    let trial = CommandTrial()
    let japanese = trial.run(arguments)
    #expect(japanese.status == 64)
    #expect(japanese.out == "")
    #expect(japanese.err.hasPrefix("hashira: "))
    #expect(japanese.err.unicodeScalars.contains { (0x3041...0x30FF).contains($0.value) }, "\(japanese.err)")
    let english = CommandTrial(["LC_ALL": "en_GB.UTF-8"]).run(arguments)
    #expect(english.status == 64)
    #expect(english.err.unicodeScalars.allSatisfy { $0.isASCII }, "\(english.err)")
    #expect(!trial.exists(trial.home + "/.local"))
  }

  @Test func commonOptionsMayStandAnywhere() {
    let trial = CommandTrial()
    let english = trial.run("show", "4", "--lang", "en").out
    #expect(trial.run("--lang", "en", "show", "4").out == english)
    #expect(trial.run("--lang=en", "show", "--", "4").out == english)
  }

  @Test func aNewLedgerNeedsAPathThatLooksLikeOne() {
    let trial = CommandTrial()
    #expect(trial.run("nosuchcommand").status == 64)
    #expect(trial.run(trial.path("new.json")).status == 0)
    #expect(!trial.exists(trial.path("new.json")))
  }

  /// The parser must know every option of the table, or help would promise what is refused.
  @Test func tableAndParserAgree() throws {
    for command in CommandTable.commands {
      let words = command.positionals.map { _ in "1" }
      for option in command.options + OptionEntry.common where option.name != "help" {
        let arguments = [command.name, "--" + option.name + (option.value == nil ? "" : "=1"), "--"] + words
        #expect(throws: Never.self, "\(arguments)") { try HashiraCommand.parseAsRoot(arguments) }
      }
      #expect(throws: Never.self) {
        try HashiraCommand.parseAsRoot([command.name] + words.prefix(command.positionals.filter(\.isRequired).count))
      }
      guard command.positionals.last?.isRepeatable != true else { continue }
      #expect(throws: (any Error).self) { try HashiraCommand.parseAsRoot([command.name] + words + ["1"]) }
    }
    let known = HashiraCommand.configuration.subcommands.map { $0.configuration.commandName ?? "" }
    #expect(known.sorted() == CommandTable.commands.map(\.name).sorted())
  }

  @Test func aScreenCanBePlayedAndSaved() {
    let trial = CommandTrial()
    #expect(trial.run("screen", "--keys", "j").out.contains("人材の育成"))
    #expect(!trial.exists(trial.home + "/.local"))
    #expect(trial.run("screen", "--write").status == 0)
    #expect(trial.exists(trial.ledger))
  }

  @Test func generatedDocumentsNameEverything() {
    let trial = CommandTrial()
    let keys = trial.run("docs", "keys").out
    for binding in KeyTable.bindings {
      #expect(keys.contains(binding.name.japanese) && keys.contains(binding.name.english))
    }
    let commands = trial.run("docs", "cli").out
    for command in CommandTable.commands where !command.isHidden {
      #expect(commands.components(of: "### \(command.name)\n") == 2)
    }
  }
}
