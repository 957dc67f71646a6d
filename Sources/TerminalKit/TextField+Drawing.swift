extension FieldLayout {
  /// Draws the field into `rect`, whose size is the one it was laid out for, and puts the frame's cursor at the
  /// caret: an IME draws what is being composed there.
  package func draw(into frame: inout Frame, in rect: ScreenRect, role: Role = .field) {
    frame.clear(rect, role: role)
    for (row, line) in lines.prefix(rect.height).enumerated() {
      frame.put(line.text, x: rect.x, y: rect.y + row, limit: rect.width, role: role)
      guard let selection = line.selection else { continue }
      let selected = ScreenRect(x: rect.x + selection.lowerBound, y: rect.y + row, width: selection.count, height: 1)
      frame.paint(selected, role: .fieldSelection)
    }
    frame.cursor = ScreenPoint(x: rect.x + caret.x, y: rect.y + caret.y)
  }
}
