import ArgumentParser
import Dashboard

/// Prints the documents that are made from tables: docs/keys.md and docs/cli.md.
struct DocsCommand: LedgerCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs", abstract: "Print a generated document.", shouldDisplay: false)

  @OptionGroup var common: CommonOptions
  @Argument(help: "keys or cli.") var what: String

  func run(in context: CommandContext) throws {
    switch what {
    case "keys": context.output.write(KeysDocument.text)
    case "cli": context.output.write(CommandLineDocument.text)
    default: throw CommandFailure.choice("docs", what, of: ["keys", "cli"])
    }
  }
}
