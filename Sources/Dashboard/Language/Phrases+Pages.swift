import PlanModel

// Names of pages, modes and questions.
extension Phrase {
  package static let targetsPage = Phrase("2 目標値・進捗総括", "2 Targets and progress")
  package static let workPage = Phrase("3 未処理一覧", "3 To do")
  package static let recordingMode = Phrase("実績入力", "recording")
  package static let planningMode = Phrase("計画編集", "planning")
  package static let lockedMark = Phrase("(確定)", "(locked)")
  package static let lockedShort = Phrase("確定", "lock")
  package static let helpTitle = Phrase("操作一覧（Escで戻る、/で絞り込み）", "Keys (Esc returns, / narrows)")
  package static let helpSearchTitle = Phrase("操作一覧の絞り込み（Escで全体）", "Keys with these words (Esc: all)")
  package static let wholeTextTitle = Phrase("全文（Escで戻る、eで編集）", "Whole text (Esc returns, e edits)")
  package static let chaptersTitle = Phrase("計画の章（Escで戻る）", "Chapters of the plan (Esc returns)")
  package static let textMenuTitle = Phrase("編集する文を番号で選んでください", "Which text? Choose by number")
  package static let basisMenuTitle = Phrase("判定方法を番号で選んでください", "Basis? Choose by number")
  package static let kindMenuTitle = Phrase(
    "決定済みの計画です。変更の種別を番号で選んでください", "The plan is adopted. Kind of change? Choose by number")
  package static let measurementPrompt = Phrase(" 実績値(暫定は末尾に?): ", " value (? behind it while provisional): ")
  package static let stepsPrompt = Phrase(
    "目安(各年度、例 0-6-12、_=なし、空=現状値から): ", "Pace by year (0-6-12, _ none; empty: baseline): ")
  package static let matrixTitle = Phrase("柱別 予定/入力/評価", "Sched/done/assessed")
  package static let total = Phrase("計", "Total")
  package static let more = Phrase("続き d", "more d")
  package static let capMark = Phrase("・超過は不可", ", not above")
  package static let lowerMark = Phrase("・低いほど良い", ", lower is better")
  package static func lines(_ count: Int) -> Phrase { Phrase("\(count)行", "\(count) lines") }
  package static func others(_ count: Int) -> Phrase { Phrase("他\(count) 2", "\(count) more: 2") }
  package static func shortBy(_ rest: Decimal, _ unit: String) -> Phrase {
    Phrase("あと\(rest)\(unit)", "\(rest) \(unit) short")
  }
  package static func overBy(_ over: Decimal, _ unit: String) -> Phrase {
    Phrase("超過\(over)\(unit)", "\(over) \(unit) over")
  }
}
