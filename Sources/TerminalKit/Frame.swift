/// One cell of a frame: a scalar of width > 0 with the zero-width scalars after it, and its role.
package struct ScreenCell: Hashable, Sendable {
  /// What is drawn; "" in the right half of a wide character.
  package var glyph: String
  package var width: UInt8  // 0 (right half), 1 or 2
  package var role: Role
  package init(glyph: String, width: UInt8, role: Role) {
    self.glyph = glyph
    self.width = width
    self.role = role
  }
  package static let blank = ScreenCell(glyph: " ", width: 1, role: .text)
}

/// A whole screen as a value: cells, where the cursor is, the title. Drawn from state alone.
package struct Frame: Hashable, Sendable {
  package let size: ScreenSize
  package let policy: WidthPolicy
  package private(set) var cells: [ScreenCell]
  /// Where the hardware cursor stands; nil hides it.
  package var cursor: ScreenPoint?
  package var title: String

  package init(size: ScreenSize, policy: WidthPolicy, title: String = "") {
    self.size = size
    self.policy = policy
    self.cells = Array(repeating: .blank, count: max(0, size.columns) * max(0, size.rows))
    self.cursor = nil
    self.title = title
  }

  package subscript(x: Int, y: Int) -> ScreenCell { cells[y * size.columns + x] }

  /// Writes `text` from (x, y), never beyond `limit` columns nor the frame's edge, healing both halves of
  /// wide characters it overwrites. Hostile characters become marks. Stops at the first cell that does not fit.
  /// Returns the columns used.
  @discardableResult
  package mutating func put(_ text: String, x: Int, y: Int, limit: Int = .max, role: Role = .text) -> Int { 0 }

  /// Gives `role` to every cell of `rect` without changing glyphs.
  package mutating func paint(_ rect: ScreenRect, role: Role) {}

  /// Fills `rect` with blanks of `role`.
  package mutating func clear(_ rect: ScreenRect, role: Role = .text) {}

  /// One row as text, trailing blanks kept: always `size.columns` columns wide.
  package func row(_ y: Int) -> String { "" }
  /// Every row with trailing blanks removed, joined by newlines.
  package var text: String { "" }
}
