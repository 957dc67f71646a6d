/// What the header may say about the disk: only what is true.
package enum SaveStatus: Hashable, Sendable {
  /// Nothing has been changed in this session.
  case untouched
  /// Everything committed is on disk; the time of the last save as HH:MM.
  case saved(at: String)
  /// The last commit could not be written; the change is kept and tried again.
  case unsaved(Phrase)

  /// Nothing waits to be written.
  package var isUntroubled: Bool { if case .unsaved = self { false } else { true } }
}
