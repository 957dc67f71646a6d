/// A whole screen as a value: cells, where the cursor is, the title. Drawn from state alone.
///
/// Every row is exactly `size.columns` columns wide, and every wide character is followed by its right half
/// (a cell of width 0 and of the same role): `put`, `paint` and `clear` are the only writers and see to that.
package struct Frame: Hashable, Sendable {
  package let size: ScreenSize
  package let policy: WidthPolicy
  /// Row after row, `size.columns` cells each.
  package internal(set) var cells: [ScreenCell]
  /// Where the hardware cursor stands; nil hides it.
  package var cursor: ScreenPoint?
  package var title: String

  /// A frame of blanks. A negative size is taken as 0.
  package init(size: ScreenSize, policy: WidthPolicy, title: String = "") {
    self.size = ScreenSize(columns: max(0, size.columns), rows: max(0, size.rows))
    self.policy = policy
    self.cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
    self.cursor = nil
    self.title = title
  }

  /// The cell at column `x` of row `y`; a blank where there is no cell.
  package subscript(x: Int, y: Int) -> ScreenCell {
    guard x >= 0, x < size.columns, y >= 0, y < size.rows else { return .blank }
    return cells[y * size.columns + x]
  }
}
