import PlanModel

/// A document that is played: the commands and keys in it are carried out, and what they said stands below them.
///
/// Its source is Markdown. A block marked ```` ```play 2026-04-13T09:00 ```` holds command lines, one marked
/// ```` ```keys 2026-04-13T09:00 80x24 ```` a key script; the day is the clock's. `lines=20` prints no more than twenty
/// lines, `keep=NAME` keeps the whole for a file beside the tests. Everything else is printed as it stands. The tutorial
/// is made so, and a test holds every line of it.
package struct PlayedDocument {
  package let text: String
  /// What was marked to be kept, by name.
  package private(set) var kept: [String: String] = [:]

  package struct Mistake: Error, Equatable {
    /// From 1.
    package let line: Int
    package let found: String
  }

  /// - Parameter home: an empty folder: the ledger is made in it.
  package init(playing source: String, home: String) throws {
    var lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    var played: [String] = []
    while let line = lines.first {
      guard line.hasPrefix("```play ") || line.hasPrefix("```keys ") else {
        played.append(line)
        lines.removeFirst()
        continue
      }
      guard let block = PlayedBlock(line) else { throw Mistake(line: lines.startIndex + 1, found: line) }
      lines.removeFirst()
      let body = lines.prefix { $0 != "```" }
      lines = lines.dropFirst(body.count + 1)
      let whole = block.play(Array(body), home: home)
      if let name = block.keptAs { kept[name] = whole.joined(separator: "\n") + "\n" }
      if block.isKeys { played += ["```"] + body + ["```", ""] }
      played += ["```"] + block.shortened(whole) + ["```"]
    }
    text = played.joined(separator: "\n")
  }
}

/// A block of commands or keys, by the words behind its fence.
private struct PlayedBlock {
  let isKeys: Bool
  private let day: String
  private var size = "80x24"
  private var most = Int.max
  private(set) var keptAs: String?

  init?(_ fence: String) {
    let words = fence.dropFirst(3).split(separator: " ").map(String.init)
    guard words.count >= 2 else { return nil }
    isKeys = words[0] == "keys"
    day = words[1]
    for word in words.dropFirst(2) {
      if word.hasPrefix("lines="), let count = Int(word.dropFirst(6)) {
        most = count
      } else if word.hasPrefix("keep=") {
        keptAs = String(word.dropFirst(5))
      } else if ScreenCommand.size(word) != nil {
        size = word
      } else {
        return nil
      }
    }
  }

  func play(_ body: [String], home: String) -> [String] {
    if isKeys {
      let keys = body.joined(separator: " ")
      return run(["screen", "--write", "--size", size, "--keys", keys], home: home)
    }
    return body.flatMap { line in
      ["$ " + line] + run(Array(PlayedBlock.words(of: line).dropFirst()), home: home)
    }
  }

  /// What the command said, its status where something is open or wrong; the home folder is `~`.
  private func run(_ arguments: [String], home: String) -> [String] {
    let variables = ["HOME": home, "HASHIRA_NOW": day, "HASHIRA_AUTHOR": "人事担当", "LC_ALL": "ja_JP.UTF-8"]
    let result = CommandRunner.run(arguments, environment: variables)
    var lines = (result.out + result.err).split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: home, omittingEmptySubsequences: false).joined(separator: "~")
    }
    while lines.last == "" { lines.removeLast() }
    if result.status != ExitStatus.done.rawValue { lines.append("（終了コード \(result.status)）") }
    return lines.map { String($0.reversed().drop { $0 == " " }.reversed()) }
  }

  func shortened(_ lines: [String]) -> [String] {
    lines.count <= most ? lines : lines.prefix(most) + ["（以下略）"]
  }

  /// The words of a line, those in quotes as one.
  private static func words(of line: String) -> [String] {
    var words: [String] = []
    var (word, isQuoted, isStarted) = ("", false, false)
    for character in line {
      if character == "\"" {
        (isQuoted, isStarted) = (!isQuoted, true)
      } else if character == " ", !isQuoted {
        if isStarted { words.append(word) }
        (word, isStarted) = ("", false)
      } else {
        word.append(character)
        isStarted = true
      }
    }
    return isStarted ? words + [word] : words
  }
}
