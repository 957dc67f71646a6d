import Dashboard

extension CommandTable {
  static let find = CommandEntry(
    name: "find", summary: Phrase("記載を検索する（番地・項目・文を1行ずつ）", "search the plans' texts, one line a hit"),
    positionals: [
      .init(
        name: "TEXT",
        help: Phrase(
          "探す語。全角・半角、かな・カナ、大文字・小文字は区別しない。ローマ字も使える（jinzai）",
          "what to look for; width, kana and case are one, and romaji is understood (jinzai)"))
    ],
    options: [.plan, .format],
    notes: [
      Phrase(
        "どこにもなければ状態1で終わります。ローマ字にはlibmigemo1、cmigemo-common、libpcre2-8-0が必要です。",
        "Ends with status 1 where nothing is found. Romaji needs libmigemo1, cmigemo-common and libpcre2-8-0.")
    ],
    examples: ["hashira find 研修", "hashira find jinzai --format json", "hashira find OJT --plan R4"])
}
