import Dashboard

// Commands that change nothing.
extension CommandTable {
  static let open = CommandEntry(
    name: "open", summary: Phrase("台帳を画面で開く（コマンド名を省いたときもこれ）", "open the dashboard (also without a command)"),
    positionals: [
      .init(
        name: "FILE", help: Phrase("台帳のファイル（--ledgerと同じ）", "the ledger's file (the same as --ledger)"),
        isRequired: false)
    ],
    options: [
      OptionEntry(
        name: "ambiguous", value: "auto|1|2",
        help: Phrase(
          "①→などの文字の幅。autoは端末に問い合わせる。省略時は$HASHIRA_AMBIGUOUS、次にauto",
          "columns of ①, → and the like; auto asks the terminal. Else $HASHIRA_AMBIGUOUS, else auto")),
      .theme,
      OptionEntry(
        name: "no-mouse",
        help: Phrase(
          "マウスを使わない（$HASHIRA_MOUSE=off も同じ）。使うときも、文字の選択はShiftを押しながらできる（Tera TermではCtrl）",
          "leave the mouse to the terminal (as $HASHIRA_MOUSE=off does); otherwise Shift with it selects text (Ctrl in Tera "
            + "Term)")),
    ],
    notes: [
      Phrase(
        "台帳がなければ、同梱の計画から作ります。端末でないところでは、概要を表示して終わります。",
        "Where there is no ledger yet it is made from the bundled plan. Without a terminal the overview is printed.")
    ],
    examples: ["hashira", "hashira plan.json"])

  static let show = CommandEntry(
    name: "show", summary: Phrase("計画・柱・方向性・取組・事業・目標値を文字で表示する", "show a plan or an item of it as text"),
    positionals: [
      .init(
        name: "ADDRESS",
        help: Phrase(
          "1 柱、1-2 方向性、1-2-3 取組、1-2-3.2 事業、1.2 目標値、R4:1-2-3 別の計画、R4 計画、またはid。省略すると全体の概要",
          "1 pillar, 1-2 direction, 1-2-3 initiative, 1-2-3.2 program, 1.2 target, R4:1-2-3 in another plan, R4 a "
            + "plan, or an id; without one the overview"),
        isRequired: false)
    ],
    options: [
      .year, .plan, .format,
      OptionEntry(name: "answer", help: Phrase("答弁資料（その項目の全て）", "everything known about the item")),
      OptionEntry(name: "timeline", help: Phrase("年度推移（前の計画から通して）", "its figures through all plans")),
      OptionEntry(name: "why", help: Phrase("進捗の件数の内訳と規則", "what the counts are made of, and the rule")),
    ],
    examples: [
      "hashira show", "hashira show 4-1-2 --year R8", "hashira show R4:1", "hashira show 2-3-1 --answer",
      "hashira show 1 --why --year R8",
    ])

  static let targets = CommandEntry(
    name: "targets", summary: Phrase("目標値の一覧を、実績値・目安・判定とともに表示する", "show the targets with value, pace and status"),
    options: [.year, .plan, .format], examples: ["hashira targets", "hashira targets --format json"])

  static let screen = CommandEntry(
    name: "screen", summary: Phrase("キー操作を再生し、最後の画面を文字で出力する", "play keys and print the last screen as text"),
    options: [
      OptionEntry(
        name: "size", value: "COLSxROWS", help: Phrase("画面の大きさ。省略時は80x24", "the screen's size; 80x24 if not given")),
      OptionEntry(
        name: "keys", value: "KEYS",
        help: Phrase(
          "空白区切りのキー。例: j j <enter> \"文字\" <c-z>", "keys parted by spaces, such as j j <enter> \"text\" <c-z>")),
      OptionEntry(name: "style", help: Phrase("表示の種別（役割）も出力する", "print the roles of the cells too")),
      OptionEntry(
        name: "write", help: Phrase("写しではなく台帳そのものに書き込む", "write to the ledger itself, not to a copy")),
      OptionEntry(
        name: "ambiguous", value: "1|2", help: Phrase("①→などの文字の幅。省略時は1", "columns of ①, → and the like; 1 if not given")
      ),
    ],
    examples: ["hashira screen --size 100x30 --keys \"j j <enter>\""])
}
