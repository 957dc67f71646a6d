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
    case .textMenu:
      let texts = State.editableTexts(year: selection.year)
      drawMenu(.textMenuTitle, texts.enumerated().map { ("\($0.offset + 1)", $0.element.name) }, in: &frame)
    case .editorMenu:
      let texts = State.editableTexts(year: selection.year)
      drawMenu(.editorMenuTitle, texts.enumerated().map { ("\($0.offset + 1)", $0.element.name) }, in: &frame)
    case .twoTexts(let errand, let text, let scroll):
      drawPages(
        twoTextsRows(errand, text, width: size.columns - 2), title: .twoTextsTitle, scroll: scroll, in: &frame)
    case .basisMenu:
      drawMenu(
        .basisMenuTitle,
        [("1", .basis(.yearly)), ("2", .basis(.final)), ("3", .basis(.cumulative)), ("0", .basis(nil))], in: &frame)
    case .kindMenu:
      drawMenu(
        .kindMenuTitle, ChangeKind.allCases.enumerated().map { ("\($0.offset + 1)", .changeKind($0.element)) },
        in: &frame)
    case .filterMenu:
      drawMenu(.filterTitle, filterChoices.map { ($0.isOn ? "*" + $0.key : " " + $0.key, $0.name) }, in: &frame)
    case .filterValues(let kind, let first):
      let values = filterValues(kind)
      let shown = values.indices.dropFirst(first).prefix(9)
      let rest =
        values.count > 9
        ? Phrase(verbatim: " \(first + 1)-\(first + shown.count)/\(values.count)") : Phrase(verbatim: "")
      drawMenu(.filterValuesTitle + rest, shown.map { ("\($0 - first + 1)", values[$0]) }, in: &frame)
    case .quit:
      let question: Phrase =
        if case .unsaved = saveStatus { .quitUnsaved } else if open != nil { .quitTyping } else { .quitAsk }
      drawMenu(question, [], in: &frame)
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

  /// A small box in the middle: a question and its numbered answers.
  private func drawMenu(_ title: Phrase, _ choices: [(String, Phrase)], in frame: inout Frame) {
    let titleText = text(title)
    let lines = choices.map { " " + $0.0 + "  " + text($0.1) }
    let width = min(size.columns, max(30, ([titleText] + lines).map { policy.columns(of: $0) }.max() ?? 0) + 4)
    let wrapped = policy.wrap(titleText, width: max(2, width - 4)).map { String($0.text) }
    let height = min(size.rows, wrapped.count + lines.count + 2)
    let rect = ScreenRect(
      x: (size.columns - width) / 2, y: max(0, (size.rows - height) / 2), width: width, height: height)
    frame.clear(rect, role: .text)
    frame.cursor = nil
    drawBox(rect, in: &frame)
    for (offset, line) in (wrapped + lines).prefix(max(0, height - 2)).enumerated() {
      frame.put(
        line, x: rect.x + 2, y: rect.y + 1 + offset, limit: width - 4, role: offset < wrapped.count ? .heading : .text)
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
    let name = State.editableTexts(year: selection.year).first { $0.field == field }?.name ?? .note
    let address = paths[item].map { Numbering.full($0.positions) } ?? ""
    let title = " " + address + " " + text(name) + (field.recordYear.map { " " + text(.year($0)) } ?? "") + " "
    frame.put(
      policy.cut(title, to: panel.frame.width - 4), x: panel.frame.x + 2, y: panel.frame.y, role: .heading)
    open.field.layout(width: panel.field.width, height: panel.field.height, policy: policy)
      .draw(into: &frame, in: panel.field)
  }
}
