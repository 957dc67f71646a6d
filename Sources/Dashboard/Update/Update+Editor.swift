import PlanModel
import TerminalKit

// Editing in an editor of the officer's own: the text goes out with what stood there, and comes back only onto that.
extension State {
  /// The cell under the cursor goes to the editor at once; of an item's texts one is chosen first.
  mutating func askForEditor() -> [Effect] {
    guard selection.pane == .grid, let cursor = selection.cursor else {
      selection.item.map { overlay = .editorMenu($0) }
      return []
    }
    return [.edit(EditorErrand(place: .cell(cursor), before: cellText(cursor)))]
  }

  mutating func askForEditor(item: ItemID, field: Field) -> [Effect] {
    overlay = nil
    if let why = refusal(of: field, item: item) {
      notice = why
      return []
    }
    return [.edit(EditorErrand(place: .text(item, field), before: textValue(of: field, item: item)))]
  }

  /// The text that the editor left, without what a field would not take either.
  mutating func takeEdited(_ errand: EditorErrand, _ text: String) -> [Effect] {
    notice = nil
    let text = State.typable(text)
    guard !text.unicodeScalars.elementsEqual(errand.before.unicodeScalars) else {
      notice = .textUnchanged
      return []
    }
    defer { keepVisible() }
    return close(errand.place, before: errand.before, typed: text)
  }

  /// Puts the editor's text in the place of what others wrote: asked for after both were shown.
  mutating func replaceByEdited(_ errand: EditorErrand, _ text: String) -> [Effect] {
    overlay = nil
    return write(text, to: errand.place)
  }

  /// What stands where the text belongs now.
  func currentText(_ place: EditorErrand.Place) -> String {
    switch place {
    case .cell(let cursor): cellText(cursor)
    case .text(let item, let field): textValue(of: field, item: item)
    }
  }

  func exists(_ place: EditorErrand.Place) -> Bool {
    switch place {
    case .cell(let cursor):
      guard let path = paths[cursor.program] else { return false }
      return ledger.value(of: .cell(cursor.line, cursor.year), at: path) != nil
    case .text(let item, _): return paths[item] != nil
    }
  }

  func isCurrent(_ errand: EditorErrand) -> Bool {
    currentText(errand.place).unicodeScalars.elementsEqual(errand.before.unicodeScalars)
  }

  /// The year may have been locked, the item removed meanwhile: the text is kept for `p` then.
  mutating func write(_ text: String, to place: EditorErrand.Place) -> [Effect] {
    let refusal: Phrase?
    switch place {
    case .cell(let cursor):
      refusal = cell(cursor) == nil ? .itemGone : self.refusal(at: cursor)
    case .text(let item, let field): refusal = paths[item] == nil ? .itemGone : self.refusal(of: field, item: item)
    }
    if let refusal {
      register = Cell(text)
      notice = refusal + .editedTextKept
      return []
    }
    switch place {
    case .cell(let cursor): return write(Cell(text), to: cursor)
    case .text(let item, let field): return writeText(Cell.trimmed(text), item: item, field: field)
    }
  }

  /// As a paste into a field: one kind of line end, no control characters.
  private static func typable(_ text: String) -> String {
    var field = TextField("", isMultiline: true)
    field.insert(text)
    return Cell.trimmed(field.text)
  }

  /// Both texts in full, the one that stands there first.
  package func twoTextsRows(_ errand: EditorErrand, _ text: String, width: Int) -> [(text: String, role: Role)] {
    let now = currentText(errand.place)
    var rows: [(String, Role)] = []
    func add(_ title: Phrase, _ body: String) {
      if !rows.isEmpty { rows.append(("", .text)) }
      rows += policy.wrap(self.text(title), width: max(2, width)).map { (String($0.text), .label) }
      let shown = body.isEmpty ? self.text(.blankText) : body
      rows += policy.wrap(shown, width: max(2, width)).map { (String($0.text), .text) }
    }
    add(.textNow, now)
    add(.textEdited, text)
    rows.append(("", .text))
    rows += policy.wrap(self.text(.twoTextsChoice), width: max(2, width)).map { (String($0.text), .notice) }
    return rows
  }
}
