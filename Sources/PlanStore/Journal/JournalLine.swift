import PlanModel

/// One line of a journal.
enum JournalLine: Equatable, Sendable {
  /// The first line: what the file is, and its version.
  case header
  /// A committed change. `fold` stands on one that brought in what another program had made of the ledger's file.
  case entry(JournalEntry, fold: EntryFold?)
  /// The ledger has been, or is about to be, written with everything before this line in it.
  case fold(Fold)

  /// The hash of the ledger's new bytes, and of those it replaces; nil where nothing is known of them: a history begins
  /// here.
  struct Fold: Equatable, Sendable {
    var hash: ContentHash
    var from: ContentHash?
    var at: Timestamp?

    /// Whether the file is known to have been as the hash says: found so, or written so.
    var isConfirmed: Bool { from == nil || from == hash }
  }

  /// After how many of the entry's edits the ledger was as in the file with this hash.
  struct EntryFold: Equatable, Sendable {
    var hash: ContentHash
    var edits: Int
  }
}
