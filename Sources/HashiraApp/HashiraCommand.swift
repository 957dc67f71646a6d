import ArgumentParser

/// The command line: one file per command in Commands/.
package struct HashiraCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "hashira", abstract: "Run a staff-development plan from the terminal.",
    version: HashiraVersion.current,
    subcommands: [OpenCommand.self, ScreenCommand.self], defaultSubcommand: OpenCommand.self)
  package init() {}
}

/// The program's version.
package enum HashiraVersion {
  package static let current = "0.1.0"
}
