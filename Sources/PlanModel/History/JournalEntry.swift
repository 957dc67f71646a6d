/// One committed change as the history keeps it: what was changed, who did it, where, when and why.
package struct JournalEntry: Hashable, Sendable {
  package var id: ItemID
  package var at: Timestamp
  /// The user's name on the machine; nil where it is not known, as for a ledger edited by other means.
  package var by: String?
  package var host: String?
  package var edits: [PlanEdit]
  /// Entries of one group are one step of undo, however many there are.
  package var group: ItemID?
  package var kind: ChangeKind?
  package var reason: String?
  package var link: Link?
  package var origin: Origin?
  /// What the origin was, for people: a file's name, the other commit and its author.
  package var about: String?
  package var unknown: UnknownKeys

  /// What an entry does to an earlier one.
  package enum Link: Hashable, Sendable {
    case undoes(ItemID)
    case redoes(ItemID)
  }

  /// Where edits came from that nobody entered by hand.
  package enum Origin: String, Hashable, Sendable, CaseIterable {
    /// The ledger's file was changed by another program.
    case outside
    /// Copies that had gone apart were brought together.
    case merge
  }

  package init(
    id: ItemID, at: Timestamp, by: String? = nil, host: String? = nil, edits: [PlanEdit], group: ItemID? = nil,
    kind: ChangeKind? = nil, reason: String? = nil, link: Link? = nil, origin: Origin? = nil, about: String? = nil,
    unknown: UnknownKeys = UnknownKeys()
  ) {
    self.id = id
    self.at = at
    self.by = by
    self.host = host
    self.edits = edits
    self.group = group
    self.kind = kind
    self.reason = reason
    self.link = link
    self.origin = origin
    self.about = about
    self.unknown = unknown
  }

  package var change: Change { Change(edits, kind: kind, reason: reason) }
}
