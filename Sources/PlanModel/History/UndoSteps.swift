/// What one person can take back and make again, across sessions: found from the history alone.
///
/// A step is an entry, or all entries of one group. Only one's own are taken back; what a colleague has changed since is
/// found when the step is applied, because every edit carries what it replaces.
package struct UndoSteps: Sendable {
  package struct Step: Hashable, Sendable {
    /// The group, else the entry: what a later entry names that takes it back.
    package let key: ItemID
    package var entries: [JournalEntry]

    /// All its edits, as they were made.
    package var change: Change {
      Change(entries.flatMap(\.edits), kind: entries.first?.kind, reason: entries.first?.reason)
    }
  }

  /// Oldest first: the last one is next.
  package private(set) var undoable: [Step] = []
  package private(set) var redoable: [Step] = []
  private let name: String?

  /// - Parameter entries: oldest first.
  package init(_ entries: [JournalEntry], of name: String?) {
    self.name = name
    for entry in entries { add(entry) }
  }

  package mutating func add(_ entry: JournalEntry) {
    guard entry.by == name, entry.origin != .outside else { return }
    switch entry.link {
    case .undoes(let key): UndoSteps.pass(key, from: &undoable, to: &redoable)
    case .redoes(let key): UndoSteps.pass(key, from: &redoable, to: &undoable)
    case nil:
      redoable = []
      if let group = entry.group, undoable.last?.key == group {
        undoable[undoable.count - 1].entries.append(entry)
      } else {
        undoable.append(Step(key: entry.group ?? entry.id, entries: [entry]))
      }
    }
  }

  private static func pass(_ key: ItemID, from: inout [Step], to: inout [Step]) {
    guard let index = from.lastIndex(where: { $0.key == key }) else { return }
    to.append(from.remove(at: index))
  }

  /// The entry that a change takes back or makes again; nil where it is a change of its own.
  package func link(of change: Change) -> JournalEntry.Link? {
    switch change.retrace {
    case .undo: undoable.last { $0.change.inverse.edits == change.edits }.map { .undoes($0.key) }
    case .redo: redoable.last { $0.change.edits == change.edits }.map { .redoes($0.key) }
    case nil: nil
    }
  }
}
