import Dashboard

/// hashira(1), in roff for `man`: made from the command table, the key table and the exit statuses.
struct ManualPage {
  let language: Language

  var text: String {
    var lines = [
      #".\" Made from the command table and the key table by `hashira docs man`."#,
      ".TH HASHIRA 1 \"\" \"hashira \(HashiraVersion.current)\" \"\"",
      ".SH \(text(Phrase("名前", "NAME")))",
      "hashira \\- \(escaped(Phrase("人材育成計画の進行管理を端末で行う", "run a staff-development plan from the terminal")))",
      ".SH \(text(Phrase("書式", "SYNOPSIS")))", ".B hashira", "[COMMAND] [OPTION...]", ".br", ".B hashira", "FILE",
      ".SH \(text(Phrase("説明", "DESCRIPTION")))", escaped(.aboutProgram),
      ".SH \(text(Phrase("コマンド", "COMMANDS")))",
    ]
    for command in CommandTable.commands where !command.isHidden { lines += section(of: command) }
    lines.append(".SH \(text(Phrase("共通のオプション", "COMMON OPTIONS")))")
    lines += OptionEntry.common.flatMap(paragraph)
    lines.append(".SH \(text(Phrase("キー", "KEYS")))")
    lines += keys
    lines.append(".SH \(text(Phrase("終了コード", "EXIT STATUS")))")
    for (status, meaning) in ExitStatus.meanings { lines += [".TP", "\(status.rawValue)", escaped(meaning)] }
    return lines.joined(separator: "\n")
  }

  private func section(of command: CommandEntry) -> [String] {
    var lines = [".SS " + escaped(Phrase(verbatim: command.usage)), sentence(command.summary)]
    for positional in command.positionals { lines += [".TP", ".I \(positional.name)", escaped(positional.help)] }
    lines += command.options.flatMap(paragraph)
    for note in command.notes { lines += [".PP", escaped(note)] }
    guard !command.examples.isEmpty else { return lines }
    return lines + [".PP", ".nf"] + command.examples.map { escaped(Phrase(verbatim: $0)) } + [".fi"]
  }

  private func paragraph(_ option: OptionEntry) -> [String] {
    [".TP", ".B " + escaped(Phrase(verbatim: option.label)), escaped(option.help)]
  }

  private var keys: [String] {
    var lines: [String] = []
    var group: Phrase?
    for binding in KeyTable.bindings where !binding.keys.isEmpty {
      if binding.group != group { lines.append(".SS " + escaped(binding.group)) }
      group = binding.group
      let names = binding.keys.map(\.displayName).joined(separator: ", ")
      lines += [".TP", ".B \"" + escaped(Phrase(verbatim: names)) + "\"", escaped(binding.name)]
    }
    return lines
  }

  private func text(_ phrase: Phrase) -> String { phrase.text(in: language) }
  private func sentence(_ phrase: Phrase) -> String { escaped(phrase) + text(Phrase("。", ".")) }

  /// As roff prints it: backslashes and hyphens as they are, no line that begins with a control character.
  private func escaped(_ phrase: Phrase) -> String {
    var escaped = ""
    for character in text(phrase) {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\n": escaped += " "
      case "\"": escaped += "\\(dq"
      default: escaped.append(character)
      }
    }
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
