import Dashboard

extension CommandTable {
  static let docs = CommandEntry(
    name: "docs", summary: Phrase("マニュアルページ・補完・操作一覧などを出力する", "print the man page, completions or the list of keys"),
    positionals: [
      .init(
        name: "WHAT",
        help: Phrase(
          "man（マニュアルページ）、completions（コマンド補完）、keys（操作一覧）、cli（全コマンドの使い方）",
          "man, completions, keys (all keys) or cli (help of all commands)")),
      .init(
        name: "SHELL", help: Phrase("completionsのとき: bash、zsh、fish", "for completions: bash, zsh or fish"),
        isRequired: false),
    ],
    examples: ["hashira docs completions bash > hashira.bash", "hashira docs man > hashira.1"])
}
