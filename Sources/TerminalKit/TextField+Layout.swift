/// One row of a field as it is drawn.
package struct FieldLine: Hashable, Sendable {
  /// What to draw from the rectangle's left edge; never wider than the field.
  package var text: String
  /// The selected columns in it; a selected line break shows as the column after the text.
  package var selection: Range<Int>?
}

/// A field laid out in a rectangle: what to draw, and where the hardware cursor goes.
package struct FieldLayout: Hashable, Sendable {
  /// The rows that are shown, from the top.
  package var lines: [FieldLine]
  /// The caret, from the rectangle's top left; always inside it.
  package var caret: ScreenPoint
  /// Display lines above the first one shown.
  package var firstVisibleLine: Int
  /// Display lines in all.
  package var lineCount: Int
}

extension TextField {
  /// The field in `width` × `height` cells (both at least 1), scrolled so that the caret is inside.
  ///
  /// Lines wrap one column short of the width: the last column is the caret's when it stands at the end of a full
  /// line, so that it never leaves the rectangle and no line moves when it comes there. Spaces at a full line's end
  /// hang over, and the caret waits in the last column.
  /// A single-line field scrolls sideways by whole Characters, with `<` and `>` where text is hidden.
  package func layout(width: Int, height: Int, policy: WidthPolicy) -> FieldLayout {
    let width = max(1, width)
    guard isMultiline else { return singleLine(width: width, policy: policy) }
    let rows = FieldRows(self, width: width, policy: policy)
    let caretRow = rows.row(of: caret)
    let first = rows.firstVisible(wished: scroll, height: max(1, height), caretRow: caretRow)
    let last = height < rows.count - first ? first + max(1, height) : rows.count
    let lines = (first..<last).map { rows.line($0, selection: selection) }
    let at = ScreenPoint(x: rows.caretColumn(of: caret, row: caretRow), y: caretRow - first)
    return FieldLayout(lines: lines, caret: at, firstVisibleLine: first, lineCount: rows.count)
  }

  /// Keeps the scrolling that `layout` comes to, so that the next key scrolls on from there and not from the top.
  package mutating func keepScroll(width: Int, height: Int, policy: WidthPolicy) {
    if isMultiline {
      scroll = layout(width: width, height: height, policy: policy).firstVisibleLine
    } else {
      scroll = firstCharacter(width: max(1, width), policy: policy)
    }
  }

  /// Puts the caret where the mouse points in the rectangle that `layout` drew with the same arguments. Outside it the
  /// nearest place is meant; on a Character, the side that is nearer.
  package mutating func placeCaret(
    atRow row: Int, column: Int, width: Int, height: Int = .max, policy: WidthPolicy, extending: Bool = false
  ) {
    let width = max(1, width)
    if isMultiline {
      let rows = FieldRows(self, width: width, policy: policy)
      let first = rows.firstVisible(wished: scroll, height: max(1, height), caretRow: rows.row(of: caret))
      let target = min(max(0, first + min(max(-1, row), rows.count)), rows.count - 1)
      moveCaret(to: rows.index(row: target, column: column, nearest: true), extending: extending)
    } else {
      moveCaret(to: singleLineIndex(column: column, width: width, policy: policy), extending: extending)
    }
  }

  /// Up or Down by display lines, keeping the column it began in; from the first and last line on to the text's ends.
  mutating func moveVertically(down: Bool, by lines: Int = 1, extending: Bool, width: Int, policy: WidthPolicy) {
    let rows = FieldRows(self, width: width, policy: policy)
    let row = rows.row(of: caret)
    let goal = goalColumn ?? rows.caretColumn(of: caret, row: row)
    let step = down ? 1 : -1
    let isAtEdge = row == (down ? rows.count - 1 : 0)
    var target = isAtEdge ? row + step : min(max(0, row + step * lines), rows.count - 1)
    var index = down ? count : 0
    while target >= 0, target < rows.count {
      let found = rows.index(row: target, column: goal, nearest: false)
      // In a very narrow field a row may hold nothing but the middle of a Character: it is passed over.
      if down ? found > caret : found < caret {
        index = found
        break
      }
      target += step
    }
    moveCaret(to: index, extending: extending)
    goalColumn = goal
  }
}
