import Dashboard

// Commands that record or plan.
extension CommandTable {
  private static let program = CommandEntry.Positional(
    name: "ADDRESS", help: Phrase("事業の番号（4-1-2.3、R4:1-1-1.1）またはid", "a program, such as 4-1-2.3, R4:1-1-1.1 or its id"))
  private static let initiative = CommandEntry.Positional(
    name: "ADDRESS", help: Phrase("取組の番号（4-1-2）またはid", "an initiative, such as 4-1-2 or its id"))
  private static let target = CommandEntry.Positional(
    name: "TARGET", help: Phrase("目標値の番号（1.2 = 柱1の2つ目）またはid", "a target: 1.2 is the second of pillar 1; or an id"))
  private static func text(_ what: Phrase, isRequired: Bool = true) -> CommandEntry.Positional {
    .init(name: "TEXT", help: what + Phrase("。-で標準入力から読む", "; - reads standard input"), isRequired: isRequired)
  }
  private static let clear = OptionEntry(name: "clear", help: Phrase("消す", "take it away"))
  private static let source = OptionEntry(
    name: "source", value: "TEXT", help: Phrase("出典・根拠。空文字で消す", "the source; \"\" takes it away"))

  static let set = CommandEntry(
    name: "set", summary: Phrase("年度の欄に実績または計画を記入する", "fill in a year cell: a result, or planned text"),
    positionals: [program, text(Phrase("欄に書く文", "the text of the cell"), isRequired: false)],
    options: [
      .year,
      OptionEntry(name: "actual", help: Phrase("実績の欄（省略時）", "the result (if not given)")),
      OptionEntry(name: "planned", help: Phrase("計画の欄", "the planned text")),
      .line,
      OptionEntry(name: "continue", help: Phrase("→（継続）を記入する", "write → (goes on)")),
      OptionEntry(name: "none", help: Phrase("－（なし）を記入する", "write － (nothing)")),
      OptionEntry(
        name: "clear", help: Phrase("欄を空にする（状態・時点・出典も消す）", "empty the cell, with its state, date and source")),
      OptionEntry(
        name: "state", value: "STATE",
        help: Phrase(
          "実施・未実施・中止・該当なし・見込み・中間・未確定。autoで文から読み取る",
          "done, not-done, cancelled, n/a, expected, interim, unconfirmed; auto: as the text says")),
      OptionEntry(name: "as-of", value: "DATE", help: Phrase("いつの時点か。空文字で消す", "as of when; \"\" takes it away")),
      source,
      OptionEntry(
        name: "kind", value: "KIND",
        help: Phrase(
          "決定済みの計画の変更の種別: revision（見直し）、erratum（正誤訂正）、reorganisation（組織改正）",
          "for planned text of an adopted plan: revision, erratum or reorganisation")),
      OptionEntry(
        name: "reason", value: "TEXT",
        help: Phrase("変更の理由。実績では未実施・中止の理由", "why it is changed; of a result: why it was not done")),
      .plan,
    ],
    examples: [
      "hashira set 4-1-2.3 候補生：4名 --year R8", "hashira set 4-1-2.3 --state 見込み --as-of 2027-03-10",
      "hashira set 1-1-1.1 実施 --planned --kind erratum --reason 誤記のため",
    ])

  static let note = CommandEntry(
    name: "note", summary: Phrase("取組・事業の年度ごとの特記事項などを記入する", "write an item's note, issue or schedule of a year"),
    positionals: [
      .init(name: "ADDRESS", help: Phrase("取組または事業の番号、またはid", "an initiative or program, or its id")),
      text(Phrase("書く文", "the text"), isRequired: false),
    ],
    options: [
      .year,
      OptionEntry(name: "issue", help: Phrase("特記事項ではなく課題", "the issue instead of the note")),
      OptionEntry(name: "direction", help: Phrase("次年度の方向", "the direction for next year")),
      OptionEntry(name: "schedule", help: Phrase("年度予定", "the year's schedule")),
      clear, .plan,
    ],
    examples: ["hashira note 4-1-2 講師の確保に時間を要した --year R8", "hashira note 4-1-2 拡充 --direction --year R8"])

  static let outcome = CommandEntry(
    name: "outcome", summary: Phrase("取組の成果等を記入する", "write an initiative's outcome"),
    positionals: [initiative, text(Phrase("成果等の文", "the outcome"), isRequired: false)], options: [clear, .plan],
    examples: ["hashira outcome 4-1-2 - < seika.txt"])

  static let reading = CommandEntry(
    name: "reading", summary: Phrase("空欄の扱いを決める", "say how a blank cell is read"),
    positionals: [
      program,
      .init(
        name: "READING",
        help: Phrase("continue（継続）、none（予定なし）、auto（表の読み取り）", "continue, none, or auto (as the table reads)")),
    ],
    options: [
      .year, OptionEntry(name: "actual", help: Phrase("実績の欄（省略時は計画）", "of the result, not the plan")), .line, .plan,
    ],
    examples: ["hashira reading 4-2-1.1 none --year R9"])

  static let measure = CommandEntry(
    name: "measure", summary: Phrase("目標値の実績値を記入する", "record a measurement of a target"),
    positionals: [
      target,
      .init(
        name: "VALUE", help: Phrase("実績値。例: 84.6、暫定値は84.6?", "the value, such as 84.6; 84.6? while provisional"),
        isRequired: false),
    ],
    options: [
      .year,
      OptionEntry(name: "on", value: "DATE", help: Phrase("測定日。省略時は今日", "the day it was taken; today if not given")),
      source,
      OptionEntry(name: "provisional", help: Phrase("暫定値とする", "the value is provisional")),
      OptionEntry(name: "numerator", value: "N", help: Phrase("分子", "the numerator")),
      OptionEntry(name: "denominator", value: "N", help: Phrase("分母", "the denominator")),
      clear, .plan,
    ],
    examples: ["hashira measure 1.2 84.6 --year R8 --source 研修記録 --numerator 423 --denominator 500"])

  static let basis = CommandEntry(
    name: "basis", summary: Phrase("目標値の判定方法・目安・現状値を決める", "set a target's basis, pace and baseline"),
    positionals: [
      target,
      .init(
        name: "BASIS",
        help: Phrase(
          "yearly（毎年度）、final（最終年度）、cumulative（累計）、none（未設定）", "yearly, final, cumulative or none"),
        isRequired: false),
    ],
    options: [
      OptionEntry(
        name: "step", value: "YEAR=VALUE",
        help: Phrase("年度の目安。何度でも。値なしで消す", "the pace of a year; may be repeated; without a value it goes"),
        isRepeatable: true),
      OptionEntry(
        name: "measured", value: "YEARS",
        help: Phrase("測定する年度（例 R8,R10）。allで毎年度", "the years it is measured in, such as R8,R10; all: every year")),
      OptionEntry(
        name: "baseline", value: "VALUE", help: Phrase("現状値。空文字で消す", "the baseline; \"\" takes it away")),
      OptionEntry(
        name: "baseline-year", value: "YEAR",
        help: Phrase("現状値の年度。省略時は計画の前年度", "its year; the one before the plan if not given")),
      OptionEntry(name: "baseline-source", value: "TEXT", help: Phrase("現状値の出典", "its source")),
      OptionEntry(
        name: "better", value: "WAY",
        help: Phrase(
          "良い向き: higher（高い）、lower（低い）、cap（超過は不可）、band（範囲内）", "what is good: higher, lower, cap or band")),
      OptionEntry(name: "most", value: "VALUE", help: Phrase("範囲（band）の上限。空文字で消す", "the upper end of a band")),
      .plan,
    ],
    examples: ["hashira basis 4.4 cumulative --step R8=0 --step R9=6 --step R10=12"])
}
