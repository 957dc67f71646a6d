/// 新旧対照表: what differs between two states of a ledger, item by item, with kind and reason where they are known.
///
/// Items are told apart by identity, so a renamed or moved one is not taken for another. What an added or removed item
/// holds goes along with it and is not listed again.
package struct Comparison: Hashable, Sendable {
  package enum What: Hashable, Sendable {
    case added, removed
    /// It stands under another parent, or elsewhere among the siblings it had.
    case moved
    case changed(Field)
  }
  /// Why something was changed, as the officer gave it.
  package struct Cause: Hashable, Sendable {
    package var kind: ChangeKind?
    package var reason: String?
    package init(kind: ChangeKind?, reason: String?) {
      self.kind = kind
      self.reason = reason
    }
  }
  package struct Entry: Hashable, Sendable {
    package var item: ItemID
    package var what: What
    /// Where it stands in the older state and in the newer; nil where it is not there.
    package var before: ItemPath?
    package var after: ItemPath?
    /// What stood and stands in a changed field.
    package var old: FieldValue?
    package var new: FieldValue?
    /// Every cause known, oldest first; none where the history does not tell.
    package var causes: [Cause]
    /// The kind it is listed under: the last one given.
    package var kind: ChangeKind? { causes.last { $0.kind != nil }?.kind }
  }
  /// By plan, in the order of the newer document; what was removed comes last.
  package var entries: [Entry]

  /// - Parameters:
  ///   - plan: only this plan; nil: all.
  ///   - records: what is recorded (results, notes, measurements) too, not the plan's own text alone.
  ///   - changes: what led from one state to the other, oldest first, for kinds and reasons.
  package init(
    from before: Ledger, to after: Ledger, plan: ItemID? = nil, records: Bool = false, changes: [Change] = []
  ) {
    var reader = ComparisonReader(before: before, after: after, records: records, causes: Causes(changes))
    let ids = after.plans.map(\.id) + before.plans.map(\.id).filter { id in !after.plans.contains { $0.id == id } }
    for id in ids where plan == nil || plan == id { reader.compare(plan: id) }
    if plan == nil { reader.compareSections() }
    entries = reader.entries
  }

  package var isEmpty: Bool { entries.isEmpty }
  /// The entries of one kind; nil: those of no known kind.
  package func entries(of kind: ChangeKind?) -> [Entry] { entries.filter { $0.kind == kind } }
}

/// Kinds and reasons by what they were given for.
struct Causes {
  private struct Key: Hashable {
    var item: ItemID
    var field: Field?
  }
  private var byKey: [Key: [Comparison.Cause]] = [:]

  init(_ changes: [Change]) {
    for change in changes where change.kind != nil || change.reason != nil {
      let cause = Comparison.Cause(kind: change.kind, reason: change.reason)
      for edit in change.edits {
        let key: Key
        switch edit {
        case .set(let item, let field, _, _): key = Key(item: item, field: field)
        case .insert, .remove, .move: key = Key(item: edit.item, field: nil)
        }
        if byKey[key]?.contains(cause) != true { byKey[key, default: []].append(cause) }
      }
    }
  }

  func causes(of item: ItemID, _ what: Comparison.What) -> [Comparison.Cause] {
    guard case .changed(let field) = what else { return byKey[Key(item: item, field: nil)] ?? [] }
    if let exact = byKey[Key(item: item, field: field)] { return exact }
    if case .cell = field { return byKey[Key(item: item, field: .pairs)] ?? [] }
    return []
  }
}
