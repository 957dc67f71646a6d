import Dashboard
import TerminalKit

/// Help as text, at most 80 columns wide in every terminal, whatever it makes of ① and →.
struct CommandHelp {
  static let columns = 80
  let language: Language
  private let policy = WidthPolicy.wide

  init(_ language: Language) { self.language = language }

  /// What the program is, its commands, and what all of them take.
  var root: String {
    var lines = paragraph(.aboutProgram, indent: 0)
    lines += ["", text(.usageHeading), "  hashira [COMMAND] [OPTION...]", "  hashira FILE", "", text(.commandsHeading)]
    for command in CommandTable.commands where !command.isHidden {
      lines += row(command.name, command.summary, lead: 12)
    }
    lines += ["", text(.commonOptionsHeading)]
    lines += rows(OptionEntry.common)
    lines += row("--version", .versionOption, lead: 24)
    lines += ["", text(.statusHeading)]
    for (status, meaning) in ExitStatus.meanings { lines += row(String(status.rawValue), meaning, lead: 4) }
    lines += [""] + paragraph(.moreHelp, indent: 0)
    return lines.joined(separator: "\n")
  }

  func of(_ command: CommandEntry) -> String {
    var lines = paragraph(Phrase(verbatim: "hashira " + command.name + ": ") + command.summary, indent: 0)
    lines += ["", text(.usageHeading), "  " + command.usage]
    if !command.positionals.isEmpty {
      lines += ["", text(.argumentsHeading)]
      for positional in command.positionals { lines += row(positional.name, positional.help, lead: 12) }
    }
    if !command.options.isEmpty { lines += ["", text(.optionsHeading)] + rows(command.options) }
    lines += ["", text(.commonOptionsHeading)] + rows(OptionEntry.common)
    for note in command.notes { lines += [""] + paragraph(note, indent: 0) }
    if !command.examples.isEmpty {
      lines += ["", text(.examplesHeading)]
      for example in command.examples { lines += paragraph(Phrase(verbatim: example), indent: 2) }
    }
    return lines.joined(separator: "\n")
  }

  private func text(_ phrase: Phrase) -> String { phrase.text(in: language) }

  private func rows(_ options: [OptionEntry]) -> [String] { options.flatMap { row($0.label, $0.help, lead: 24) } }

  /// A name and, from a column on, what it means; a long name has a line of its own.
  private func row(_ name: String, _ help: Phrase, lead: Int) -> [String] {
    let indent = lead + 4
    var lines = paragraph(help, indent: indent)
    let head = "  " + name
    if policy.columns(of: head) + 2 <= indent {
      lines[0] = policy.pad(head, to: indent) + lines[0].dropFirst(indent)
    } else {
      lines.insert(head, at: 0)
    }
    return lines
  }

  private func paragraph(_ phrase: Phrase, indent: Int) -> [String] {
    let space = String(repeating: " ", count: indent)
    return policy.wrap(text(phrase), width: CommandHelp.columns - indent).map { line in
      var text = space + line.text
      while text.unicodeScalars.last == " " { text.unicodeScalars.removeLast() }
      return text
    }
  }
}
