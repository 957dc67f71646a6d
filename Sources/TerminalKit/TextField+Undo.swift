/// One step of a field's undo: what stood at `at`, what stands there now, and where the caret was.
struct TextChange: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case typing, deletingBackward, deletingForward, other
  }

  var kind: Kind
  /// Index of the first Character changed.
  var at: Int
  var removed: [Character]
  var inserted: [Character]
  var caretBefore: Int
  var anchorBefore: Int?
  var caretAfter: Int
  /// False once anything but the same kind of key came between.
  var isOpen: Bool
}

extension TextField {
  /// Steps that are kept; older ones are forgotten.
  static let undoLimit = 1_000

  /// Replaces the Characters in `range` by `text`, puts the caret after it and records the step.
  ///
  /// Characters are found afresh from the line's beginning to its end, for what is inserted may join what stands
  /// beside it (U+3099 after か), and what is removed may let its neighbours join.
  mutating func replace(_ range: Range<Int>, with text: String, kind: TextChange.Kind) {
    let start = characters[..<range.lowerBound].lastIndex(where: \.breaksLine).map { $0 + 1 } ?? 0
    let end = characters[range.upperBound...].firstIndex(where: \.breaksLine) ?? count
    let before = characters[start..<end]
    let head = String(characters[start..<range.lowerBound]) + text
    let after = Array(head + String(characters[range.upperBound..<end]))

    var same = 0
    while same < before.count, same < after.count, before[start + same].isSame(as: after[same]) { same += 1 }
    var sameEnd = 0
    while sameEnd < before.count - same, sameEnd < after.count - same,
      before[end - 1 - sameEnd].isSame(as: after[after.count - 1 - sameEnd])
    {
      sameEnd += 1
    }
    var caretAfter = start
    var scalars = head.unicodeScalars.count
    for character in after where scalars > 0 {
      scalars -= character.unicodeScalars.count
      caretAfter += 1
    }
    let change = TextChange(
      kind: kind, at: start + same, removed: Array(before[(start + same)..<(end - sameEnd)]),
      inserted: Array(after[same..<(after.count - sameEnd)]), caretBefore: caret, anchorBefore: anchor,
      caretAfter: caretAfter, isOpen: true)
    characters.replaceSubrange(start..<end, with: after)
    caret = caretAfter
    anchor = nil
    goalColumn = nil
    guard !change.removed.isEmpty || !change.inserted.isEmpty else { return }
    redoable = []
    record(change)
  }

  /// Adds a step, or makes it part of the last one:
  /// - typing joins typing until the caret is moved, and up to the end of a word or clause: what follows a space or a
  ///   punctuation mark is a step of its own, so that undo takes back 「、」 by 「、」 and not a paragraph;
  /// - typing over a selection and the typing after it are one step;
  /// - Backspace joins Backspace, and Delete joins Delete;
  /// - a line break, a paste, a kill stand alone.
  private mutating func record(_ change: TextChange) {
    guard let last = undoable.last, let joined = last.joined(with: change) else {
      undoable.append(change)
      if undoable.count > Self.undoLimit { undoable.removeFirst(undoable.count - Self.undoLimit) }
      return
    }
    undoable[undoable.count - 1] = joined
  }

  /// The next edit begins a step of its own.
  mutating func endStep() {
    isKilling = false
    if let last = undoable.indices.last { undoable[last].isOpen = false }
  }

  /// Takes the last step back, with caret and selection as they were; false when there is none.
  @discardableResult
  package mutating func undo() -> Bool {
    endStep()
    guard let change = undoable.popLast() else { return false }
    characters.replaceSubrange(change.at..<(change.at + change.inserted.count), with: change.removed)
    caret = change.caretBefore
    anchor = change.anchorBefore
    goalColumn = nil
    redoable.append(change)
    return true
  }

  /// Makes the step taken back last again; false when there is none.
  @discardableResult
  package mutating func redo() -> Bool {
    endStep()
    guard let change = redoable.popLast() else { return false }
    characters.replaceSubrange(change.at..<(change.at + change.removed.count), with: change.inserted)
    caret = change.caretAfter
    anchor = nil
    goalColumn = nil
    undoable.append(change)
    return true
  }

  package var canUndo: Bool { !undoable.isEmpty }
  package var canRedo: Bool { !redoable.isEmpty }
}

extension TextChange {
  /// Both changes as one, where they are of a piece.
  fileprivate func joined(with next: TextChange) -> TextChange? {
    guard isOpen, kind == next.kind, next.caretBefore == caretAfter, next.anchorBefore == nil else { return nil }
    var both = self
    both.caretAfter = next.caretAfter
    switch kind {
    case .typing:
      let from = next.at - at
      guard from >= 0, from + next.removed.count <= inserted.count else { return nil }
      // A scalar that joined the character before it (removed and inserted anew) belongs to that character's step.
      if next.removed.isEmpty, let last = inserted.last, let first = next.inserted.first, last.endsClause,
        !first.endsClause
      {
        return nil
      }
      both.inserted.replaceSubrange(from..<(from + next.removed.count), with: next.inserted)
    case .deletingBackward:
      guard inserted.isEmpty, next.inserted.isEmpty, next.at + next.removed.count == at else { return nil }
      both.at = next.at
      both.removed = next.removed + removed
    case .deletingForward:
      guard inserted.isEmpty, next.inserted.isEmpty, next.at == at else { return nil }
      both.removed += next.removed
    case .other:
      return nil
    }
    return both
  }
}

extension Character {
  /// Equal scalar by scalar; `==` takes 神 (U+FA19) and 神 for the same.
  func isSame(as other: Character) -> Bool { utf8.elementsEqual(other.utf8) }

  /// A space or a punctuation mark.
  fileprivate var endsClause: Bool { isWhitespace || isPunctuation }
}
