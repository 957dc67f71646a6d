import Dashboard

// Commands that change a plan's structure, link its items and make plans.
extension CommandTable {
  private static let item = CommandEntry.Positional(
    name: "ADDRESS",
    help: Phrase("項目の番号（1、1-2、1-2-3、1-2-3.2）またはid", "an item, such as 1, 1-2, 1-2-3, 1-2-3.2 or its id"))
  private static let row = CommandEntry.Positional(
    name: "ADDRESS", help: Phrase("取組または事業の番号、またはid", "an initiative or program, or its id"))
  private static func title(_ help: Phrase) -> CommandEntry.Positional { .init(name: "TITLE", help: help) }
  private static let after = OptionEntry(
    name: "after", value: "ADDRESS", help: Phrase("この項目の次に置く。省略時は末尾", "behind this sibling; last if not given"))
  private static let first = OptionEntry(name: "first", help: Phrase("先頭に置く", "before all siblings"))
  private static let change: [OptionEntry] = [
    OptionEntry(
      name: "kind", value: "KIND",
      help: Phrase(
        "決定済みの計画の変更の種別: revision（見直し）、erratum（正誤訂正）、reorganisation（組織改正）",
        "for an adopted plan: revision, erratum or reorganisation")),
    OptionEntry(name: "reason", value: "TEXT", help: Phrase("変更の理由", "why it is changed")),
  ]

  static let add = CommandEntry(
    name: "add", summary: Phrase("計画に項目を追加する", "add an item to a plan"),
    positionals: [
      .init(
        name: "PARENT",
        help: Phrase(
          "上の項目。R8 計画（柱を追加）、1 柱、1-2 方向性、1-2-3 取組", "the item above: R8 the plan (adds a pillar), 1, 1-2 or 1-2-3")),
      title(Phrase("新しい項目の名称", "the new item's title")),
    ],
    options: [
      after, first,
      OptionEntry(name: "target", help: Phrase("柱の目標値を追加する", "add a target of the pillar")),
      OptionEntry(name: "goal", value: "N", help: Phrase("目標値の値", "the target's goal")),
      OptionEntry(name: "unit", value: "TEXT", help: Phrase("目標値の単位。省略時は%", "its unit; % if not given")),
    ] + change + [.plan],
    examples: [
      "hashira add 1-2-3 研修の動画化 --kind revision --reason 受講者の拡大",
      "hashira add 4 動画の受講率 --target --goal 80 --kind revision --reason 追加",
    ])

  static let move = CommandEntry(
    name: "move", summary: Phrase("項目を移す（番号は並びに従う）", "move an item; numbers follow"),
    positionals: [item],
    options: [
      OptionEntry(name: "to", value: "PARENT", help: Phrase("移す先の上の項目", "the item above it then")), after, first,
      OptionEntry(name: "last", help: Phrase("末尾に置く", "behind all siblings")),
      OptionEntry(name: "up", help: Phrase("一つ上へ", "one place up")),
      OptionEntry(name: "down", help: Phrase("一つ下へ", "one place down")),
    ] + change + [.plan],
    examples: ["hashira move 1-2-3 --to 1-3 --kind revision --reason 担当の整理"])

  static let rename = CommandEntry(
    name: "rename", summary: Phrase("項目や目標値の名称を改める", "rename an item or a target"),
    positionals: [item, title(Phrase("新しい名称", "the new title"))], options: change + [.plan],
    examples: ["hashira rename 1-2-3 研修の充実 --kind erratum --reason 誤記のため"])

  static let remove = CommandEntry(
    name: "remove", summary: Phrase("項目を削除する（共に消えるものを示す）", "remove an item, naming what goes with it"),
    positionals: [item],
    options: [
      OptionEntry(name: "with-contents", help: Phrase("下の項目も共に削除する", "with everything under it"))
    ] + change + [.plan],
    notes: [Phrase("確定済みの年度の実績がある項目は削除できません。", "What holds results of a locked year is not removed.")],
    examples: ["hashira remove 1-2-3.2 --kind revision --reason 事業の終了"])

  static let split = CommandEntry(
    name: "split", summary: Phrase("取組・事業を2つに分ける", "split an initiative or program in two"),
    positionals: [row, title(Phrase("新しい項目の名称", "the new item's title"))],
    options: [
      OptionEntry(name: "programs", value: "N,N", help: Phrase("新しい取組へ移す事業の番号", "which programs go over"))
    ] + change + [.plan],
    examples: ["hashira split 1-2-3 研修の動画化 --programs 2 --kind revision --reason 拡大"])

  static let join = CommandEntry(
    name: "join", summary: Phrase("取組・事業を1つにまとめる", "join initiatives or programs into one"),
    positionals: [
      row, .init(name: "OTHERS", help: Phrase("まとめる項目。1-2-4,1-2-5", "those that go into it, such as 1-2-4,1-2-5")),
    ],
    options: [OptionEntry(name: "title", value: "TEXT", help: Phrase("まとめた後の名称", "the title then"))] + change + [.plan],
    examples: ["hashira join 1-2-3 1-2-4 --kind revision --reason 統合のため"])

  static let link = CommandEntry(
    name: "link", summary: Phrase("前の計画の項目との対応を付ける", "link an item to what it succeeds"),
    positionals: [
      row,
      .init(
        name: "OLD", help: Phrase("前の計画の項目。R4:1-1-1,R4:1-1-2", "items of an earlier plan, such as R4:1-1-1,R4:1-1-2")),
    ],
    options: [OptionEntry(name: "remove", help: Phrase("対応を外す", "take the link away")), .plan],
    examples: ["hashira link 1-1-1 R4:3-2-2.2"])

  static let nextPlan = CommandEntry(
    name: "next-plan", summary: Phrase("次期計画（案）を作り、新旧取組対応表を出力する", "draft the next plan and print the crosswalk"),
    options: [
      OptionEntry(name: "years", value: "R11-R13", help: Phrase("次期計画の年度", "the new plan's years")),
      OptionEntry(name: "title", value: "TEXT", help: Phrase("名称。省略時は前の計画と同じ", "its title; the old one if not given")),
      OptionEntry(
        name: "end", value: "ADDRESS=REASON",
        help: Phrase("廃止する取組・事業と理由。何度でも", "a row that ends, and why; may be repeated"),
        isRepeatable: true),
      OptionEntry(
        name: "join", value: "ADDRESS=ADDRESS", help: Phrase("別の項目に統合する", "a row that joins another"),
        isRepeatable: true),
      OptionEntry(
        name: "split", value: "ADDRESS=A/B", help: Phrase("複数に分割する", "a row that becomes several"), isRepeatable: true),
      OptionEntry(
        name: "rename", value: "ADDRESS=TITLE", help: Phrase("名称を改めて続ける", "a row that goes on under another title"),
        isRepeatable: true),
      OptionEntry(
        name: "table", help: Phrase("計画を作らず、対応表だけを出力する", "make nothing, print the crosswalk only")),
    ] + report + [.plan],
    notes: [
      Phrase(
        "何も指定しない項目は継続します。「次年度の方向」に「廃止：理由」と記入した項目は廃止になります。案は他の計画と同じに編集でき、"
          + "決定済みの計画に代わって開かれることはありません。",
        "A row that is not named goes on; one recorded to end next year, with its reason, ends. The draft is "
          + "edited like any plan and is never opened in place of an adopted one.")
    ],
    examples: [
      "hashira next-plan --years R11-R13 --end 1-3-3=目的を達成したため", "hashira next-plan --table --format md -o taio.md",
    ])

  static let new = CommandEntry(
    name: "new", summary: Phrase("空の計画を作る（問いに答えるか、オプションで）", "make an empty plan, by questions or options"),
    positionals: [.init(name: "FILE", help: Phrase("新しい台帳のファイル", "the new ledger's file"))],
    options: [
      OptionEntry(name: "organization", value: "TEXT", help: Phrase("団体名", "the organisation")),
      OptionEntry(name: "title", value: "TEXT", help: Phrase("計画の名称", "the plan's title")),
      OptionEntry(name: "years", value: "R8-R10", help: Phrase("計画の年度（1年から10年）", "its years, one to ten")),
      OptionEntry(
        name: "levels", value: "A,B,C[,D]", help: Phrase("階層の名称、3つか4つ", "the names of its levels, three or four")),
      OptionEntry(name: "pillars", value: "A,B", help: Phrase("最上位の項目", "its first-level titles")),
    ],
    examples: ["hashira new kunitachi.json --organization 国立市 --years R9-R12"])

  /// What commands that print reports take.
  static let report: [OptionEntry] = [
    OptionEntry(
      name: "format", value: "text|md|html|csv|xlsx", help: Phrase("書式。省略時はtext", "the format; text if not given")),
    OptionEntry(
      name: "output", short: "o", value: "FILE",
      help: Phrase("書き出すファイル。-または省略で標準出力", "the file to write; - or none: standard output")),
    OptionEntry(name: "force", help: Phrase("既にあるファイルを置き換える", "replace an existing file")),
  ]
}
