/// The field's keys. Enter, Esc, Tab and all it does not name are its owner's.
///
/// | keys | do |
/// |---|---|
/// | arrows, Ctrl/Alt with Left and Right, Alt-B Alt-F | move by Character, display line, word |
/// | Home End (Ctrl-E), Ctrl-Home Ctrl-End | ends of the line of text, of the text |
/// | PgUp PgDn | move by as many display lines as are shown, in a multi-line field |
/// | Shift with those | select; Ctrl-A selects all (Excel's habit) |
/// | Backspace, Del (Ctrl-D) | delete a Character, or the selection |
/// | Ctrl-W, Ctrl/Alt-Backspace; Alt-D, Ctrl-Del | kill the word before, after |
/// | Ctrl-K, Ctrl-U | kill to the line's end, beginning; at the end the line break |
/// | Ctrl-X, Alt-W; Ctrl-V, Alt-Y | cut, copy the selection; put back what was killed last |
/// | Alt-Enter, Ctrl-J | break the line, in a multi-line field |
/// | Ctrl-Z, Ctrl-Shift-Z | undo, redo within the field |
/// | Ctrl-Y | redo (Excel's habit); where nothing was undone, put back what was killed last (the shell's) |
extension TextField {
  /// Does what the key says. `width`, `height` and `policy` are those the field is drawn with, for Up and Down move by
  /// display lines and PgUp and PgDn by all but one of those shown; without them they move by lines of text.
  package mutating func handle(
    _ stroke: KeyStroke, width: Int = .max, height: Int = 1, policy: WidthPolicy = .narrow
  ) -> FieldResponse {
    let extending = stroke.modifiers.contains(.shift)
    let plain = stroke.modifiers.subtracting(.shift)
    switch stroke.key {
    case .left, .right:
      return moveSideways(right: stroke.key == .right, byWord: !plain.isEmpty, extending: extending)
    case .up, .down:
      guard isMultiline, plain.isEmpty else { return .ignored }
      moveVertically(down: stroke.key == .down, extending: extending, width: width, policy: policy)
      return .moved
    case .pageUp, .pageDown:
      guard isMultiline, plain.isEmpty else { return .ignored }
      let lines = max(1, height - 1)
      let down = stroke.key == .pageDown
      moveVertically(down: down, by: lines, extending: extending, width: width, policy: policy)
      return .moved
    case .home where plain.isSubset(of: .control), .end where plain.isSubset(of: .control):
      let ofText = plain == .control
      let target = stroke.key == .home ? (ofText ? 0 : lineStart) : (ofText ? count : lineEnd)
      moveCaret(to: target, extending: extending)
      return .moved
    case .backspace:
      return plain.isEmpty ? deleteBackward() : kill(previousWordStart..<caret, forward: false)
    case .delete:
      return plain.isEmpty ? deleteForward() : kill(caret..<nextWordStart, forward: true)
    case .enter where stroke.modifiers == .alt:
      return breakLine()
    case .character(let character):
      return handle(character, stroke.modifiers.subtracting(.shift))
    default:
      return .ignored
    }
  }

  /// Pasted text: in a single-line field lines are joined by a space, in both tabs become a space and control
  /// characters and those that turn the writing direction are left out.
  package mutating func insert(_ text: String) {
    endStep()
    replace(selection ?? caret..<caret, with: clean(text), kind: .other)
    endStep()
  }

  private mutating func handle(_ character: Character, _ modifiers: Modifiers) -> FieldResponse {
    switch (modifiers, character) {
    case ([], _): return type(character)
    case (.control, "a"): selectAll()
    case (.control, "e"): moveCaret(to: lineEnd)
    case (.alt, "b"): return moveSideways(right: false, byWord: true, extending: false)
    case (.alt, "f"): return moveSideways(right: true, byWord: true, extending: false)
    case (.control, "d"): return deleteForward()
    case (.alt, "d"): return kill(caret..<nextWordStart, forward: true)
    case (.control, "w"): return kill(previousWordStart..<caret, forward: false)
    case (.control, "u"): return kill(lineStart..<caret, forward: false)
    case (.control, "k"): return kill(caret..<(lineEnd > caret ? lineEnd : min(count, caret + 1)), forward: true)
    case (.control, "x"): return kill(caret..<caret, forward: true)
    case (.alt, "w"):
      if selection != nil { killed = selectedText }
    case (.control, "v"), (.alt, "y"): return yank()
    case (.control, "j"): return breakLine()
    case (.control, "z"): return undo() ? .edited : .moved
    case (.control, "y"): return redo() ? .edited : yank()
    case (.control, "Z"): return redo() ? .edited : .moved
    default: return .ignored
    }
    return .moved
  }

  /// A typed scalar; one that combines joins the Character before the caret.
  private mutating func type(_ character: Character) -> FieldResponse {
    let text = clean(String(character))
    guard !text.isEmpty else { return .moved }
    isKilling = false
    replace(selection ?? caret..<caret, with: text, kind: .typing)
    return .edited
  }

  private mutating func breakLine() -> FieldResponse {
    guard isMultiline else { return .ignored }
    endStep()
    replace(selection ?? caret..<caret, with: "\n", kind: .other)
    endStep()
    return .edited
  }

  private mutating func moveSideways(right: Bool, byWord: Bool, extending: Bool) -> FieldResponse {
    if !extending, !byWord, let selection {
      moveCaret(to: right ? selection.upperBound : selection.lowerBound)
    } else if byWord {
      moveCaret(to: right ? nextWordStart : previousWordStart, extending: extending)
    } else {
      moveCaret(to: right ? caret + 1 : caret - 1, extending: extending)
    }
    return .moved
  }

  private mutating func deleteBackward() -> FieldResponse {
    isKilling = false
    guard let range = selection ?? (caret > 0 ? caret - 1..<caret : nil) else { return .moved }
    replace(range, with: "", kind: .deletingBackward)
    return .edited
  }

  private mutating func deleteForward() -> FieldResponse {
    isKilling = false
    guard let range = selection ?? (caret < count ? caret..<caret + 1 : nil) else { return .moved }
    replace(range, with: "", kind: .deletingForward)
    return .edited
  }

  /// Removes the selection, or `range` without one, and keeps it for Ctrl-V; kills in a row are kept together.
  private mutating func kill(_ range: Range<Int>, forward: Bool) -> FieldResponse {
    let wasKilling = isKilling && selection == nil
    let range = selection ?? range
    guard !range.isEmpty else { return .moved }
    let text = String(characters[range])
    endStep()
    replace(range, with: "", kind: .other)
    endStep()
    killed = wasKilling ? (forward ? killed + text : text + killed) : text
    isKilling = true
    return .edited
  }

  /// Puts back what was killed or copied last.
  private mutating func yank() -> FieldResponse {
    guard !killed.isEmpty else { return .moved }
    insert(killed)
    return .edited
  }

  /// What a field of this kind keeps of a text: as `insert` takes it.
  package func clean(_ text: String) -> String {
    let text = isMultiline ? text : Self.joiningLines(text)
    var kept = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where afterReturn: break
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029: kept.append("\n")
      case 0x09: kept.append(" ")
      // Controls; the zero-width space; direction marks, embeddings and isolates; the byte order mark.
      case 0x00..<0x20, 0x7F..<0xA0, 0x61C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: break
      default: kept.append(scalar)
      }
      afterReturn = scalar.value == 0x0D
    }
    return String(kept)
  }

  /// One line of several; line breaks at the very ends are no lines.
  static func joiningLines(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
