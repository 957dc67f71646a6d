import CNcurses
import TerminalKit

/// The bottom right cell behind a wide character, which ncurses cannot reach on every terminal (`corner.h`).
extension CursesScreen {
  /// Whether the bottom row of `frame` ends in a wide character and one narrow cell that ncurses would lose.
  func cornerIsLost(_ frame: Frame) -> Bool {
    let (columns, y) = (size.columns, size.rows - 1)
    guard frame.size == size, columns >= 3, frame[columns - 2, y].width == 0 else { return false }
    return frame[columns - 1, y].width == 1 && curses_corner_is_out_of_reach() != 0
  }

  /// Sends both again, behind what ncurses sent.
  func sendCorner(cursor: ScreenPoint) {
    var bytes: UnsafePointer<CChar>?
    let count = curses_corner(
      Int32(size.rows - 1), Int32(size.columns - 3), Int32(cursor.y), Int32(cursor.x), &bytes)
    guard count > 0, let bytes else { return }
    terminal.write(UnsafeRawBufferPointer(start: bytes, count: Int(count)).map { $0 })
  }
}
