import TerminalKit

/// One key named in the footer, and where.
struct FooterHint {
  let binding: Binding
  let text: String
  /// The whole hint; a click on it is the key.
  let rect: ScreenRect
  /// Columns of the key's name, at the beginning.
  let keyWidth: Int
}

extension State {
  /// The keys that are useful now, as many as fit, and always the key of the list of keys; none where a message or a
  /// question has the footer.
  func footerHints(in rect: ScreenRect) -> [FooterHint] {
    guard notice == nil, overlay != nil || !asksInFooter else { return [] }
    var hints: [FooterHint] = []
    let help = hint(keyMap.help, x: 0, y: rect.y)
    let showsHelp = overlay == nil
    let end = rect.maxX - (showsHelp ? help.rect.width + 2 : 0)
    var x = rect.x
    for binding in footerBindings {
      let hint = hint(binding, x: x, y: rect.y)
      guard hint.rect.maxX <= end else { break }
      hints.append(hint)
      x = hint.rect.maxX + 2
    }
    if showsHelp { hints.append(hint(keyMap.help, x: rect.maxX - help.rect.width, y: rect.y)) }
    return hints
  }

  /// Whether the open field is a question at the bottom.
  var asksInFooter: Bool {
    switch open?.target {
    case nil, .cell, .text: false
    default: true
    }
  }

  private func hint(_ binding: Binding, x: Int, y: Int) -> FooterHint {
    let hint = text(binding.hint)
    return FooterHint(
      binding: binding, text: hint, rect: ScreenRect(x: x, y: y, width: policy.columns(of: hint), height: 1),
      keyWidth: policy.columns(of: binding.keyName))
  }
}
