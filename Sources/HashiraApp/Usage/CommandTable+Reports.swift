import Dashboard

// Commands that look back: checks, comparison, reports.
extension CommandTable {
  private static let reportOrJSON: [OptionEntry] =
    [
      OptionEntry(
        name: "format", value: "text|md|html|csv|xlsx|json",
        help: Phrase("書式。省略時はtext", "the format; text if not given"))
    ] + report.dropFirst()

  static let check = CommandEntry(
    name: "check", summary: Phrase("台帳を検証し、記載の弱いところを規則ごとに示す", "check the ledger and name weak lines by rule"),
    options: reportOrJSON + [
      .plan,
      OptionEntry(
        name: "schema", value: "ledger|journal",
        help: Phrase("台帳または履歴のJSON Schemaだけを表示する", "only print the JSON Schema of the ledger or the journal")),
    ],
    notes: [
      Phrase(
        "規則: same-as-plan（計画と同文）、no-figure（数値なし）、no-reason（理由なし）、no-baseline（現状値なし）、"
          + "no-basis（判定方法なし）、stale（未確定のまま）、no-section（主管課なし）。見つかれば終了コード1。",
        "Rules: same-as-plan, no-figure, no-reason, no-baseline, no-basis, stale, no-section. Ends with status 1 where "
          + "anything is found.")
    ],
    examples: ["hashira check", "hashira check --plan R4 --format json"])

  static let compare = CommandEntry(
    name: "compare", summary: Phrase("新旧対照表を出力する", "print the comparison table"),
    options: [
      OptionEntry(
        name: "since", value: "DATE",
        help: Phrase("この日の終わりからの変更（変更履歴による）", "what has changed since the end of this day")),
      OptionEntry(name: "with", value: "FILE", help: Phrase("比べる旧の台帳", "the older ledger")),
      OptionEntry(name: "all", help: Phrase("計画の記載のほか、実績・記録も比べる", "results and records too")),
      OptionEntry(name: "exit-code", help: Phrase("相違があれば終了コード1", "end with status 1 where something differs")),
    ] + reportOrJSON + [.plan],
    examples: ["hashira compare --since 2026-04-01", "hashira compare --with kyu.json --format md -o taisho.md"])

  static let retrospective = CommandEntry(
    name: "retrospective", summary: Phrase("n年間の振り返りの章を出力する", "print the retrospective chapter"),
    options: report + [.plan],
    notes: [
      Phrase(
        "確定していない実績はその旨を添えて出力します。記載の弱いところの件数を標準エラーに示します。",
        "Results that are not settled are printed with their state. The number of weak lines goes to standard error.")
    ],
    examples: ["hashira retrospective --plan R4 --format md -o furikaeri.md"])

  static let yearReport = CommandEntry(
    name: "report", summary: Phrase("年度の進捗状況報告書を出力する", "print the report of a year"),
    options: [
      .year, OptionEntry(name: "summary", help: Phrase("1枚の概要だけ", "the one-page summary")),
    ] + report + [.plan],
    examples: ["hashira report --year R8 --format html -o r8.html", "hashira report --year R8 --summary"])

  static let handover = CommandEntry(
    name: "handover",
    summary: Phrase(
      "引継書（担当、残っていること、決めたことと理由）を出力する", "print a handover: who holds what, what is open, what was decided"),
    options: [.year] + report + [.plan],
    examples: ["hashira handover --year R8 --format xlsx -o hikitsugi.xlsx"])
}
