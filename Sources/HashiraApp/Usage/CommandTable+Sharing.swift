import Dashboard

// Commands for ledgers that several sections hold clones of.
extension CommandTable {
  static let conflicts = CommandEntry(
    name: "conflicts", summary: Phrase("統合の競合を一覧し、解決する", "list and settle what a merge could not join"),
    options: [
      OptionEntry(name: "resolve", value: "ID", help: Phrase("解決する競合", "the conflict to settle")),
      OptionEntry(
        name: "take", value: "ours|theirs",
        help: Phrase("ours: 今の記載のまま、theirs: もう一方の記載にする", "ours: as it stands; theirs: the other side's")),
      OptionEntry(
        name: "text", value: "TEXT", help: Phrase("どちらでもない文にする。-で標準入力から読む", "this text instead; - reads standard input")
      ),
      .format,
    ],
    notes: [
      Phrase("競合が残っていれば終了コード1で終わります。", "It ends with status 1 while any is open.")
    ],
    examples: ["hashira conflicts", "hashira conflicts --resolve k0123456789abc --take theirs"])

  static let merge = CommandEntry(
    name: "merge",
    summary: Phrase("2つの台帳を項目ごとに統合する（gitのマージドライバー）", "join two ledgers by item and field (git's merge driver)"),
    positionals: [
      .init(name: "BASE", help: Phrase("もとの台帳。空のファイルなら、もとはない", "what both came from; an empty file: nothing")),
      .init(name: "OURS", help: Phrase("一方の台帳。結果をここに書く", "one ledger; the result is written over it")),
      .init(name: "THEIRS", help: Phrase("もう一方の台帳", "the other")),
      .init(name: "NAME", help: Phrase("メッセージに示す名前", "its name in messages"), isRequired: false),
    ],
    notes: [
      Phrase(
        "両方が別々に直した記載は、一方が台帳に、もう一方が競合として残ります。読めない台帳があれば何も書きません。",
        "What both changed differently stands in the ledger from one side and in its conflicts from the other. Where "
          + "one cannot be read nothing is written.")
    ],
    examples: ["hashira merge %O %A %B %P"])

  static let gitSetup = CommandEntry(
    name: "git-setup", summary: Phrase("gitのリポジトリを、台帳を共有できるように整える", "set a git repository up for the ledger"),
    positionals: [
      .init(
        name: "DIR", help: Phrase("台帳のフォルダ。省略時は台帳のある所", "the ledger's folder; else where the ledger is"),
        isRequired: false)
    ],
    notes: [
      Phrase(
        ".gitattributes と .gitignore に足りない行を加え、マージドライバーを登録します。何度実行しても同じです。写し（clone）ごとに1度行います。",
        "Adds the lines that .gitattributes and .gitignore lack, and the merge driver. Once in every clone; again does "
          + "no harm.")
    ],
    examples: ["git init && hashira git-setup .", "hashira git-setup --ledger plan/ledger.json"])

  static let sync = CommandEntry(
    name: "sync", summary: Phrase("台帳を共有先と交換する（コミット・取得・統合・送信）", "exchange the ledger: commit, fetch, merge, push"),
    options: [OptionEntry(name: "message", value: "TEXT", help: Phrase("コミットの説明", "the commit's message"))],
    notes: [
      Phrase(
        "台帳だけをコミットします。途中で止まっても、もう一度実行すれば続きから行います。",
        "Only the ledger is committed. Interrupted, it goes on where it was when run again.")
    ],
    examples: ["hashira sync", "hashira sync --ledger plan/ledger.json"])
}
