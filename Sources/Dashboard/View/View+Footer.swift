import PlanModel
import TerminalKit

extension State {
  /// A message if there is one, a question if one is open, else the keys that are useful now.
  func drawFooter(in frame: inout Frame, layout: Layout) {
    let rect = layout.footer
    frame.clear(rect, role: .text)
    if drawFindingPrompt(in: &frame, rect: rect) { return }
    if let open, overlay == nil, drawPrompt(open, in: &frame, rect: rect) { return }
    drawNotice(in: &frame, rect: rect)
    for hint in footerHints(in: rect) {
      frame.put(hint.text, x: hint.rect.x, y: rect.y, role: .text)
      frame.paint(ScreenRect(x: hint.rect.x, y: rect.y, width: hint.keyWidth, height: 1), role: .key)
    }
  }

  /// A message in full: it ends with the key that helps, so it grows upwards rather than being cut.
  func drawNotice(in frame: inout Frame, rect: ScreenRect) {
    guard let lines = noticeLines(in: rect) else { return }
    let top = max(0, rect.maxY - lines.count)
    for (row, line) in lines.enumerated() {
      frame.clear(ScreenRect(x: rect.x, y: top + row, width: rect.width, height: 1), role: .text)
      frame.put(line, x: rect.x, y: top + row, limit: rect.width, role: .notice)
    }
  }

  /// The bindings with a place in the footer that can be had now, by rank.
  var footerBindings: some Sequence<Binding> {
    keyMap.footer(of: keyContexts).lazy.map { keyMap.bindings[$0] }
      .filter { !isHere($0.command) && refusal(of: $0.command) == nil }
  }

  /// A page's own key is of no use on that page.
  private func isHere(_ command: Command) -> Bool {
    switch command {
    case .pagePlan: selection.page == .plan
    case .pageTargets: selection.page == .targets
    case .pageWork: selection.page == .work
    default: false
    }
  }

  /// A one-line question at the bottom; false where the open field is drawn elsewhere.
  private func drawPrompt(_ open: OpenField, in frame: inout Frame, rect: ScreenRect) -> Bool {
    guard let place = PromptPlace(state: self, footer: rect) else { return false }
    drawNotice(in: &frame, rect: rect)
    let field = place.field
    frame.clear(ScreenRect(x: 0, y: field.y, width: rect.width, height: 1), role: .field)
    frame.put(place.label, x: rect.x, y: field.y, limit: place.labelWidth, role: .label)
    open.field.layout(width: field.width, height: 1, policy: policy).draw(into: &frame, in: field)
    return true
  }
}
