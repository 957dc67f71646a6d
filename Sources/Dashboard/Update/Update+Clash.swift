import PlanModel
import TerminalKit

// The same place changed here and by somebody else: both texts are shown, and the officer chooses.
extension State {
  /// A change does not go together with what stands there now. What of it still does is made; of the rest both texts
  /// are shown, one after the other.
  mutating func meetClash(of change: Change) -> [Effect] {
    var asked: [Clash] = []
    var rest: [PlanEdit] = []
    var isLeftOut = false
    for edit in change.edits {
      guard case .set(let item, let field, let before, let after) = edit, let path = paths[item],
        let now = ledger.value(of: field, at: path)
      else {
        isLeftOut = true
        keep(edit)
        continue
      }
      if now == after { continue }
      if now == before {
        rest.append(edit)
      } else if let clash = Clash(item, field, before: before, after: after) {
        asked.append(clash)
      } else {
        isLeftOut = true
      }
    }
    notice = isLeftOut ? .changedMeanwhile : notice
    clashes += asked
    // It was not for another's sake that it could not be made.
    if rest.count == change.edits.count {
      notice = .changedMeanwhile
      return []
    }
    // What is known beside a text goes with it.
    rest.removeAll { edit in asked.contains { $0.isAbout(edit) } }
    let canBeParted = change.edits.allSatisfy { if case .set = $0 { true } else { false } }
    let effects =
      rest.isEmpty || !canBeParted || isLeftOut
      ? [] : commit(Change(rest, kind: change.kind, reason: change.reason), what: describe(Change(rest)))
    showNextClash()
    return effects
  }

  /// The text of an edit that has no place any more, for `p`.
  private mutating func keep(_ edit: PlanEdit) {
    guard case .set(_, _, _, let after) = edit, let text = after.officersText, !text.isEmpty else { return }
    register = Cell(text)
  }

  /// Shows what has to be chosen between, once nothing else wants the keys.
  mutating func showNextClash() {
    while overlay == nil, open == nil, let clash = clashes.first {
      clashes.removeFirst()
      guard exists(clash.errand.place) else {
        register = Cell(clash.text)
        notice = Phrase.itemGone + .editedTextKept
        continue
      }
      goTo(clash.errand.place)
      guard !currentText(clash.errand.place).unicodeScalars.elementsEqual(clash.text.unicodeScalars) else { continue }
      if !clash.text.isEmpty { register = Cell(clash.text) }
      overlay = .twoTexts(clash.errand, clash.text, scroll: 0)
    }
  }

  /// Selects the place, so that it is seen where the choice leaves it.
  private mutating func goTo(_ place: EditorErrand.Place) {
    switch place {
    case .cell(let cursor): go(to: cursor.program, .cell(cursor.line, cursor.year))
    case .text(let item, let field): go(to: item, field)
    }
  }

  /// A number while both texts are shown: 1 this one, 2 the other's, 3 both in a field.
  mutating func choose(_ choice: Int, _ errand: EditorErrand, _ text: String) -> [Effect] {
    switch choice {
    case 1: return replaceByEdited(errand, text)
    case 2: overlay = nil
    case 3:
      overlay = nil
      let now = currentText(errand.place)
      let both = [now, text].filter { !$0.isEmpty }.joined(separator: "\n")
      switch errand.place {
      case .cell(let cursor): openCell(cursor, text: both)
      case .text(let item, let field):
        openText(item: item, field: field)
        open?.field = TextField(both, isMultiline: true)
      }
    default: break
    }
    return []
  }

  /// A cell's or an item's text as it was typed: written where what stood there still stands, else asked about.
  mutating func close(_ place: EditorErrand.Place, before: String, typed: String) -> [Effect] {
    let errand = EditorErrand(place: place, before: before)
    guard exists(place) else {
      register = Cell(typed)
      notice = Phrase.itemGone + .editedTextKept
      return []
    }
    guard isCurrent(errand) else {
      clashes.append(Clash(errand: errand, text: typed))
      showNextClash()
      return []
    }
    return write(typed, to: place)
  }

  /// Remembers of an open field that somebody else has changed what it is about: it says so before it writes.
  mutating func markOverrun(since old: Ledger) {
    guard let open else { return }
    for (item, field) in open.target.fields {
      let now = paths[item].flatMap { ledger.value(of: field, at: $0) }
      guard let now, now != old.value(of: field, item: item) else { continue }
      self.open?.overrun = now.shown
    }
  }
}

extension Clash {
  /// nil for a value that is no text.
  init?(_ item: ItemID, _ field: Field, before: FieldValue, after: FieldValue) {
    guard let old = before.officersText, let new = after.officersText else { return nil }
    switch field {
    case .cell(let line, let year):
      let cursor = GridCursor(program: item, line: line, year: year)
      self.init(errand: EditorErrand(place: .cell(cursor), before: old), text: new)
    case .purpose, .outcome, .note, .issue, .direction, .schedule:
      self.init(errand: EditorErrand(place: .text(item, field), before: old), text: new)
    default: return nil
    }
  }

  /// Whether an edit is about the same cell.
  func isAbout(_ edit: PlanEdit) -> Bool {
    guard case .cell(let cursor) = errand.place, case .set(cursor.program, let field, _, _) = edit else { return false }
    switch field {
    case .fact(cursor.line, cursor.year), .reading(cursor.line, cursor.year): return true
    default: return false
    }
  }
}

extension FieldValue {
  /// What an officer typed; nil for values that are no text.
  var officersText: String? {
    switch self {
    case .cell(let cell): cell.written
    case .prose(let prose): prose?.text ?? ""
    case .text(let text): text ?? ""
    default: nil
    }
  }
}
