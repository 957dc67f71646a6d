import CNcurses
import TerminalKit

/// Neighbouring cells of one role on their way to ncurses. One is reused for every drawing: no cell allocates.
struct CellRun {
  private var scalars: [Int32] = []
  private var lengths: [UInt8] = []

  init() {
    scalars.reserveCapacity(CURSES_RUN_CELLS * 2)
    lengths.reserveCapacity(CURSES_RUN_CELLS)
  }

  mutating func removeAll() {
    scalars.removeAll(keepingCapacity: true)
    lengths.removeAll(keepingCapacity: true)
  }

  /// Takes the cells of one role from column `x` on, at most to `end`. Returns their role and the column behind them.
  mutating func take(from frame: Frame, x: Int, y: Int, end: Int) -> (role: Role, end: Int) {
    frame.appendRun(x: x, y: y, end: end, most: Int(CURSES_RUN_CELLS), scalars: &scalars, lengths: &lengths)
  }

  /// Draws the cells from (x, y) of the standard screen.
  func put(x: Int, y: Int, role: Role, attributes: RoleAttributes) {
    curses_put_run(
      Int32(y), Int32(x), scalars, lengths, Int32(lengths.count), attributes.attribute(role), attributes.pair(role))
  }
}
