/// Who entered each value last, and when: the newest entry for every field of the items asked about.
package struct EntryMarks: Sendable {
  private struct Key: Hashable {
    let item: ItemID
    let field: Field
  }
  private var newest: [Key: JournalEntry] = [:]

  /// - Parameter entries: newest first.
  package init(_ entries: some Sequence<JournalEntry>) {
    for entry in entries {
      for case .set(let item, let field, _, _) in entry.edits.reversed() {
        let key = Key(item: item, field: field)
        if newest[key] == nil { newest[key] = entry }
      }
    }
  }

  /// nil where nothing is known: what came with the plan.
  package func entry(for field: Field, of item: ItemID) -> JournalEntry? { newest[Key(item: item, field: field)] }
}
