import CNcurses
import TerminalKit

extension CursesScreen {
  /// Shows `frame`: rows that differ from the last one, then the cursor, last of all. A frame of another size than
  /// the terminal's is cut, or drawn on blanks. Without effect while the terminal is given back.
  package func present(_ frame: Frame) {
    guard state == .active else { return }
    let previous = shown?.size == frame.size ? shown : nil
    if previous == nil { startAnew() }
    let rows = min(frame.size.rows, size.rows)
    var bottomChanged = previous == nil
    for y in 0..<rows {
      guard let previous else {
        draw(frame, row: y, columns: 0..<frame.size.columns)
        continue
      }
      frame.forEachChange(from: previous, y: y) { changed in
        draw(frame, row: y, columns: changed)
        bottomChanged = bottomChanged || y == size.rows - 1
      }
    }
    if let output { output.gather { flush(frame.cursor) } } else { flush(frame.cursor) }
    if bottomChanged && cornerIsLost(frame) { sendCorner(cursor: place(of: frame.cursor)) }
    showTitle(frame.title)
    shown = frame
  }

  /// Blanks what is to be drawn. The terminal itself is cleared only where nobody knows what it shows.
  private func startAnew() {
    erase()
    if shown == nil { clearok(curses_curscr(), true) }
  }

  /// Draws part of a row by runs of equal role, cut at the terminal's edge.
  private func draw(_ frame: Frame, row y: Int, columns: Range<Int>) {
    let end = min(columns.upperBound, size.columns)
    var x = columns.lowerBound
    while x < end {
      run.removeAll()
      let (role, next) = run.take(from: frame, x: x, y: y, end: end)
      run.put(x: x, y: y, role: role, attributes: attributes)
      x = next
    }
  }

  /// Where the cursor stands: on the screen and, hidden, at the bottom left. An input method draws its composition
  /// there, over no plan text.
  private func place(of cursor: ScreenPoint?) -> ScreenPoint {
    let place = cursor ?? ScreenPoint(x: 0, y: size.rows - 1)
    return ScreenPoint(x: min(max(0, place.x), size.columns - 1), y: min(max(0, place.y), size.rows - 1))
  }

  /// Sends what changed, with the cursor hidden before or shown after, so that it is never seen wandering.
  private func flush(_ cursor: ScreenPoint?) {
    let place = place(of: cursor)
    move(Int32(place.y), Int32(place.x))
    if cursor == nil { curs_set(0) }
    refresh()
    if cursor != nil { curs_set(1) }
  }

  private func showTitle(_ title: String) {
    guard showsTitle, title != shownTitle else { return }
    if title.isEmpty && shownTitle == nil { return }
    terminal.write(PrivateModes.title(title))
    shownTitle = title
  }
}
