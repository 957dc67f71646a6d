import Dashboard

// Commands that take documents in and write them out.
extension CommandTable {
  static let tag = CommandEntry(
    name: "tag",
    summary: Phrase("取組・事業にタグを付ける（省略すると一覧）", "put tags on initiatives and programs; without an item list them"),
    positionals: [
      .init(
        name: "ITEM", help: Phrase("取組または事業の番地。,で区切って何件でも", "initiatives or programs, parted by commas"),
        isRequired: false),
      .init(name: "TAG", help: Phrase("タグ", "the tags"), isRequired: false, isRepeatable: true),
    ],
    options: [OptionEntry(name: "remove", help: Phrase("タグを外す", "take them off")), .plan],
    notes: [
      Phrase(
        "ほかの計画（特定事業主行動計画など）にも載せる行に付け、画面の絞込みと export --tag で取り出します。",
        "For the rows that belong to another plan too; the filter and export --tag pick them out.")
    ],
    examples: ["hashira tag 3-1-1,3-1-2.1 特定事業主行動計画", "hashira export data --format csv --tag 特定事業主行動計画"])

  static let export = CommandEntry(
    name: "export", summary: Phrase("計画や台帳を書き出す", "write a plan or the ledger out"),
    positionals: [
      .init(
        name: "WHAT",
        help: Phrase(
          "document（計画書）、sheet（実績照会票）、data（機械判読用のデータ）、dashboard（公開用の1ページ）またはtargets（目標値の一覧）",
          "document (the plan as it is printed), sheet (answer sheets for the sections), data (for machines), "
            + "dashboard (one page for the public) or targets"))
    ],
    options: [
      OptionEntry(
        name: "format", value: "FORMAT",
        help: Phrase(
          "documentはmd、html、xlsx、sheetはxlsx、csv、dataはjson（台帳そのもの）、csv、xlsx、dashboardはhtml、targetsはmd、html、csv、xlsx。省略時はファイル名による",
          "document: md, html, xlsx; sheet: xlsx, csv; data: json (the ledger itself), csv, xlsx; dashboard: html; "
            + "targets: md, html, csv, xlsx; else by the file's name"
        )),
      OptionEntry(
        name: "section", value: "SECTION",
        help: Phrase(
          "照会票の課（名称またはid）。省略して -o にフォルダーを指定すると全課分",
          "the sheet's section, by name or id; without it and with a folder: all")),
      .year,
      .plan,
      OptionEntry(
        name: "tag", value: "TAG",
        help: Phrase(
          "documentとdataで、このタグの付いた取組・事業だけ（番号は元のまま）",
          "document and data: only what carries this tag, under its own number")),
      OptionEntry(
        name: "form", value: "plan|results",
        help: Phrase("計画書の形: 計画だけ、または実績も。省略時はresults", "the document with the plan alone or with results (the default)")
      ),
      OptionEntry(
        name: "table", value: "TABLE",
        help: Phrase(
          "CSVの表: cells（計画・実績）、figures（実績の数値）、items（取組・事業）、targets（目標値）",
          "the CSV's table: cells (the default), figures, items, targets")),
      OptionEntry(
        name: "encoding", value: "utf8|cp932",
        help: Phrase("CSVの文字コード。省略時はutf8（BOM付き）", "the CSV's encoding; UTF-8 with a mark if not given")),
      OptionEntry(
        name: "output", short: "o", value: "FILE",
        help: Phrase("書き出すファイル。-または省略で標準出力", "the file to write; - or none: standard output")),
      OptionEntry(name: "force", help: Phrase("既にあるファイルを置き換える", "replace an existing file")),
    ],
    notes: [
      Phrase(
        "mdの計画書は import document で元のとおり読み込めます。同じ台帳からは同じ内容のファイルができます。",
        "A document in md comes back by import document as it was. The same ledger gives the same bytes.")
    ],
    examples: [
      "hashira export document -o keikaku.html", "hashira export document --form plan -o keikaku.md",
      "hashira export data --format csv --table figures -o suuchi.csv", "hashira export data -o plan.json",
      "hashira export sheet --year R8 -o shoukai/",
    ])

  static let importing = CommandEntry(
    name: "import",
    summary: Phrase(
      "計画の文書や実績照会票の回答を読み取り、台帳との相違を示す", "read the published plan or answer sheets and show what differs"),
    positionals: [
      .init(
        name: "WHAT",
        help: Phrase("document（計画の文書）またはanswers（実績照会票の回答）", "document (the published plan) or answers (answer sheets)")),
      .init(
        name: "FILE",
        help: Phrase(
          "文書はテキストまたはMarkdown（UTF-8、CP932。見出しの番号【1】(1)①と、タブまたは|で区切った表を読む）。回答はxlsxまたはCSVで、何個でも",
          "a document: text or Markdown in UTF-8 or CP932, headings numbered 【1】 (1) ①, tables parted by tabs or |; "
            + "answers: xlsx or CSV, any number of files"), isRepeatable: true),
    ],
    options: [
      OptionEntry(
        name: "output", short: "o", value: "NEW.json",
        help: Phrase("今の台帳を使わず、新しい台帳のファイルを作る", "make a new ledger file, and leave this one alone")),
      OptionEntry(
        name: "apply", help: Phrase("相違を台帳に反映する。台帳の実績・測定値・特記事項は残る", "put the differences in; results and notes stay")),
      OptionEntry(
        name: "kind", value: "KIND",
        help: Phrase(
          "決定済みの計画の記載を変えるときの種別: revision（見直し）、erratum（正誤訂正）、reorganisation（組織改正）",
          "the kind of change to an adopted plan: revision, erratum or reorganisation")),
      OptionEntry(name: "reason", value: "TEXT", help: Phrase("変更の理由", "the reason of the change")),
      OptionEntry(
        name: "year", value: "YEAR",
        help: Phrase("回答の年度。照会票の年度と違えば取り込まない", "the year of the answers; rows of another year are refused")),
      .format,
    ],
    notes: [
      Phrase(
        "確定した年度の欄は変えません。要約を原文に置き換えるだけなら、種別と理由は要りません。",
        "Cells of a locked year are refused. Replacing summaries by the document's own words needs no kind."),
      Phrase(
        "読み取った数と、計画に入れなかった行を全て示します。反映するものがあり --apply がないときは、終了コード1で終わります。",
        "It tells what it counted and lists every line that is in no plan. With something to apply and no --apply it "
          + "ends with status 1."),
    ],
    examples: [
      "hashira import answers kaitou/*.xlsx --year R8 --apply",
      "hashira import document keikaku.txt", "hashira import document keikaku.txt --apply",
      "hashira import document keikaku.md -o plan.json",
    ])
}
