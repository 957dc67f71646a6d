import Dashboard
import PlanModel

// What writing commands refuse, remark and report.
extension Phrase {
  static func yearIsLocked(_ year: FiscalYear) -> Phrase {
    Phrase(
      "\(year.japanese)は確定済みのため入力できません。hashira unlock \(year.code) --reason 理由 で確定を解除してください。",
      "\(year.english) is locked. Unlock it with: hashira unlock \(year.code) --reason TEXT")
  }
  static let adoptedNeedsKind = Phrase(
    "決定済みの計画です。変更の種別（見直し・正誤訂正・組織改正）と理由を記入してください。"
      + "--kind revision|erratum|reorganisation と --reason で指定します。",
    "The plan is adopted. Give the kind of change and the reason: --kind revision|erratum|reorganisation --reason "
      + "TEXT.")
  static let kindIsForPlans = Phrase(
    "--kind は計画の記載の変更に付けるものです。--planned と一緒に指定してください。", "--kind belongs to planned text: give --planned with it.")
  static let factsAreForResults = Phrase(
    "--state、--as-of、--source は実績の欄のものです。--planned とは一緒に指定できません。",
    "--state, --as-of and --source belong to results, not to --planned.")
  static let notABlankCell = Phrase(
    "空欄の扱いは、空欄でだけ決められます。欄を空にするには set --clear を使います。",
    "Only a blank cell has a reading. `set --clear` empties a cell.")
  static func notAProgram(_ address: String) -> Phrase {
    Phrase(
      "「\(address)」は事業ではありません。4-1-2.3 のように事業の番号まで指定してください。",
      "\"\(address)\" is no program. Give its number too, such as 4-1-2.3.")
  }
  static func notAnInitiative(_ address: String) -> Phrase {
    Phrase(
      "「\(address)」は取組ではありません。4-1-2 のように取組の番号を指定してください。",
      "\"\(address)\" is no initiative. Give its number, such as 4-1-2.")
  }
  static func notAnInitiativeOrProgram(_ address: String) -> Phrase {
    Phrase(
      "「\(address)」は取組でも事業でもありません。4-1-2 や 4-1-2.3 のように指定してください。",
      "\"\(address)\" is neither an initiative nor a program. Give its number, such as 4-1-2 or 4-1-2.3.")
  }

  static let nothingChanged = Phrase("変更はありません。既にその記載です。", "Nothing to change: it stands there already.")
  /// 記入しました: R8-R10:4-1-2.3 8年度 実績「候補生：4名」
  static func recorded(_ what: Phrase, _ text: String?) -> Phrase {
    guard let text else { return Phrase("消しました: ", "Cleared: ") + what }
    return Phrase("記入しました: ", "Recorded: ") + what + Phrase("「\(text)」", " \"\(text)\"")
  }
  static func decided(_ what: Phrase, _ choice: Phrase) -> Phrase {
    Phrase("設定しました: ", "Set: ") + what + Phrase(verbatim: " ") + choice
  }
  static func place(_ address: String, _ year: FiscalYear, _ name: Phrase) -> Phrase {
    place(address, Phrase.year(year) + Phrase(verbatim: " ") + name)
  }
  static func place(_ address: String, _ name: Phrase) -> Phrase { Phrase(verbatim: address + " ") + name }
  /// For a line other than the first of its track.
  static func lineNumber(_ number: Int) -> Phrase { Phrase("\(number)行目", ", line \(number)") }
  static let actualWord = Phrase("実績", "result")
  static let plannedWord = Phrase("計画", "plan")
  static let scheduleWord = Phrase("年度予定", "schedule")
  static let blankReading = Phrase("空欄の扱い:", "blank:")
  static func reading(_ reading: BlankReading?) -> Phrase {
    switch reading {
    case .continues: Phrase("継続", "goes on")
    case .nothing: Phrase("予定なし", "nothing scheduled")
    case nil: Phrase("表の読み取りによる", "as the table reads")
    }
  }
  static let stateNeedsReason = Phrase(
    "未実施・中止には理由を添えてください（--reason）。", "Give a reason for what was not done (--reason).")
}
