import PlanModel
import TerminalKit

// A plan is adopted on a day and closed at its end.
extension State {
  mutating func openAdoption() {
    guard let plan else { return }
    let text = plan.adoptedOn?.description ?? ""
    open = OpenField(target: .adoption(plan.id), field: TextField(text), before: text)
  }

  /// A day; nothing leaves it for later.
  mutating func closeAdoption(_ typed: String, plan id: ItemID) -> [Effect] {
    let written = Cell.trimmed(typed)
    guard let plan = ledger.plans.first(where: { $0.id == id }), !written.isEmpty else {
      open = nil
      return []
    }
    guard let day = try? CalendarDate(reading: written) else {
      notice = .badDue(written)
      return []
    }
    open = nil
    let effects = commit(Change(plan.edits(adoptingOn: day)), what: Phrase(verbatim: plan.label + " ") + .adoptedWord)
    if !effects.isEmpty { notice = plan.status == .draft ? .adopted(plan.label) : .adoptionDated(plan.label) }
    return effects
  }

  mutating func closePlan() -> [Effect] {
    guard let plan else { return [] }
    let edits = plan.closingEdits
    guard !edits.isEmpty else {
      notice = .onlyAdoptedCloses(plan.label)
      return []
    }
    let effects = commit(Change(edits), what: Phrase(verbatim: plan.label + " ") + .closedWord)
    if !effects.isEmpty { notice = .closed(plan.label) }
    return effects
  }

  /// After the first change of an adopted plan whose day nobody has given: asked once in a session,
  /// in a line that keeps no key waiting.
  mutating func askForAdoption(after change: Change) {
    guard change.kind != nil, !hasAskedForAdoption, let plan, plan.status == .adopted, plan.adoptedOn == nil,
      notice == nil
    else { return }
    hasAskedForAdoption = true
    notice = .adoptionQuestion
  }
}

extension Phrase {
  static let adoptedWord = Phrase("決定", "adopted")
  static let closedWord = Phrase("終了", "closed")
}
