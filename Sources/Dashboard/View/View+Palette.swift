import TerminalKit

extension State {
  /// The commands that what is typed leaves: name, keys, and why one cannot be had.
  func drawPalette(in frame: inout Frame) {
    guard let palette else { return }
    let matches = paletteMatches
    let height = max(1, size.rows - 4)
    let scroll = State.scroll(0, toShow: palette.index..<(palette.index + 1), height: height, of: matches.count)
    drawPages([], title: .paletteTitle, scroll: 0, in: &frame)
    frame.put(text(.palettePrompt), x: 0, y: 2, role: .label)
    let prompt = policy.columns(of: text(.palettePrompt))
    let box = ScreenRect(x: prompt, y: 2, width: max(1, size.columns - prompt), height: 1)
    frame.clear(box, role: .field)
    palette.field.layout(width: box.width, height: 1, policy: policy).draw(into: &frame, in: box)
    if matches.isEmpty { frame.put(text(.noSuchOperation), x: 1, y: 3, role: .faint) }
    let nameWidth = max(8, min(34, size.columns / 2 - 10))
    for (row, match) in matches.enumerated().dropFirst(scroll).prefix(height) {
      let y = 3 + row - scroll
      let why = paletteRefusal(of: match.entry)
      let role: Role = why == nil ? .text : .faint
      let mark = row == palette.index ? glyphs.selection : " "
      frame.put(mark, x: 0, y: y, role: .selection)
      frame.put(policy.cut(text(match.entry.name), to: nameWidth), x: 1, y: y, role: role)
      let keys = policy.cut(match.entry.keys, to: 12)
      frame.put(keys, x: nameWidth + 2, y: y, role: why == nil ? .key : .faint)
      let rest = nameWidth + 15
      if let why, rest < size.columns {
        frame.put(policy.cut(text(why), to: size.columns - rest - 1), x: rest, y: y, role: .faint)
      }
      if row == palette.index {
        frame.paint(ScreenRect(x: 0, y: y, width: nameWidth + 1, height: 1), role: .selection)
      }
    }
    drawScrollMarks(
      in: &frame, x: size.columns - 1, rows: ScreenRect(x: 0, y: 3, width: size.columns, height: height), first: scroll,
      count: matches.count)
  }
}
