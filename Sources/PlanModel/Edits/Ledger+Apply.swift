extension Ledger {
  /// Makes a change if, and only if, its `before` is what stands there, scalar by scalar, and it breaks no invariant.
  package mutating func apply(_ edit: PlanEdit) throws(EditConflict) {
    switch edit {
    case .set(let item, let field, let before, let after):
      guard let path = path(of: item) else { throw .noSuchItem(item) }
      guard let found = value(of: field, at: path) else { throw .noSuchField(item, field) }
      guard found.isExactly(before) else {
        throw .changed(item, field, expected: before, found: found)
      }
      if let broken = invariant(brokenBySetting: after, of: field, at: path, item: item) {
        throw .breaksInvariant(broken)
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
