import Glibc
import Testing

@testable import HashiraApp

/// The man page and the completions: every command and option of the table is in them, and shells and man can read them.
@Suite struct CommandDocsTests {
  let trial = CommandTrial()

  @Test(arguments: ["bash", "zsh", "fish"]) func `Completions name every command and option`(_ shell: String) {
    let script = trial.run("docs", "completions", shell).out
    for command in CommandTable.commands where !command.isHidden {
      #expect(script.contains(command.name))
      for option in command.options {
        #expect(
          script.contains(shell == "fish" ? "-l \(option.name)" : "--\(option.name)"), "\(command.name) \(option.name)")
      }
    }
    #expect(trial.run("docs", "completions", "csh").status == 64)
    #expect(trial.run("docs", "completions").status == 64)
    #expect(trial.run("docs", "keys", "bash").status == 64)
  }

  @Test func `bash completes commands, options and their words`() throws {
    trial.write(Array(trial.run("docs", "completions", "bash").out.utf8), to: "complete")
    func completed(_ words: String...) -> [Substring] {
      let line = words.map { "'\($0)'" }.joined(separator: " ")
      return commandOutput(
        "bash -c '. \(trial.path("complete")); COMP_WORDS=(hashira \(line.filter { $0 != "'" })); COMP_CWORD=\(words.count); _hashira; echo \"${COMPREPLY[*]}\"'"
      ).split { $0.isWhitespace }
    }
    #expect(completed("me").contains("measure"))
    #expect(completed("set", "--pl") == ["--planned", "--plan"])
    #expect(completed("todo", "--format", "j") == ["json"])
    #expect(completed("show", "--lang", "e") == ["en"])
  }

  @Test(arguments: ["ja", "en"]) func `The man page holds every command, and no line is taken for a request`(
    _ language: String
  ) {
    let page = trial.run("docs", "man", "--lang", language).out
    for command in CommandTable.commands where !command.isHidden {
      #expect(page.contains(".SS hashira " + command.name.split(separator: "-").joined(separator: "\\-")))
    }
    let requests: Set<Substring> = [".TH", ".SH", ".SS", ".TP", ".B", ".I", ".PP", ".nf", ".fi", ".br", ".\\\""]
    for line in page.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(requests.contains(line.prefix { $0 != " " }), "\(line)")
    }
  }
}
