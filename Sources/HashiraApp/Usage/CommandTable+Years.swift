import Dashboard

// Commands that run a plan through its years.
extension CommandTable {
  private static let yearName = CommandEntry.Positional(
    name: "YEAR", help: Phrase("年度（R8、2026）", "the fiscal year: R8, 2026"))

  static let lock = CommandEntry(
    name: "lock", summary: Phrase("年度を確定する", "lock a year"), positionals: [yearName], options: [.plan],
    notes: [
      Phrase("確定した年度の実績・評価・測定値は、確定を解除するまで変更できません。", "Nothing of a locked year can be changed until it is unlocked.")
    ],
    examples: ["hashira lock R8"])

  static let unlock = CommandEntry(
    name: "unlock", summary: Phrase("年度の確定を解除する", "unlock a year"), positionals: [yearName],
    options: [
      OptionEntry(name: "reason", value: "TEXT", help: Phrase("解除する理由（必須。履歴に残る）", "why (required; it is kept)")), .plan,
    ],
    examples: ["hashira unlock R8 --reason 集計の誤り"])

  static let schedule = CommandEntry(
    name: "schedule", summary: Phrase("年度予定（内容・時期・回数・対象）を記入する", "write what exactly is planned for a year"),
    positionals: [
      .init(name: "ADDRESS", help: Phrase("事業または取組の番号、またはid", "a program or initiative, or its id")),
      .init(name: "TEXT", help: Phrase("年度予定。-で標準入力から読む", "the schedule; - reads standard input"), isRequired: false),
    ],
    options: [.year, OptionEntry(name: "clear", help: Phrase("消す", "take it away")), .plan],
    examples: ["hashira schedule 1-1-1.1 \"10月 2回 新任係長 30人\" --year R8"])

  static let todo = CommandEntry(
    name: "todo", summary: Phrase("年度の未処理（未入力・未確定・要確認・未評価・未測定など）を一覧する", "list what a year still owes"),
    options: [
      .year, OptionEntry(name: "section", value: "NAME", help: Phrase("この課の分だけ", "only of this section")), .plan,
      .format,
    ],
    notes: [Phrase("未処理があるときは、終了コード1で終わります。", "It ends with status 1 where anything is open.")],
    examples: ["hashira todo", "hashira todo --year R8 --section 職員課", "hashira todo --format json"])

  static let assess = CommandEntry(
    name: "assess",
    summary: Phrase("取組・事業・目標値を評価する（評価を省くと判定案を表示）", "assess an item; without a mark, show the proposal"),
    positionals: [
      .init(name: "ADDRESS", help: Phrase("取組・事業・目標値の番号、またはid", "an initiative, program or target")),
      .init(name: "MARK", help: Phrase("評価の方式の記号", "one of the scheme's marks"), isRequired: false),
    ],
    options: [
      .year, OptionEntry(name: "reason", value: "TEXT", help: Phrase("判定案と異なる理由", "why it differs from the proposal")),
      OptionEntry(name: "clear", help: Phrase("評価を消す", "take the mark away")), .plan,
    ],
    examples: ["hashira assess 1.2", "hashira assess 4-1-2.1 ○ --year R8"])

  static let scheme = CommandEntry(
    name: "scheme", summary: Phrase("評価の方式を一覧する・決める・取り込む", "list, choose or take in assessment schemes"),
    options: [
      OptionEntry(
        name: "use", value: "ID", help: Phrase("計画の評価の方式を決める。noneで評価しない", "choose the plan's; none: no assessment")),
      OptionEntry(name: "add", value: "FILE", help: Phrase("方式のファイルを台帳に取り込む", "put a scheme's file into the ledger")),
      .plan, .format,
    ],
    notes: [Phrase("方式を変えても、過去の評価は変わりません。", "Another scheme changes no past mark.")],
    examples: ["hashira scheme", "hashira scheme --use pace3", "hashira scheme --add abcd.json"])

  static let section = CommandEntry(
    name: "section", summary: Phrase("課の一覧・改称と、年度ごとの照会の管理", "keep sections and each year's inquiries"),
    positionals: [
      .init(name: "NAME", help: Phrase("課の名前（改称前の名前も可）", "the section, by a former name too"), isRequired: false)
    ],
    options: [
      OptionEntry(name: "add", help: Phrase("課を登録する", "add it")),
      OptionEntry(name: "rename", value: "NAME", help: Phrase("組織改正で改称する", "rename it, for a reorganisation")),
      OptionEntry(
        name: "on", value: "DATE", help: Phrase("改称の日。省略時は今日", "the day of the new name; today if not given")),
      OptionEntry(name: "remove", help: Phrase("課を削除する（使われていないとき）", "remove it, where nothing uses it")),
      OptionEntry(name: "asked", value: "DATE", help: Phrase("照会した日", "the day it was asked")),
      OptionEntry(name: "due", value: "DATE", help: Phrase("回答の期限", "the day the answer is due")),
      OptionEntry(name: "answered", value: "DATE", help: Phrase("回答のあった日", "the day it answered")),
      OptionEntry(name: "remind", help: Phrase("今日督促したと記録し、メールの文を出力する", "record a reminder today, print the mail")),
      .year, .plan, .format,
    ],
    examples: [
      "hashira section 職員課 --add", "hashira section 職員課 --rename 人事課 --on R9.4.1",
      "hashira section 職員課 --asked R8.5.1 --due R8.5.29", "hashira section 職員課 --remind",
    ])

  static let assign = CommandEntry(
    name: "assign", summary: Phrase("主管課・関係課を設定する（まとめて可）", "put sections in charge, of many items at once"),
    positionals: [
      .init(
        name: "ADDRESSES",
        help: Phrase("取組・事業の番号。コンマ区切りで複数。柱や方向性ではその下の全取組", "items, parted by commas; a pillar means all in it"))
    ],
    options: [
      OptionEntry(
        name: "owner", value: "NAME", help: Phrase("主管課。空文字で消す", "the section in charge; \"\" takes it away")),
      OptionEntry(
        name: "involved", value: "NAMES",
        help: Phrase("関係課。、区切り。全課も可。空文字で消す", "those involved, parted by commas; \"\": none")),
      .plan,
    ],
    examples: ["hashira assign 4 --owner DX推進課", "hashira assign 1-1-1,1-1-2 --owner 職員課 --involved 全課"])
}
