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
        name: "DETAIL",
        help: Phrase(
          "completionsのとき: bash、zsh、fish。play（手引きの再生、開発用）のとき: そのファイル",
          "for completions: bash, zsh or fish; for play (a tutorial, for development): its file"),
        isRequired: false),
    ],
    examples: ["hashira docs completions bash > hashira.bash", "hashira docs man > hashira.1"])
}
