extension Ledger {
  /// Makes a change if, and only if, its `before` is what stands there.
  package mutating func apply(_ edit: PlanEdit) throws(EditConflict) {
    switch edit {
    case .set(let item, let field, let before, let after):
      guard let path = path(of: item) else { throw .noSuchItem(item) }
      guard let found = value(of: field, at: path) else { throw .noSuchField(item, field) }
      guard found.sameScalars(as: before) else {
        throw .changed(item, field, expected: before, found: found)
      }
      guard setValue(after, of: field, at: path) else { throw .wrongKind(item, field) }
    case .insert(let node, let place): try insert(node, at: place)
    case .remove(let node, let place): try remove(node, from: place)
    case .move(let item, let from, let to): try move(item, from: from, to: to)
    }
  }

  /// All edits of a change, or none.
  package mutating func apply(_ change: Change) throws(EditConflict) {
    var next = self
    for edit in change.edits { try next.apply(edit) }
    self = next
  }
}

extension FieldValue {
  /// Equality by scalars: two texts that Swift calls equal (神 U+FA19 and 神 U+795E) are different here.
  func sameScalars(as other: FieldValue) -> Bool {
    guard self == other else { return false }
    switch (self, other) {
    case (.text(let a?), .text(let b?)): return a.unicodeScalars.elementsEqual(b.unicodeScalars)
    case (.prose(let a?), .prose(let b?)): return a.text.unicodeScalars.elementsEqual(b.text.unicodeScalars)
    case (.cell(.text(let a)), .cell(.text(let b))): return a.unicodeScalars.elementsEqual(b.unicodeScalars)
    default: return true
    }
  }
}
