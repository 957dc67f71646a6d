import Dashboard

/// docs/cli.md: what help says, of every command, in both languages.
enum CommandLineDocument {
  static var text: String {
    var lines = ["# コマンド / The command line", ""]
    lines.append("`hashira docs cli` がコマンドの表から作る。Made from the command table by `hashira docs cli`.")
    for (language, title) in [(Language.japanese, "日本語"), (.english, "English")] {
      let help = CommandHelp(language)
      lines += ["", "## \(title)"] + block("hashira", help.root)
      for command in CommandTable.commands where !command.isHidden { lines += block(command.name, help.of(command)) }
    }
    return lines.joined(separator: "\n")
  }

  private static func block(_ title: String, _ text: String) -> [String] {
    ["", "### \(title)", "", "```", text, "```"]
  }
}
