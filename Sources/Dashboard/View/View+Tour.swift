import TerminalKit

extension State {
  /// What the tour says here, wrapped; none without a tour.
  var tourLines: [String] {
    let says: Phrase
    switch tour {
    case nil: return []
    case .offered: says = .tourOffer
    case .step(let step): says = State.tourSteps[step]
    }
    return policy.wrap(text(says), width: max(1, size.columns - 1)).map { String($0.text) }
  }

  /// The rows that the tour takes: a rule with its keys, and what it says.
  var tourRows: Int { tour == nil ? 0 : tourLines.count + 1 }

  /// The tour above the footer: the page is laid out above it, so it hides nothing.
  func drawTour(in frame: inout Frame, rect: ScreenRect) {
    guard let tour, rect.height > 0 else { return }
    frame.clear(rect, role: .text)
    let wide = max(1, policy.columns(of: glyphs.horizontal))
    frame.fill(glyphs.horizontal, x: rect.x, y: rect.y, count: rect.width / wide, role: .border)
    var title = " " + text(.tourTitle) + " "
    var keys: [Phrase] = []
    switch tour {
    case .offered: keys = [.tourBegin, .tourClose]
    case .step(let step):
      title += "\(step + 1)/\(State.tourSteps.count) "
      if tourHasKeys { keys.append(.tourGoOn) }
      if tourHasEscape { keys.append(.tourEnd) }
    }
    frame.put(title, x: rect.x + 2, y: rect.y, role: .heading)
    if !keys.isEmpty {
      let keys = " " + keys.map { text($0) }.joined(separator: "  ") + " "
      frame.put(keys, x: rect.maxX - policy.columns(of: keys) - 2, y: rect.y, role: .key)
    }
    for (row, line) in tourLines.enumerated() {
      frame.put(line, x: rect.x, y: rect.y + 1 + row, limit: rect.width, role: .notice)
    }
  }
}
