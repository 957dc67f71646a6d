import Dashboard

// Commands about the terminal, not the plan.
extension CommandTable {
  static let theme = CommandEntry(
    name: "theme", summary: Phrase("配色の一覧を見本とともに表示する", "show the themes with samples"),
    positionals: [
      .init(
        name: "NAME",
        help: Phrase(
          "配色の名前: terminal、dark、light、high-contrast、monochrome。省略すると一覧",
          "a theme: terminal, dark, light, high-contrast, monochrome; without one all of them"),
        isRequired: false)
    ],
    options: [.format],
    notes: [
      Phrase(
        "どの配色でも、状態は文字か記号でも分かります。$NO_COLOR があれば色は使いません（--themeで指定したときを除く）。",
        "In every theme each state also has a word or a sign. With $NO_COLOR there are no colours, unless --theme asks."
      )
    ],
    examples: ["hashira theme", "hashira theme dark", "hashira --theme high-contrast"])

  static let doctor = CommandEntry(
    name: "doctor",
    summary: Phrase("端末・文字幅・保存先・ライブラリの状態を調べる", "look at the terminal, widths, the ledger's place and libraries"),
    options: [.format],
    notes: [
      Phrase(
        "何も変更しません。問題があるときは終了コード1で終わります。端末がなければ、尋ねられなかったことを示します。",
        "It changes nothing. With a problem it ends with status 1. Without a terminal it says what could not be asked.")
    ],
    examples: ["hashira doctor", "hashira doctor --format json"])
}

extension OptionEntry {
  static let theme = OptionEntry(
    name: "theme", value: "NAME",
    help: Phrase(
      "配色（hashira theme で一覧）。省略時は$HASHIRA_THEME、次にterminal",
      "the theme (see `hashira theme`); else $HASHIRA_THEME, else terminal"))
}
