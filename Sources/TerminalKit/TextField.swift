/// What a field did with a key.
package enum FieldResponse: Hashable, Sendable {
  /// The text changed.
  case edited
  /// A key of the field's own that left the text as it is, even where it had nothing to do.
  case moved
  /// Not a key of the field: Enter, Esc, Tab, function keys, and what its owner may want for itself.
  case ignored
}

/// An open text field: text, caret, selection, undo. A value without a terminal in it; one field used everywhere.
///
/// The caret stands between Characters as Swift sees them: か+U+3099, 葛 with a variation selector, 👨‍👩‍👧 and ﾊﾟ are one
/// each, whatever columns they take. Text is kept exactly as it was given, never normalised.
package struct TextField: Sendable, Equatable {
  /// The text by Characters, so that moving needs no search. It is always what segmenting `text` afresh would give.
  var characters: [Character]
  /// Characters before the caret.
  package internal(set) var caret: Int
  /// The other end of the selection; nil without one.
  var anchor: Int?
  package let isMultiline: Bool
  /// Whether it shows the lines of print (`PrintLines`) as lines, as the cells of a printed table are shown.
  package let showsPrintLines: Bool
  /// Text cut or killed last; Ctrl-V puts it back.
  package internal(set) var killed = ""
  /// True right after a kill: the next one adds to it.
  var isKilling = false
  /// The column that Up and Down try to keep.
  var goalColumn: Int?
  /// The first display line shown last (multi-line), or the first Character (single line): a wish, which
  /// `layout` corrects so that the caret is seen.
  var scroll = 0
  var undoable: [TextChange] = []
  var redoable: [TextChange] = []

  /// A field with the caret at the end of `text`. A single-line field joins lines by a space.
  package init(_ text: String = "", isMultiline: Bool = false, showsPrintLines: Bool = false) {
    self.isMultiline = isMultiline
    self.showsPrintLines = showsPrintLines && isMultiline
    let text = isMultiline ? text : Self.joiningLines(text)
    characters = Array(text)
    caret = characters.count
  }

  package var text: String { String(characters) }
  package var isEmpty: Bool { characters.isEmpty }
  /// Characters in the text.
  package var count: Int { characters.count }

  /// The selected Characters, by index; nil when nothing is selected.
  package var selection: Range<Int>? {
    guard let anchor, anchor != caret else { return nil }
    return min(anchor, caret)..<max(anchor, caret)
  }

  package var selectedText: String {
    selection.map { String(characters[$0]) } ?? ""
  }

  /// Gives a field in which nothing was killed yet a text that Ctrl-V puts back: what was killed in another field.
  package mutating func offer(killed text: String) {
    if killed.isEmpty { killed = text }
  }

  package mutating func selectAll() {
    endStep()
    goalColumn = nil
    anchor = 0
    caret = count
  }

  /// Puts the caret before the Character at `index`; one beyond the text is its end.
  package mutating func moveCaret(to index: Int, extending: Bool = false) {
    endStep()
    goalColumn = nil
    setCaret(index, extending: extending)
  }

  mutating func setCaret(_ index: Int, extending: Bool) {
    if extending {
      anchor = anchor ?? caret
    } else {
      anchor = nil
    }
    caret = min(max(0, index), count)
    if anchor == caret { anchor = nil }
  }

  /// Two fields are equal when they hold the same scalars: canonically equivalent texts are different texts.
  package static func == (left: TextField, right: TextField) -> Bool {
    left.caret == right.caret && left.anchor == right.anchor && left.isMultiline == right.isMultiline
      && left.scroll == right.scroll && left.goalColumn == right.goalColumn && left.isKilling == right.isKilling
      && left.killed.utf8.elementsEqual(right.killed.utf8) && left.text.utf8.elementsEqual(right.text.utf8)
      && left.undoable == right.undoable && left.redoable == right.redoable
  }
}

extension Character {
  /// A line break of the text: LF, or CR LF where the plan holds one.
  var breaksLine: Bool { self == "\n" || self == "\r\n" }
}
