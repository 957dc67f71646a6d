/// One change to a ledger, as compare-and-set: it carries before and after and applies only where before matches.
///
/// The dashboard, the command line, imports and merges all make these; undo, history and the comparison table read
/// them. There is no second way in.
package enum PlanEdit: Hashable, Sendable {
  case set(ItemID, Field, before: FieldValue, after: FieldValue)
  case insert(Node, at: Place)
  case remove(Node, from: Place)
  case move(ItemID, from: Place, to: Place)

  /// The edit that takes this one back.
  package var inverse: PlanEdit {
    switch self {
    case .set(let item, let field, let before, let after): .set(item, field, before: after, after: before)
    case .insert(let node, let place): .remove(node, from: place)
    case .remove(let node, let place): .insert(node, at: place)
    case .move(let item, let from, let to): .move(item, from: to, to: from)
    }
  }

  /// The item it is about.
  package var item: ItemID {
    switch self {
    case .set(let item, _, _, _), .move(let item, _, _): item
    case .insert(let node, _), .remove(let node, _): node.id
    }
  }
}

/// A whole item with everything under it.
package enum Node: Hashable, Sendable {
  case plan(Plan)
  case pillar(Pillar)
  case direction(Direction)
  case initiative(Initiative)
  case program(Program)
  case target(Target)
  case section(Section)

  package var id: ItemID {
    switch self {
    case .plan(let plan): plan.id
    case .pillar(let pillar): pillar.id
    case .direction(let direction): direction.id
    case .initiative(let initiative): initiative.id
    case .program(let program): program.id
    case .target(let target): target.id
    case .section(let section): section.id
    }
  }
}

/// Where an item stands: its parent and the sibling before it (nil: the first). A target's parent is its plan; plans and
/// sections stand in the ledger.
package struct Place: Hashable, Sendable {
  package var parent: ItemID
  package var after: ItemID?
  package init(parent: ItemID, after: ItemID?) {
    self.parent = parent
    self.after = after
  }
}

/// Why an edit does not apply. Nothing has changed then.
package enum EditConflict: Error, Hashable, Sendable {
  /// Someone removed the item.
  case noSuchItem(ItemID)
  /// The item has no such field, year or line.
  case noSuchField(ItemID, Field)
  /// Something else stands there now.
  case changed(ItemID, Field, expected: FieldValue, found: FieldValue)
  /// The value is not of the field's kind.
  case wrongKind(ItemID, Field)
  /// The id is taken.
  case duplicate(ItemID)
  /// The item to remove is not as it was.
  case itemChanged(ItemID)
  /// The parent or the sibling before is not there, or not of the right kind.
  case noSuchPlace(Place)
  /// The ledger would not be whole afterwards: a section or pillar still in use, an unknown one, cells of another number
  /// of years, a cell with space at its ends.
  case breaksInvariant(Invariant)
  /// Items do not move to another plan: its years are others.
  case acrossPlans(ItemID)
}

/// The three kinds of change to an adopted plan.
package enum ChangeKind: String, Hashable, Sendable, CaseIterable {
  /// 見直し
  case revision
  /// 正誤訂正
  case erratum
  /// 組織改正
  case reorganisation
}

/// Edits that belong together: one step of undo, one entry group of the history.
package struct Change: Hashable, Sendable {
  package var edits: [PlanEdit]
  package var kind: ChangeKind?
  package var reason: String?
  /// Whether it takes an earlier change back or makes it again: the history links the two.
  package var retrace: Retrace?
  package enum Retrace: Hashable, Sendable { case undo, redo }

  package init(_ edits: [PlanEdit], kind: ChangeKind? = nil, reason: String? = nil) {
    self.edits = edits
    self.kind = kind
    self.reason = reason
  }
  package var inverse: Change { Change(edits.reversed().map(\.inverse), kind: kind, reason: reason) }
}

extension Change {
  /// The change with its reason: a mark that differs from its proposal keeps it, any other change carries it.
  package func giving(reason: String) -> Change {
    var change = self
    var isKept = false
    for (index, edit) in edits.enumerated() {
      guard case .set(let item, let field, let before, .assessment(var mark?)) = edit, mark.wantsReason else {
        continue
      }
      mark.reason = reason
      change.edits[index] = .set(item, field, before: before, after: .assessment(mark))
      isKept = true
    }
    if !isKept { change.reason = reason }
    return change
  }
}
