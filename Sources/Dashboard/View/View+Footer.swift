import PlanModel
import TerminalKit

extension State {
  /// A message if there is one, a question if one is open, else the keys that are useful now.
  func drawFooter(in frame: inout Frame, layout: Layout) {
    let rect = layout.footer
    frame.clear(rect, role: .text)
    if drawFindingPrompt(in: &frame, rect: rect) { return }
    if let open, overlay == nil, drawPrompt(open, in: &frame, rect: rect) { return }
    if let notice {
      drawNotice(notice, in: &frame, rect: rect)
      return
    }
    var x = rect.x
    let help = text(keyMap.help.hint)
    let helpWidth = policy.columns(of: help)
    let showsHelp = overlay == nil
    let end = rect.maxX - (showsHelp ? helpWidth + 2 : 0)
    for binding in footerBindings {
      let hint = text(binding.hint)
      let width = policy.columns(of: hint)
      guard x + width <= end else { break }
      frame.put(hint, x: x, y: rect.y, role: .text)
      frame.paint(ScreenRect(x: x, y: rect.y, width: keyWidth(binding), height: 1), role: .key)
      x += width + 2
    }
    guard showsHelp else { return }
    frame.put(help, x: rect.maxX - helpWidth, y: rect.y, role: .text)
    frame.paint(
      ScreenRect(x: rect.maxX - helpWidth, y: rect.y, width: keyWidth(keyMap.help), height: 1), role: .key)
  }

  /// A message in full: it ends with the key that helps, so it grows upwards rather than being cut. Returns its first row.
  @discardableResult
  func drawNotice(_ notice: Phrase, in frame: inout Frame, rect: ScreenRect) -> Int {
    let whole = policy.cut(text(notice), to: 3 * (rect.width - 2))
    let lines = policy.wrap(whole, width: rect.width).prefix(4)
    let top = max(0, rect.maxY - lines.count)
    for (row, line) in lines.enumerated() {
      frame.clear(ScreenRect(x: rect.x, y: top + row, width: rect.width, height: 1), role: .text)
      frame.put(line.text, x: rect.x, y: top + row, limit: rect.width, role: .notice)
    }
    return top
  }

  /// The bindings with a place in the footer that can be had now, by rank.
  package var footerBindings: [Binding] {
    keyMap.footer(of: keyContexts).lazy.map { keyMap.bindings[$0] }
      .filter { !isHere($0.command) && refusal(of: $0.command) == nil }
  }

  /// A page's own key is of no use on that page.
  private func isHere(_ command: Command) -> Bool {
    switch command {
    case .pagePlan: selection.page == .plan
    case .pageTargets: selection.page == .targets
    default: false
    }
  }

  private func keyWidth(_ binding: Binding) -> Int { policy.columns(of: binding.keyName) }

  /// A one-line question at the bottom; false where the open field is drawn elsewhere.
  private func drawPrompt(_ open: OpenField, in frame: inout Frame, rect: ScreenRect) -> Bool {
    let label: Phrase
    switch open.target {
    case .cell, .text: return false
    case .measurement(let id, let year):
      let target = paths[id].flatMap { ledger.target(at: $0) }
      label = Phrase(verbatim: target?.shortName ?? "") + Phrase(verbatim: " ") + .year(year) + .measurementPrompt
    case .steps: label = .stepsPrompt
    case .reason(let change), .reasonOfUndo(let change): label = .reason(of: change) + Phrase(verbatim: ": ")
    }
    let room = rect.width * 2 / 3
    let fits = policy.columns(of: text(label)) <= room
    let shownLabel = fits ? text(label) : policy.cut(text(label), to: room - 1) + " "
    let width = policy.columns(of: shownLabel)
    let y = notice.map { max(0, drawNotice($0, in: &frame, rect: rect) - 1) } ?? rect.y
    frame.clear(ScreenRect(x: 0, y: y, width: rect.width, height: 1), role: .field)
    frame.put(shownLabel, x: rect.x, y: y, limit: width, role: .label)
    let field = ScreenRect(x: rect.x + width, y: y, width: max(1, rect.width - width), height: 1)
    open.field.layout(width: field.width, height: 1, policy: policy).draw(into: &frame, in: field)
    return true
  }
}
