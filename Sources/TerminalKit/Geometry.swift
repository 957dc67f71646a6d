/// The size of a screen in character cells.
package struct ScreenSize: Hashable, Sendable {
  package var columns: Int
  package var rows: Int
  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A position on the screen; the top left cell is (0, 0).
package struct ScreenPoint: Hashable, Sendable {
  package var x: Int
  package var y: Int
  package init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// A rectangle of cells. Never negative in extent: a negative width or height is taken as 0.
package struct ScreenRect: Hashable, Sendable {
  package var x: Int
  package var y: Int
  package var width: Int
  package var height: Int
  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }
  package var maxX: Int { Self.end(of: x, width) }
  package var maxY: Int { Self.end(of: y, height) }
  package func contains(_ point: ScreenPoint) -> Bool {
    point.x >= x && point.x < maxX && point.y >= y && point.y < maxY
  }

  /// `start + extent`, stopped at `Int.max`: "the rest of the row" may be asked for with `.max`.
  private static func end(of start: Int, _ extent: Int) -> Int {
    let (sum, overflow) = start.addingReportingOverflow(extent)
    return overflow ? .max : sum
  }
}
