/// What the header may say about the disk: only what is true.
package enum SaveStatus: Hashable, Sendable {
  /// Nothing has been changed in this session.
  case untouched
  /// Everything committed is on disk; the time of the last save as HH:MM.
  case saved(at: String)
  /// The last commit could not be written; the change is kept and tried again. The cause as a sentence, and in the few
  /// words that the header has room for.
  case unsaved(Phrase, brief: Phrase)

  package var isUnsaved: Bool { if case .unsaved = self { true } else { false } }
}
