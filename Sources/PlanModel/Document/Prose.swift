/// A free text of the plan, and whether it is a summary rather than the document's own words.
package struct Prose: Hashable, Sendable {
  package var text: String
  package var isSummary: Bool
  package init(_ text: String, isSummary: Bool = false) {
    self.text = text
    self.isSummary = isSummary
  }
}
