import Dashboard
import SystemPackage

/// The user's git in one folder. Nothing it says is parsed but what it documents for scripts; its own words are only
/// passed on.
struct Git {
  let folder: String

  /// - Throws: `CommandFailure` where git is not installed or cannot be started.
  func run(_ arguments: String...) throws -> ChildProcess { try run(arguments) }

  func run(_ arguments: [String]) throws -> ChildProcess {
    do {
      return try ChildProcess(["git", "-C", folder] + arguments, variables: ["GIT_MERGE_AUTOEDIT": "no"])
    } catch let errno as Errno {
      throw CommandFailure(.unwritten, errno == .noSuchFileOrDirectory ? .noGit : .gitNotStarted(errno))
    }
  }

  /// Runs what must succeed.
  @discardableResult
  func require(_ arguments: String..., orSay failure: Phrase) throws -> String {
    let child = try run(arguments)
    guard child.status == 0 else { throw CommandFailure(.unwritten, failure + .gitSays(child)) }
    return child.text
  }

  /// The one line that a question answers; nil where git says no.
  func ask(_ arguments: String...) throws -> String? {
    let child = try run(arguments)
    return child.status == 0 ? child.text : nil
  }

  /// - Throws: `CommandFailure` outside a work tree.
  func requireRepository() throws {
    guard try ask("rev-parse", "--is-inside-work-tree") == "true" else {
      throw CommandFailure(.unwritten, .noRepository(folder))
    }
  }
}

extension ChildProcess {
  /// What it printed, without the line's end.
  var text: String { ChildProcess.trimmed(output) }
  /// What it complained, or printed where it did not complain.
  var complaint: String { errors.isEmpty ? text : ChildProcess.trimmed(errors) }

  private static func trimmed(_ bytes: [UInt8]) -> String {
    var bytes = bytes[...]
    while let last = bytes.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: " ") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
