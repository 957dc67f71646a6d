import Dashboard

// Headings and sentences of help.
extension Phrase {
  static let aboutProgram = Phrase(
    "hashira: 人材育成基本方針の実施計画を端末で進行管理する道具です。計画を開き、年度の実績と目標値を記入すると、1つのJSONファイルに保存されます。",
    "hashira runs a city's staff-development plan from the terminal: open the plan, fill in each year's results and "
      + "measurements, and all of it is kept in one JSON file.")
  static let usageHeading = Phrase("使い方:", "Usage:")
  static let commandsHeading = Phrase("コマンド:", "Commands:")
  static let argumentsHeading = Phrase("引数:", "Arguments:")
  static let optionsHeading = Phrase("オプション:", "Options:")
  static let commonOptionsHeading = Phrase("共通のオプション:", "Options of every command:")
  static let examplesHeading = Phrase("例:", "Examples:")
  static let statusHeading = Phrase("終了コード:", "Exit status:")
  static let moreHelp = Phrase(
    "各コマンドの説明は「hashira コマンド --help」で表示します。画面の操作はF1で確かめられます。",
    "`hashira COMMAND --help` tells more about a command; on the screen F1 lists the keys.")
}

extension ExitStatus {
  /// Every status and what it means, for help and docs/cli.md.
  static let meanings: [(ExitStatus, Phrase)] = [
    (.done, Phrase("完了", "done")),
    (.open, Phrase("未処理・不足・相違がある", "something is open, missing or different")),
    (.unreadable, Phrase("台帳を読み込めない", "the ledger cannot be read")),
    (.refused, Phrase("受け付けない（確定済みの年度、理由なし、競合）", "refused (a locked year, no reason, a conflict)")),
    (.unwritten, Phrase("書き込めない", "it could not be written")),
    (.usage, Phrase("使い方の誤り", "wrong usage")),
  ]
}
