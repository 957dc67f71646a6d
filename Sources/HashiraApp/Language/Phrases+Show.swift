import Dashboard
import PlanModel

// Words of `show` and `targets`.
extension Phrase {
  static func recordedYear(_ year: FiscalYear) -> Phrase {
    Phrase("記録年度 \(year.japanese)", "Year in focus: \(year.english)")
  }
  static let recordedOfScheduled = Phrase("入力済/予定", "recorded/scheduled")
  static let targetsHeading = Phrase("目標値", "Targets")
  static let noTargets = Phrase("この計画に目標値はありません。", "This plan has no targets.")
  static func planHeading(_ plan: Plan) -> Phrase {
    Phrase(verbatim: plan.title + " " + plan.label)
      + Phrase("（\(Phrase.status(plan.status).japanese)）", " (\(Phrase.status(plan.status).english))")
  }
  static func lockedYears(_ years: [FiscalYear]) -> Phrase {
    Phrase(
      "確定済み: " + years.map(\.shortJapanese).joined(separator: " "),
      "Locked: " + years.map(\.english).joined(separator: " "))
  }
  static func asOf(_ date: CalendarDate) -> Phrase { Phrase("\(date.japanese)時点", "as of \(date.english)") }
  static let source = Phrase("出典", "source")
  static let reasonWord = Phrase("理由", "reason")
  static let succeeds = Phrase("前計画との対応", "Succeeds")
  static let formula = Phrase("計算式", "Formula")
  static let measurementWord = Phrase("実績値", "value")
  static let involved = Phrase("関係課", "Involved")
  static func labelled(_ label: Phrase, _ text: String) -> Phrase {
    label + Phrase("：", ": ") + Phrase(verbatim: text)
  }
}
