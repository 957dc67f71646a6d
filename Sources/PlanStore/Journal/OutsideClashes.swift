import PlanModel

/// What was saved here and does not go together with what another program has made of the file.
///
/// Both had a reason, and neither officer may have seen the other's value: nothing is decided here. The file's value
/// stands, because it is the one that people and other programs see; the saved one waits in the ledger's `conflicts`.
struct OutsideClashes {
  /// The joined ledger with the conflicts in it.
  private(set) var ledger: Ledger
  /// Changes, or parts of them, that no conflict can hold: their item is gone, or it is not where it was.
  private(set) var homeless: [Rejoining.Refused] = []

  private struct Place: Hashable {
    let item: ItemID
    let field: Field
  }

  /// - Parameter saved: everything that was joined, oldest first.
  init(_ joining: Rejoining, of saved: [JournalEntry]) {
    ledger = joining.ledger
    var bases: [Place: FieldValue] = [:]
    var places: [Place] = []
    for refused in joining.refused {
      var hasHome = true
      for edit in refused.change.edits {
        guard case .set(let item, let field, let before, _) = edit else {
          if !ledger.isMade(edit) { hasHome = false }
          continue
        }
        // A conflict that was being settled is open again as it is.
        if field == .conflicts { continue }
        let place = Place(item: item, field: field)
        guard field.canClash, ledger.value(of: field, item: item) != nil else {
          hasHome = false
          continue
        }
        if bases.updateValue(bases[place] ?? before, forKey: place) == nil { places.append(place) }
      }
      if !hasHome { homeless.append(refused) }
    }
    let last = OutsideClashes.lastValues(in: saved)
    let noted = places.compactMap { place -> MergeConflict? in
      guard let base = bases[place], let other = last[place],
        let kept = ledger.value(of: place.field, item: place.item), !kept.isExactly(other)
      else { return nil }
      return MergeConflict(item: place.item, clash: .field(place.field, base: base, kept: kept, other: other))
    }
    let known = Set(ledger.conflicts.map(\.id))
    ledger.conflicts = (ledger.conflicts + noted.filter { !known.contains($0.id) }).sorted { $0.id < $1.id }
  }

  /// What was saved last in each field.
  private static func lastValues(in saved: [JournalEntry]) -> [Place: FieldValue] {
    var last: [Place: FieldValue] = [:]
    for entry in saved {
      for case .set(let item, let field, _, let after) in entry.edits { last[Place(item: item, field: field)] = after }
    }
    return last
  }
}

extension Ledger {
  /// Whether what an edit of the structure wanted is so already.
  fileprivate func isMade(_ edit: PlanEdit) -> Bool {
    switch edit {
    case .set: false
    case .insert(let node, _): path(of: node.id) != nil
    case .remove(let node, _): path(of: node.id) == nil
    case .move(let item, _, let to): path(of: item).flatMap { place(of: $0) }?.parent == to.parent
    }
  }
}

extension Field {
  /// Whether a conflict can name the field.
  fileprivate var canClash: Bool { Field(name: name, year: year, line: line) == self }
}
