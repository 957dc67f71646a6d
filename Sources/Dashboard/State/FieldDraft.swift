import PlanModel
import TerminalKit

/// What is typed in an open field and not committed yet.
package struct FieldDraft: Hashable, Sendable {
  package let text: String
  /// Where it would go and what stands there; nil for fields that are about something else than one text of the plan.
  package let edit: PlanEdit?

  package init(text: String, edit: PlanEdit?) { (self.text, self.edit) = (text, edit) }
}

extension State {
  /// The open field's text; nil without one, or where nothing was typed.
  package var draft: FieldDraft? {
    guard let open else { return nil }
    let typed = open.field.text
    guard !typed.isEmpty, !typed.unicodeScalars.elementsEqual(open.before.unicodeScalars) else { return nil }
    return FieldDraft(text: typed, edit: edit(of: open.target, typed: typed))
  }

  private func edit(of target: FieldTarget, typed: String) -> PlanEdit? {
    switch target {
    case .cell(let cursor):
      return .set(
        cursor.program, .cell(cursor.line, cursor.year), before: .cell(cell(cursor) ?? .blank),
        after: .cell(.text(typed)))
    case .text(let item, let field):
      guard let path = paths[item], let before = ledger.value(of: field, at: path) else { return nil }
      if case .prose = before { return .set(item, field, before: before, after: .prose(Prose(typed))) }
      return .set(item, field, before: before, after: .text(typed))
    default: return nil
    }
  }

  /// Offers what was being typed when a session came to a sudden end: the field is open again where what stood there
  /// still stands; else the text is there to be pasted.
  package mutating func offer(_ draft: FieldDraft) {
    guard case .set(let item, let field, let before, _)? = draft.edit, let path = paths[item],
      ledger.value(of: field, at: path) == before, reopen(item, field, at: path, typed: draft.text)
    else {
      register = Cell(draft.text)
      notice = .draftCopied(State.oneLine(draft.text))
      return
    }
    notice = .draftOffered
  }

  /// Goes to the place and opens its field with the text; false where it may not be entered there now.
  private mutating func reopen(_ item: ItemID, _ field: Field, at path: ItemPath, typed: String) -> Bool {
    guard open == nil, overlay == nil, let plan = path.planIndex else { return false }
    switch (field, path) {
    case (.cell(let line, let year), .program(_, let pillar, let direction, let number, _)):
      let owner = ledger.node(at: .initiative(plan: plan, pillar: pillar, direction: direction, number))?.id
      goTo(owner, plan: plan, year: year)
      if line.track == .planned { mode = .planning }
      let cursor = GridCursor(program: item, line: line, year: year)
      guard refusal(at: cursor) == nil else { return false }
      (selection.pane, selection.cursor) = (.grid, cursor)
      guard cell(cursor) != nil else { return false }
      openCell(cursor, text: typed)
    case (_, .initiative):
      goTo(item, plan: plan, year: field.recordYear)
      if field == .purpose { mode = .planning }
      guard refusal(of: field, item: item) == nil else { return false }
      openText(item: item, field: field)
      open?.field = TextField(typed, isMultiline: true)
    default: return false
    }
    keepVisible()
    return open != nil
  }

  private mutating func goTo(_ item: ItemID?, plan: Int, year: FiscalYear?) {
    if selection.plan != plan || year != nil { enterPlan(plan, year: year ?? selection.year) }
    (selection.page, selection.pane, selection.item, selection.cursor) = (.plan, .rail, item, nil)
    if let item { reveal(item) }
  }
}

extension Phrase {
  package static let draftOffered = Phrase(
    "前回入力途中だった文です。Enterで確定、Escで取り消します。",
    "This was being typed when the last session ended. Enter keeps it, Esc drops it.")
  package static func draftCopied(_ text: String) -> Phrase {
    Phrase("前回入力途中だった文をコピーしてあります（pで貼り付け）: ", "What was being typed when the last session ended is copied (p pastes): ")
      + Phrase(verbatim: text)
  }
}
