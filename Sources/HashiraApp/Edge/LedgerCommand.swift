import ArgumentParser

/// A command of the program: parsed by ArgumentParser, run in a context that is handed in.
protocol LedgerCommand: ParsableCommand {
  /// - Throws: `CommandFailure` with the exit status and the sentence for the person; `CommandEnd`.
  func run(in context: CommandContext) throws
}

/// What every command takes. The values are read before parsing (`CommandContext`), because messages about the command
/// line itself need the language; here they are declared, for the parser and for completions.
struct CommonOptions: ParsableArguments {
  @Option(name: .long, help: .ledger) var ledger: String?
  @Option(name: .long, help: .language) var lang: String?
  @Option(name: .long, help: .now) var now: String?
  @Option(name: .long, help: .config) var config: String?
}
