import PlanModel
import TerminalKit

extension State {
  func drawOverlay(in frame: inout Frame) {
    drawTextPanel(in: &frame)
    if palette != nil { drawPalette(in: &frame) }
    switch overlay {
    case nil: break
    case .help(let scroll):
      drawPages(
        helpRows(width: size.columns - 2), title: helpField == nil ? .helpTitle : .helpSearchTitle, scroll: scroll,
        in: &frame)
    case .wholeText(let item, let scroll):
      drawPages(
        wholeTextRows(of: item, width: size.columns - 2),
        title: selectedInitiative == nil ? .chaptersTitle : .wholeTextTitle, scroll: scroll, in: &frame)
    case .explanation(let item, let scroll):
      drawPages(
        explanationRows(of: item, width: size.columns - 2), title: .explanationTitle, scroll: scroll, in: &frame)
    case .report(let view, let scroll, let row):
      let rows = reportRows(view)
      drawPages(rows.map { ($0.text, $0.role) }, title: view.title, scroll: scroll, in: &frame)
      if let row, row >= scroll, row < scroll + size.rows - 3 {
        frame.paint(ScreenRect(x: 1, y: 2 + row - scroll, width: size.columns - 2, height: 1), role: .selection)
      }
    case .twoTexts(let errand, let text, let scroll):
      drawPages(
        twoTextsRows(errand, text, width: size.columns - 2), title: .twoTextsTitle, scroll: scroll, in: &frame)
    case .paste(let offer):
      drawPages(
        pasteRows(of: offer, width: size.columns - 2), title: .pasteTitle(offer), scroll: offer.scroll, in: &frame)
    case .history: drawHistory(in: &frame)
    case .conflicts(let selected): drawConflicts(selected: selected, in: &frame)
    case .textMenu, .editorMenu, .basisMenu, .kindMenu, .exportMenu, .exportReplace, .filterMenu, .filterValues,
      .addMenu, .removeMenu, .lockQuestion, .stateMenu, .markMenu, .schemeMenu, .directionMenu, .inquiryMenu, .quit:
      if let menu { drawMenu(menu, in: &frame) }
    }
  }

  /// Rows of text over the whole body, with a title.
  func drawPages(
    _ rows: [(text: String, role: Role)], title: Phrase, scroll: Int, in frame: inout Frame
  ) {
    let rect = ScreenRect(x: 0, y: 2, width: size.columns, height: size.rows - 3)
    frame.clear(ScreenRect(x: 0, y: 0, width: size.columns, height: size.rows), role: .text)
    frame.cursor = nil
    frame.put(policy.cut(text(title), to: size.columns), x: 0, y: 0, role: .heading)
    let wide = max(1, policy.columns(of: glyphs.horizontal))
    frame.put(String(repeating: glyphs.horizontal, count: size.columns / wide), x: 0, y: 1, role: .border)
    for (offset, row) in rows.dropFirst(scroll).prefix(rect.height).enumerated() {
      frame.put(row.text, x: 1, y: rect.y + offset, limit: rect.width - 2, role: row.role)
    }
    drawScrollMarks(in: &frame, x: rect.maxX - 1, rows: rect, first: scroll, count: rows.count)
  }

  private func drawMenu(_ menu: Menu, in frame: inout Frame) {
    let box = MenuBox(menu, state: self)
    let rect = box.rect
    frame.clear(rect, role: .text)
    frame.cursor = nil
    drawBox(rect, in: &frame)
    let lines = box.titleLines + box.choices.map(\.line)
    for (offset, line) in lines.prefix(max(0, rect.height - 2)).enumerated() {
      let role: Role = offset < box.titleLines.count ? .heading : .text
      frame.put(line, x: rect.x + 2, y: rect.y + 1 + offset, limit: rect.width - 4, role: role)
    }
  }

  private func drawBox(_ rect: ScreenRect, in frame: inout Frame) {
    guard rect.width > 1, rect.height > 1 else { return }
    let line = String(repeating: glyphs.horizontal, count: rect.width - 2)
    frame.put(glyphs.topLeft + line + glyphs.topRight, x: rect.x, y: rect.y, role: .border)
    frame.put(glyphs.bottomLeft + line + glyphs.bottomRight, x: rect.x, y: rect.maxY - 1, role: .border)
    for y in (rect.y + 1)..<max(rect.y + 1, rect.maxY - 1) {
      frame.put(glyphs.vertical, x: rect.x, y: y, role: .border)
      frame.put(glyphs.vertical, x: rect.maxX - 1, y: y, role: .border)
    }
  }

  /// The panel in which an item's text is written.
  private func drawTextPanel(in frame: inout Frame) {
    guard let panel = TextPanel(state: self), let open, case .text(let item, let field) = open.target else { return }
    frame.clear(panel.frame, role: .text)
    drawBox(panel.frame, in: &frame)
    let name = State.name(of: field)
    let address = paths[item].map { Numbering.full($0.positions) } ?? ""
    let title = " " + address + " " + text(name) + (field.recordYear.map { " " + text(.year($0)) } ?? "") + " "
    frame.put(
      policy.cut(title, to: panel.frame.width - 4), x: panel.frame.x + 2, y: panel.frame.y, role: .heading)
    open.field.layout(width: panel.field.width, height: panel.field.height, policy: policy)
      .draw(into: &frame, in: panel.field)
  }
}
