/// The opaque identity of an item. It survives renaming, moving and renumbering; numbers are positions, never stored.
package struct ItemID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let rawValue: String
  package init(_ rawValue: String) { self.rawValue = rawValue }
  package var description: String { rawValue }
  package static func < (a: ItemID, b: ItemID) -> Bool { a.rawValue < b.rawValue }

  /// Stands for the ledger itself in edits; no item may carry it.
  package static let ledger = ItemID("ledger")
}
