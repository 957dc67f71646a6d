/// Something that takes longer than a moment: shown in the footer, given up by Esc.
package struct Work: Hashable, Sendable {
  package var name: Phrase
  package var done: Int
  /// nil where it is not known how much there is.
  package var total: Int?
  package init(_ name: Phrase, done: Int = 0, total: Int? = nil) {
    self.name = name
    self.done = done
    self.total = total
  }
}
