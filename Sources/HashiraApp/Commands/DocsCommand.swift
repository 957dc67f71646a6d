import ArgumentParser
import Dashboard
import Glibc
import SystemPackage

/// Prints the documents that are made from tables, docs/keys.md, docs/cli.md, the man page and the completions, and plays
/// the one that is played.
struct DocsCommand: LedgerCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs", abstract: "Print a generated document.", shouldDisplay: false)

  @OptionGroup var common: CommonOptions
  @Argument(help: "keys, cli, man, completions or play.") var what: String
  @Argument(help: "bash, zsh or fish; the document to play.") var detail: String?

  func run(in context: CommandContext) throws {
    if let detail, what != "completions", what != "play" {
      throw CommandFailure(.usage, .tooManyPositionals(detail, usage: "hashira docs " + what))
    }
    switch what {
    case "keys": context.output.write(KeysDocument.text)
    case "cli": context.output.write(CommandLineDocument.text)
    case "man": context.output.write(ManualPage(language: context.language).text)
    case "completions":
      guard let known = detail.flatMap({ CompletionScript.Shell(rawValue: $0) }) else {
        throw CommandFailure.choice("completions", detail ?? "", of: CompletionScript.Shell.allCases.map(\.rawValue))
      }
      context.output.write(CompletionScript(shell: known, language: context.language).text)
    case "play": context.output.write(bytes: Array(try played(in: context).utf8))
    default: throw CommandFailure.choice("docs", what, of: ["keys", "cli", "man", "completions", "play"])
    }
  }

  /// Plays in a new folder of the home folder, which is left there to be looked at.
  private func played(in context: CommandContext) throws -> String {
    guard let file = detail, let home = context.environment.value("HOME") else {
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
