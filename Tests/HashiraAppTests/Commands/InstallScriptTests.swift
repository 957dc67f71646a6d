import Glibc
import Testing

/// `scripts/install` into a folder of its own, with the program built beside these tests.
@Suite struct InstallScriptTests {
  let trial = CommandTrial()
  static let script: String = {
    let parts = #filePath.split(separator: "/").dropLast(4)
    return "/" + parts.joined(separator: "/") + "/scripts/install"
  }()

  private func install(_ arguments: String) -> String {
    commandOutput(
      "{ HASHIRA_BINARY='\(ProgramTerminal.builtProgram)' HOME='\(trial.home)' '\(Self.script)' \(arguments); } 2>&1; echo \"status $?\""
    )
  }

  @Test func `Program, man page and completions go into the prefix, and out of it again`() {
    let prefix = trial.path("prefix")
    #expect(install("'\(prefix)'").hasSuffix("status 0\n"))
    #expect(commandOutput("'\(prefix)/bin/hashira' --version") == "hashira 0.1.0\n")
    #expect(trial.text(of: prefix + "/share/man/man1/hashira.1")?.contains(".TH HASHIRA 1") == true)
    #expect(trial.text(of: prefix + "/share/man/ja/man1/hashira.1")?.contains("人材育成計画") == true)
    #expect(
      trial.text(of: prefix + "/share/bash-completion/completions/hashira")?.contains("complete -o filenames") == true)
    #expect(trial.text(of: prefix + "/share/zsh/site-functions/_hashira")?.hasPrefix("#compdef hashira") == true)
    #expect(
      trial.text(of: prefix + "/share/fish/vendor_completions.d/hashira.fish")?.contains("complete -c hashira") == true)
    // A second time replaces it.
    #expect(install("'\(prefix)'").hasSuffix("status 0\n"))
    trial.write(Array("another's".utf8), to: "prefix/share/other")
    #expect(install("--uninstall '\(prefix)'").hasSuffix("status 0\n"))
    #expect(commandOutput("cd '\(prefix)' && find . -type f") == "./share/other\n")
    #expect(!trial.exists(prefix + "/bin"))
  }

  @Test func `Without a prefix it is .local of the home; wrong words are refused`() {
    #expect(install("").hasSuffix("status 0\n"))
    #expect(trial.exists(trial.home + "/.local/bin/hashira"))
    #expect(install("--uninstall").hasSuffix("status 0\n"))
    #expect(commandOutput("find '\(trial.home)/.local' -type f") == "")
    #expect(install("--wrong").hasSuffix("status 64\n"))
    #expect(install("a b").hasSuffix("status 64\n"))
  }
}
