import PlanModel

// Questions of running a plan through its years.
extension Phrase {
  package static func lockQuestion(_ year: FiscalYear, missing: Int) -> Phrase {
    let lead = Phrase("\(year.japanese)を確定しますか。", "Lock \(year.english)?")
    let open =
      missing == 0
      ? Phrase("未入力はありません。", " Nothing is missing.")
      : Phrase("未入力が\(missing)件残っています。", " \(missing) results are still missing.")
    return lead + open + Phrase("Enter で確定、Esc で戻る", " Enter locks, Esc returns")
  }
  static let scheduleName = Phrase("年度予定", "Schedule")
  static let assessmentName = Phrase("評価", "Assessed")
  static let chooseResult = Phrase(
    "状態は実績の欄に付けます。実績の欄を選んでください。", "States belong to results. Choose a result cell.")
  static let factPrompt = Phrase("時点と出典(例 R9.3.10 研修記録): ", "As of, source (R9.3.10 records): ")
  static let baselinePrompt = Phrase("現状値(例 61.2 R7 職員アンケート、空=なし): ", "Baseline (61.2 R7 survey; empty: none): ")
  static let basisQuestion = Phrase(
    "判定方法が未設定のため判定しません。o で決められます（未設定のままでも記録できます）。",
    "No verdict without a basis: o sets it. The value is recorded either way.")
  static let sectionsPrompt = Phrase("主管課／関係課(例 職員課／全課): ", "In charge / involved (A / B, C): ")
  static let duePrompt = Phrase(" 回答期限(例 R9.5.31): ", " answer due on (R9.5.31): ")
  static let schemeMenuTitle = Phrase(
    "評価の方式が決まっていません。番号で選んでください（Escで後で）", "No assessment scheme yet. Choose by number (Esc: later)")
  static let directionMenuTitle = Phrase("次年度の方向を番号で選んでください", "Direction for next year? Choose by number")
  static let explanationTitle = Phrase("計算式と根拠（Escで戻る）", "Formula and what it rests on (Esc returns)")
  static func stateSet(_ state: ResultState?) -> Phrase {
    guard let state else { return Phrase("状態は文から読み取ります。", "The state is read from the text.") }
    return Phrase("状態: ", "State: ") + .state(state)
  }
  static func badFact(_ text: String) -> Phrase {
    Phrase(
      "「\(text)」の日付が読めません。例: R9.3.10 研修記録、出典だけなら 出典:研修記録",
      "No date in \"\(text)\". For example R9.3.10 records; the source alone: 出典:records")
  }
  static func badDue(_ text: String) -> Phrase {
    Phrase("「\(text)」は日付として読めません。例: R9.5.31", "\"\(text)\" is no date. For example R9.5.31.")
  }
  static func assigned(_ count: Int) -> Phrase {
    Phrase("主管課・関係課を\(count)件に設定しました。", "Sections set on \(count) items.")
  }
  static let noneToAssign = Phrase("変更はありません。", "Nothing to change.")
  static func markSet(_ mark: String) -> Phrase { Phrase("評価: \(mark)", "Assessed: \(mark)") }
  static let reminderCopied = Phrase(
    "督促を記録し、メールの文を控えました（端末の貼り付けで使えます）。", "Reminder recorded; the mail's text is on the clipboard.")
  static func workFilter(_ name: String) -> Phrase { Phrase("絞込み: \(name)", "Only: \(name)") }
  static let inquiriesHeading = Phrase("照会（課ごと）", "Inquiries by section")
}
