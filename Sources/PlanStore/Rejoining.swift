import PlanModel

/// Changes made here applied anew to a ledger that somebody else has written meanwhile.
///
/// Each edit carries what it replaces, so what cannot go together is found: it is refused and the other's entry stands.
package struct Rejoining: Equatable, Sendable {
  /// The other's ledger with what was accepted.
  package private(set) var ledger: Ledger
  /// Applied and still to be written, oldest first.
  private(set) var accepted: [JournalEntry] = []
  /// No longer in the ledger, oldest first.
  package private(set) var refused: [Refused] = []
  /// Entries that somebody else had made already: nothing of them is written.
  private(set) var alreadyMade: [ItemID] = []
  /// Why an entry was refused.
  private(set) var refusals: [ItemID: LedgerStore.Refusal] = [:]

  /// A change that does not go together with what somebody else wrote.
  package struct Refused: Equatable, Sendable {
    package let change: Change
    package let refusal: LedgerStore.Refusal
  }

  init(_ entries: [JournalEntry], onto others: Ledger) {
    ledger = others
    for entry in entries {
      do {
        try ledger.commit(entry.change)
        accepted.append(entry)
      } catch {
        if ledger.holds(entry.change) {
          alreadyMade.append(entry.id)
          continue
        }
        refusals[entry.id] = error
        refused.append(Refused(change: entry.change, refusal: error))
      }
    }
  }
}

extension Rejoining {
  /// With what was met earlier in the same call, and what was saved here and has no place in another program's file:
  /// all of it is told once.
  func following(_ earlier: Rejoining?, _ homeless: [Refused]) -> Rejoining {
    var all = self
    all.refused = (earlier?.refused ?? []) + homeless + refused
    all.alreadyMade = (earlier?.alreadyMade ?? []) + alreadyMade
    all.refusals.merge(earlier?.refusals ?? [:]) { newer, _ in newer }
    return all
  }
}

extension Ledger {
  /// Applies all edits of a change, or none; never so that the ledger as a whole breaks its rules.
  ///
  /// Each edit is held against the rules that it touches. The whole ledger is looked through only where an item came or
  /// went: it costs as much as the ledger is large.
  mutating func commit(_ change: Change) throws(LedgerStore.Refusal) {
    var next = self
    do { try next.apply(change) } catch { throw .conflict(error) }
    let isStructural = change.edits.contains { if case .set = $0 { false } else { true } }
    if isStructural, let broken = next.brokenInvariants().first { throw .breaks(broken) }
    self = next
  }

  /// Whether a change has been made already: both wrote the same, or a save went through that was said to have failed.
  fileprivate func holds(_ change: Change) -> Bool {
    var undone = self
    do { try undone.apply(change.inverse) } catch { return false }
    return true
  }
}
