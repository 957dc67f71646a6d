import Dashboard

/// What a shell completes after `hashira`: commands, their options, and files. Made from the command table.
struct CompletionScript {
  enum Shell: String, CaseIterable, Sendable { case bash, zsh, fish }

  let shell: Shell
  /// Of the explanations that zsh and fish show.
  let language: Language

  private let commands = CommandTable.commands.filter { !$0.isHidden }

  var text: String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }

  private static let made = "# Made from the command table by `hashira docs completions`."

  /// Fixed words that may follow: `text|json`.
  private func choices(_ option: OptionEntry) -> [String] {
    guard let value = option.value, value.contains("|") else { return [] }
    return value.split(separator: "|").map(String.init)
  }

  private func wantsFile(_ name: String?) -> Bool {
    ["FILE", "FILES", "FOLDER", "DIR", "BASE", "OURS", "THEIRS"].contains(name)
  }

  private var bash: String {
    var lines = [
      CompletionScript.made, "_hashira() {",
      "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}",
    ]
    lines += [
      "  local command= index", "  for ((index = 1; index < COMP_CWORD; index++)); do",
      "    case ${COMP_WORDS[index]} in",
    ]
    lines.append("      \(commands.map(\.name).joined(separator: "|"))) command=${COMP_WORDS[index]}; break ;;")
    lines += ["    esac", "  done", "  COMPREPLY=()", "  case $command:$before in"]
    for command in commands {
      for option in command.options where option.value != nil { lines += bashValue(option, of: command.name) }
    }
    for option in OptionEntry.common where option.value != nil { lines += bashValue(option, of: "*") }
    lines += ["  esac", "  case $command in"]
    let top = commands.map(\.name) + OptionEntry.common.flatMap(\.names) + ["--version"]
    lines.append(
      "    '') COMPREPLY=($(compgen -W '\(top.joined(separator: " "))' -- \"$word\") $(compgen -f -- \"$word\")) ;;")
    for command in commands {
      let options = command.allOptions.flatMap(\.names).joined(separator: " ")
      let files = command.positionals.contains { wantsFile($0.name) } ? " $(compgen -f -- \"$word\")" : ""
      lines.append("    \(command.name)) COMPREPLY=($(compgen -W '\(options)' -- \"$word\")\(files)) ;;")
    }
    return (lines + ["  esac", "}", "complete -o filenames -F _hashira hashira"]).joined(separator: "\n")
  }

  private func bashValue(_ option: OptionEntry, of command: String) -> [String] {
    let words = choices(option)
    let reply =
      words.isEmpty
      ? wantsFile(option.value) ? "COMPREPLY=($(compgen -f -- \"$word\"))" : ":"
      : "COMPREPLY=($(compgen -W '\(words.joined(separator: " "))' -- \"$word\"))"
    return option.names.map { "    \(command):\($0)) \(reply); return ;;" }
  }

  private var zsh: String {
    var lines = ["#compdef hashira", CompletionScript.made, "_hashira() {", "  local -a commands", "  commands=("]
    lines += commands.map { "    '\($0.name):\(quoted($0.summary))'" }
    lines += [
      "  )", "  local command=${words[(r)(\(commands.map(\.name).joined(separator: "|")))]}", "  case $command in",
    ]
    lines.append("    '') _describe command commands; _arguments \(zshOptions(OptionEntry.common)) '*:FILE:_files' ;;")
    for command in commands {
      let rest = command.positionals.contains { wantsFile($0.name) } ? "'*:FILE:_files'" : "'*: :'"
      lines.append("    \(command.name)) _arguments \(zshOptions(command.allOptions)) \(rest) ;;")
    }
    return
      (lines + [
        "  esac", "}", "if [ \"$funcstack[1]\" = _hashira ]; then _hashira \"$@\"; else compdef _hashira hashira; fi",
      ])
      .joined(separator: "\n")
  }

  private func zshOptions(_ options: [OptionEntry]) -> String {
    options.flatMap { option in
      option.names.map { name in
        let words = choices(option)
        let action = words.isEmpty ? wantsFile(option.value) ? "_files" : " " : "(\(words.joined(separator: " ")))"
        let value = option.value.map { ":\($0.split(separator: "|").joined(separator: " ")):\(action)" } ?? ""
        return "'\(option.isRepeatable ? "*" : "")\(name)[\(quoted(option.help))]\(value)'"
      }
    }.joined(separator: " ")
  }

  private var fish: String {
    var lines = [CompletionScript.made, "complete -c hashira -f"]
    let names = commands.map(\.name).joined(separator: " ")
    let none = "not __fish_seen_subcommand_from \(names)"
    lines.append("complete -c hashira -n '\(none)' -F")
    for command in commands {
      lines.append("complete -c hashira -n '\(none)' -a \(command.name) -d '\(quoted(command.summary))'")
    }
    for option in OptionEntry.common { lines.append(fishOption(option, condition: nil)) }
    for command in commands {
      let condition = "__fish_seen_subcommand_from \(command.name)"
      if command.positionals.contains(where: { wantsFile($0.name) }) {
        lines.append("complete -c hashira -n '\(condition)' -F")
      }
      for option in command.options { lines.append(fishOption(option, condition: condition)) }
    }
    return lines.joined(separator: "\n")
  }

  private func fishOption(_ option: OptionEntry, condition: String?) -> String {
    var line = "complete -c hashira"
    if let condition { line += " -n '\(condition)'" }
    if let short = option.short { line += " -s \(short)" }
    line += " -l \(option.name)"
    let words = choices(option)
    if !words.isEmpty {
      line += " -x -a '\(words.joined(separator: " "))'"
    } else if option.value != nil {
      line += wantsFile(option.value) ? " -r -F" : " -x"
    }
    return line + " -d '\(quoted(option.help))'"
  }

  /// Inside single quotes, without the signs that zsh's descriptions are parted by.
  private func quoted(_ phrase: Phrase) -> String {
    String(
      phrase.text(in: language).compactMap { character -> Character? in
        switch character {
        case "'", "`": "’"
        case "[": "("
        case "]": ")"
        case ":": " "
        case "\\", "\n": nil
        default: character
        }
      })
  }
}
