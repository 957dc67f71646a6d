import ArgumentParser
import Dashboard
import PlanStore
import SystemPackage

/// Writes the ledger out, to a file or to standard output.
struct ExportCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "export", abstract: "Write the ledger out.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "What to export: data.") var what: String
  @Option(help: "The format: json.") var format = "json"
  @Option(name: .shortAndLong, help: "The file to write.") var output: String?
  @Flag(help: "Replace an existing file.") var force = false

  func run(in context: CommandContext) throws {
    guard what == "data" else { throw CommandFailure.choice("export", what, of: ["data"]) }
    guard format == "json" else { throw CommandFailure.choice("--format", format, of: ["json"]) }
    let bytes = LedgerCodec.write(try LedgerPlaces.read(in: context))
    guard let output, output != "-" else {
      context.output.write(bytes: bytes)
      return
    }
    try ExportFile(FilePath(output)).write(bytes, replacing: force)
    context.remark(.exported(output))
  }
}
