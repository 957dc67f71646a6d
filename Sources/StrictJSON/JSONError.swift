/// A refusal to read: what is wrong, and exactly where.
package struct JSONError: Error, Equatable, Sendable {
  /// Line and column of the place to look at, as an editor counts them.
  package let position: TextPosition
  /// The same place in bytes from the start of the text; equal to the text's length where it ends too early.
  package let byteOffset: Int
  package let problem: Problem

  package init(position: TextPosition, byteOffset: Int, problem: Problem) {
    self.position = position
    self.byteOffset = byteOffset
    self.problem = problem
  }
}

extension JSONError: CustomStringConvertible {
  /// `line:column: reason` in short English, for developers. The words for people are made by whoever shows them.
  package var description: String { "\(position): \(problem)" }
}
