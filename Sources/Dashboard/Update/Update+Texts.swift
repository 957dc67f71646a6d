import PlanModel
import TerminalKit

extension State {
  /// The texts of an initiative that `e` offers, in the order of its menu.
  package static func editableTexts(year: FiscalYear) -> [(field: Field, name: Phrase)] {
    [
      (.purpose, .purpose), (.note(year), .note), (.issue(year), .issue), (.direction(year), .nextDirection),
      (.outcome, .outcome),
    ]
  }

  /// What a text is called.
  static func name(of field: Field) -> Phrase {
    switch field {
    case .purpose: .purpose
    case .issue: .issue
    case .direction: .nextDirection
    case .outcome: .outcome
    case .schedule: .scheduleName
    default: .note
    }
  }

  /// 次年度の方向, as the forms have them.
  package static let directions = ["継続", "拡充", "改善", "縮小", "廃止"]

  /// Opens one of an item's texts.
  mutating func openText(item: ItemID, field: Field) {
    overlay = nil
    if let why = refusal(of: field, item: item) {
      notice = why
      return
    }
    let before = textValue(of: field, item: item)
    open = OpenField(
      target: .text(item, field), field: TextField(before, isMultiline: true), before: before)
  }

  func textValue(of field: Field, item: ItemID) -> String {
    switch paths[item].flatMap({ ledger.value(of: field, at: $0) }) {
    case .text(let text): text ?? ""
    case .prose(let prose): prose?.text ?? ""
    default: ""
    }
  }

  /// Commits an item's text; an officer's own words are no summary any more.
  mutating func writeText(_ new: String, item: ItemID, field: Field) -> [Effect] {
    guard let path = paths[item], let before = ledger.value(of: field, at: path) else { return [] }
    let after: FieldValue
    switch before {
    case .prose: after = .prose(new.isEmpty ? nil : Prose(new))
    default: after = .text(new.isEmpty ? nil : new)
    }
    let edit = PlanEdit.set(item, field, before: before, after: after)
    let name = State.name(of: field)
    let what = Phrase(verbatim: ledger.address(of: path, defaultPlan: selection.plan) + " ") + name
    return commit(Change([edit]), what: what)
  }
}
