/// Keys of an object in the ledger file that this version does not know: kept in place and written back.
package struct UnknownKeys: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    /// The known key it stood behind; nil at the beginning of the object.
    package var after: String?
    package var key: String
    /// The value as JSON text.
    package var json: String
    package init(after: String?, key: String, json: String) {
      self.after = after
      self.key = key
      self.json = json
    }
  }
  package var entries: [Entry]
  package init(_ entries: [Entry] = []) { self.entries = entries }
  package var isEmpty: Bool { entries.isEmpty }
}
