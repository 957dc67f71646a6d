import PlanModel

/// One thing in which the document and the ledger differ.
package struct ImportDifference: Hashable, Sendable {
  package enum What: Hashable, Sendable {
    /// The document has an item that the ledger has not; it is added with everything under it.
    case added
    /// The ledger has an item that the document has not; it stays.
    case onlyInLedger
    /// A field is set to what the document says.
    case changed(Field)
    /// The title and text of one chapter.
    case chapter
    /// Lines are added to a program.
    case lines
    /// A result in the ledger differs from the document's; it stays.
    case kept(Field)
  }
  /// R8-R10:4-1-2.3
  package let address: String
  package let what: What
  /// nil where nothing stands there.
  package let before: String?
  package let after: String?
}
