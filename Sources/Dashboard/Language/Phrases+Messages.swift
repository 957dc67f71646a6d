import PlanModel

// Messages name the thing, then the next step.
extension Phrase {
  package static func tooSmall(_ columns: Int, _ rows: Int, needs: (columns: Int, rows: Int)) -> Phrase {
    Phrase(
      "画面が小さすぎます（現在\(columns)×\(rows)、必要\(needs.columns)×\(needs.rows)）。",
      "The screen is too small (\(columns)x\(rows); needs \(needs.columns)x\(needs.rows)).")
  }
  package static func saved(at time: String) -> Phrase { Phrase("保存済 " + time, "saved " + time) }
  package static let savedNothingYet = Phrase("保存済", "saved")
  /// What the header has room for; the whole cause is told below.
  package static func notSaved(_ cause: Phrase) -> Phrase {
    let said = Phrase("未保存", "NOT SAVED")
    return cause == Phrase(verbatim: "") ? said : said + Phrase(verbatim: " ") + cause
  }
  package static func notSavedYet(_ cause: Phrase) -> Phrase {
    Phrase("まだ保存できていません。自動で再試行しています。原因: ", "Not saved yet; it is tried again and again. Cause: ") + cause
  }
  package static func unsaved(_ cause: Phrase) -> Phrase { Phrase("未保存 ", "NOT SAVED ") + cause }
  package static func alwaysSaved(_ status: Phrase) -> Phrase {
    Phrase("入力と同時に保存しています（", "Every entry is saved as it is made (") + status + Phrase("）。", ").")
  }
  package static func yearLocked(_ year: FiscalYear) -> Phrase {
    Phrase(
      "\(year.japanese)は確定済みのため入力できません。F9で理由を記入し、確定を解除してください。",
      "\(year.english) is locked. Press F9, give a reason and unlock it.")
  }
  package static let planTextGuarded = Phrase(
    "計画の記載は実績入力では変更できません。F8で計画編集に切り替えてください。",
    "The plan's text cannot be changed while recording. Press F8 for planning mode.")
  package static let closedPlanGuarded = Phrase(
    "終了した計画です。記載はF8の計画編集で訂正できます。",
    "This plan is closed. Its text can be corrected in planning mode (F8).")
  package static let kindAndReason = Phrase(
    "決定済みの計画です。変更の種別（見直し・正誤訂正・組織改正）と理由を記入してください。",
    "The plan is adopted. Give the kind of change (revision, erratum, reorganisation) and the reason.")
  package static let planTextKept = Phrase(
    "計画の記載は変更していません。入力した文はコピーしてあります。計画編集のとき p で貼り付けられます。",
    "The plan's text is as it was. What was typed is copied: p enters it in planning mode.")
  package static let planUnchanged = Phrase("計画の記載は変更していません。", "The plan's text is as it was.")
  package static let reasonNeeded = Phrase("理由を記入してください。", "Please give a reason.")
  package static func reason(of change: Change) -> Phrase {
    if let year = change.unlockedYear {
      return Phrase("\(year.japanese)の確定を解除する理由", "Reason for unlocking \(year.english)")
    }
    guard let kind = change.kind else { return Phrase("評価が判定案と異なる理由", "Why the mark differs") }
    return .changeKind(kind) + Phrase("の理由", ": reason")
  }
  package static let imeIsOn = Phrase(
    "日本語入力がオンです。オフにするか、F1で操作一覧を開いてください。",
    "Japanese input is on. Turn it off, or press F1 for the list of keys.")
  package static let nothingMissing = Phrase("未入力はありません。", "Nothing is missing.")
  package static let nothingToUndo = Phrase("元に戻す操作はありません。", "Nothing to undo.")
  package static let nothingToRedo = Phrase("やり直す操作はありません。", "Nothing to redo.")
  package static func undone(_ what: Phrase) -> Phrase { Phrase("元に戻しました: ", "Undone: ") + what }
  package static func redone(_ what: Phrase) -> Phrase { Phrase("やり直しました: ", "Done again: ") + what }
  package static let nothingCopied = Phrase(
    "コピーした文がありません。先にyで欄をコピーしてください。", "Nothing copied yet. Copy a cell with y first.")
  package static let nothingTyped = Phrase("繰り返す入力がありません。", "Nothing to repeat yet.")
  package static func copied(_ text: String) -> Phrase { Phrase("コピーしました: ", "Copied: ") + Phrase(verbatim: text) }
  package static let sameAsPlan = Phrase(
    "計画と同文です。回数・人数を添えると振り返りに使えます。",
    "Same as the plan. A number of people or times will help the retrospective.")
  package static let changedMeanwhile = Phrase(
    "他で変更されたため反映できません。現在の記載を確認してください。",
    "It was changed meanwhile. Look at what stands there now.")
  package static let changedMeanwhileKept = Phrase(
    "他で変更されたため反映できません。現在の記載を確認してください。入力はコピーしてあります（pで貼り付け）。",
    "It was changed meanwhile. Look at what stands there now; p pastes your text.")
  package static let notAnEditableCell = Phrase(
    "ここには入力できません。矢印キーで年度の欄を選んでください。", "Nothing to enter here. Choose a year cell with the arrows.")
  package static let noCells = Phrase("この取組には年度の欄がありません。", "This initiative has no year cells.")
  package static let notScheduledNotice = Phrase(
    "計画に予定のない年度です。入力した実績はそのまま保存されます。", "Nothing is scheduled in this year; the result is kept as entered.")
  package static func notANumber(_ text: String) -> Phrase {
    Phrase(
      "「\(text)」は数値として読めません。例: 84.6、暫定値は 84.6?",
      "\"\(text)\" is not a number. For example 84.6, or 84.6? while provisional.")
  }
  package static func wrongSteps(_ count: Int, example: String) -> Phrase {
    Phrase("目安は\(count)年分を記入してください。例: \(example)", "Give the pace for all \(count) years, for example \(example).")
  }
  package static let chooseBasis = Phrase(
    "判定方法: 1 毎年度  2 最終年度  3 累計  0 未設定", "Basis: 1 every year  2 last year  3 cumulative  0 not set")
  package static let noBaseline = Phrase(
    "現状値がないため、目安は表示しません。", "Without a baseline there is no pace.")
  package static func readingSet(_ reading: BlankReading?) -> Phrase {
    switch reading {
    case nil: Phrase("空欄の扱い: 表の読み取りに任せます。", "Blank: read from the table.")
    case .continues: Phrase("空欄の扱い: 左から継続とします。", "Blank: goes on from its left.")
    case .nothing: Phrase("空欄の扱い: 予定なしとします。", "Blank: nothing scheduled.")
    }
  }
  package static let notABlank = Phrase(
    "空欄の扱いは、空欄でだけ決められます。", "Only a blank cell has a reading to set.")
  package static let resultsAreNotRead = Phrase(
    "実績の空欄は未入力として数えます。扱いを決めるのは計画の空欄です。",
    "A blank result counts as missing. Only blanks of the plan have a reading.")
  package static func locked(_ year: FiscalYear) -> Phrase {
    Phrase("\(year.japanese)を確定しました。F9で解除できます。", "\(year.english) is locked. F9 unlocks it.")
  }
  package static func unlocked(_ year: FiscalYear) -> Phrase {
    Phrase("\(year.japanese)の確定を解除しました。", "\(year.english) is unlocked.")
  }
  package static let quitUnsaved = Phrase(
    "保存できていない入力があります。q もう一度で終了、他のキーで戻る", "Some entries are not saved. q again quits, any other key returns")
  package static let quitTyping = Phrase(
    "入力中の文は保存されません。q で終了、Esc で入力に戻る", "The text being typed is not saved. q quits, Esc returns to it")
  package static func replaced(_ text: String) -> Phrase {
    Phrase("書き換えました（uで元に戻す）。前の記載: ", "Replaced (u undoes it). Before: ") + Phrase(verbatim: text)
  }
  package static let quitAsk = Phrase("終了しますか。q または Enter で終了、Esc で戻る", "Quit? q or Enter quits, Esc returns")
  package static let pasteOffer = Phrase(
    "貼り付ける年度の欄を選んでから、もう一度貼り付けてください。", "Choose a year cell, then paste again.")
  package static let notHere = Phrase("この画面では使えません。", "Not available on this page.")
  package static let emptyLedger = Phrase("計画がまだありません。", "There is no plan yet.")
  package static let onePlan = Phrase("計画は1つだけです。", "There is only one plan.")
}

extension Phrase {
  package static let chooseInitiative = Phrase(
    "取組を選んでください（一覧で矢印キー）。", "Choose an initiative in the tree first.")
  package static let noChapters = Phrase(
    "この計画に章の文はありません。取組を選ぶとその全文を表示します。", "The plan has no chapters. On an initiative this shows its whole text.")
}

extension Phrase {
  package static let firstPlan = Phrase("これより前の計画はありません。", "There is no earlier plan.")
  package static let lastPlan = Phrase("これより後の計画はありません。", "There is no later plan.")
  package static func firstYear(_ year: FiscalYear) -> Phrase {
    Phrase("この計画は\(year.japanese)からです。", "This plan begins in \(year.english).")
  }
  package static func lastYear(_ year: FiscalYear) -> Phrase {
    Phrase("この計画は\(year.japanese)までです。", "This plan ends in \(year.english).")
  }
}
