import ArgumentParser
import Dashboard
import Glibc
import SystemPackage

/// Prints the documents that are made from tables, docs/keys.md and docs/cli.md, and plays the one that is played.
struct DocsCommand: LedgerCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs", abstract: "Print a generated document.", shouldDisplay: false)

  @OptionGroup var common: CommonOptions
  @Argument(help: "keys, cli or play.") var what: String
  @Argument(help: "The document to play.") var file: String?

  func run(in context: CommandContext) throws {
    switch what {
    case "keys": context.output.write(KeysDocument.text)
    case "cli": context.output.write(CommandLineDocument.text)
    case "play": context.output.write(bytes: Array(try played(in: context).utf8))
    default: throw CommandFailure.choice("docs", what, of: ["keys", "cli", "play"])
    }
  }

  /// Plays in a new folder of the home folder, which is left there to be looked at.
  private func played(in context: CommandContext) throws -> String {
    guard let file, let home = context.environment.value("HOME") else {
      throw CommandFailure(.usage, .valueMissing("docs play", example: "docs/tutorial.ja.play"))
    }
    let source = String(decoding: try DocumentFile.read(file), as: UTF8.self)
    var folder = Array((home + "/play-XXXXXX").utf8CString)
    guard mkdtemp(&folder) != nil else { throw CommandFailure(.unwritten, .exportFailed(home, Errno(rawValue: errno))) }
    let path = String(decoding: folder.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do { return try PlayedDocument(playing: source, home: path).text } catch let mistake as PlayedDocument.Mistake {
      throw CommandFailure(
        .usage, Phrase("\(file):\(mistake.line): \(mistake.found)", "\(file):\(mistake.line): \(mistake.found)"))
    }
  }
}
