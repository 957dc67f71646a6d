import ArgumentParser
import Dashboard
import PlanStore
import SystemPackage

/// Sets a repository up for a ledger: who merges it, and what stays out.
struct GitSetupCommand: LedgerCommand {
  static let configuration = CommandConfiguration(
    commandName: "git-setup", abstract: "Set a repository up for the ledger.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The folder of the ledger.") var folder: String?

  func run(in context: CommandContext) throws {
    let place = try SharedLedger(folder: folder, in: context)
    let git = Git(folder: place.folder)
    try git.requireRepository()
    try add(place.attributes, to: ".gitattributes", of: place, in: context)
    try add(place.ignored, to: ".gitignore", of: place, in: context)
    let driver = GitSetupCommand.driver(context.environment)
    if try git.ask("config", "--local", "--get", "merge.hashira.driver") == driver {
      context.write(.driverStands)
    } else {
      try git.require("config", "--local", "merge.hashira.name", "hashira: by item and field", orSay: .notSetUp)
      try git.require("config", "--local", "merge.hashira.driver", driver, orSay: .notSetUp)
      context.write(.driverSet(driver))
    }
    context.write(.setUp(place.name))
  }

  /// Adds the lines a file lacks, and leaves what stands there as it is.
  private func add(_ lines: [String], to file: String, of place: SharedLedger, in context: CommandContext) throws {
    let path = FilePath(place.folder).appending(file)
    var text = ""
    if place.exists(file) {
      guard let found = String(validating: try DocumentFile.read(path.string), as: UTF8.self) else {
        throw CommandFailure(.refused, .notTextForSetup(path.string))
      }
      text = found
    }
    let standing = Set(text.split(whereSeparator: \.isNewline).map(String.init))
    let missing = lines.filter { !standing.contains($0) }
    guard !missing.isEmpty else {
      context.write(.linesStand(file))
      return
    }
    if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
    text += missing.map { $0 + "\n" }.joined()
    try ExportFile(path).write(Array(text.utf8), replacing: true)
    context.write(.linesAdded(file, missing))
  }

  /// The command git runs: by name where `$PATH` has this program, so that it survives an update; else by its path.
  private static func driver(_ environment: Environment) -> String {
    let own = (try? SystemCalls.realPath("/proc/self/exe")) ?? "hashira"
    let isInPath = (environment.value("PATH") ?? "").split(separator: ":").contains {
      (try? SystemCalls.realPath(String($0) + "/hashira")) == own
    }
    let program =
      isInPath
      ? "hashira" : "'" + own.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    return program + " merge %O %A %B %P"
  }
}
