import ArgumentParser
import Dashboard

/// Prints the documents that are made from tables: docs/keys.md, docs/cli.md, the man page, completions.
struct DocsCommand: LedgerCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs", abstract: "Print a generated document.", shouldDisplay: false)

  @OptionGroup var common: CommonOptions
  @Argument(help: "keys, cli, man or completions.") var what: String
  @Argument(help: "bash, zsh or fish.") var shell: String?

  func run(in context: CommandContext) throws {
    if let shell, what != "completions" {
      throw CommandFailure(.usage, .tooManyPositionals(shell, usage: "hashira docs " + what))
    }
    switch what {
    case "keys": context.output.write(KeysDocument.text)
    case "cli": context.output.write(CommandLineDocument.text)
    case "man": context.output.write(ManualPage(language: context.language).text)
    case "completions":
      guard let shell, let known = CompletionScript.Shell(rawValue: shell) else {
        throw CommandFailure.choice("completions", shell ?? "", of: CompletionScript.Shell.allCases.map(\.rawValue))
      }
      context.output.write(CompletionScript(shell: known, language: context.language).text)
    default: throw CommandFailure.choice("docs", what, of: ["keys", "cli", "man", "completions"])
    }
  }
}
