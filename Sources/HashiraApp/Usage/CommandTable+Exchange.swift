import Dashboard

// Commands that take documents in.
extension CommandTable {
  static let importing = CommandEntry(
    name: "import",
    summary: Phrase("公表された計画の文書を読み取り、台帳との相違を示す", "read the published plan and show how the ledger differs"),
    positionals: [
      .init(name: "document", help: Phrase("計画の文書", "the plan's document")),
      .init(
        name: "FILE",
        help: Phrase(
          "テキストまたはMarkdownのファイル（UTF-8、CP932）。見出しの番号【1】(1)①と、タブまたは|で区切った表を読む",
          "text or Markdown, in UTF-8 or CP932: headings numbered 【1】 (1) ①, tables parted by tabs or |")),
    ],
    options: [
      OptionEntry(
        name: "output", short: "o", value: "NEW.json",
        help: Phrase("今の台帳を使わず、新しい台帳のファイルを作る", "make a new ledger file, and leave this one alone")),
      OptionEntry(
        name: "apply", help: Phrase("相違を台帳に反映する。台帳の実績・測定値・特記事項は残る", "put the differences in; results and notes stay")),
      .format,
    ],
    notes: [
      Phrase(
        "読み取った数と、計画に入れなかった行を全て示します。反映するものがあり --apply がないときは、終了コード1で終わります。",
        "It tells what it counted and lists every line that is in no plan. With something to apply and no --apply it "
          + "ends with status 1.")
    ],
    examples: [
      "hashira import document keikaku.txt", "hashira import document keikaku.txt --apply",
      "hashira import document keikaku.md -o plan.json",
    ])
}
