import TerminalKit

/// A question and its numbered answers.
struct Menu {
  let title: Phrase
  /// The key that chooses an answer, and its words.
  let choices: [(key: Character, name: Phrase)]
}

/// Where a menu lies: a small box in the middle.
struct MenuBox {
  let rect: ScreenRect
  let titleLines: [String]
  let choices: [(key: Character, line: String)]

  init(_ menu: Menu, state: State) {
    let (size, policy) = (state.size, state.policy)
    let title = state.text(menu.title)
    choices = menu.choices.map { ($0.key, " \($0.key)  " + state.text($0.name)) }
    let widest = ([title] + choices.map(\.line)).map { policy.columns(of: $0) }.max() ?? 0
    let width = min(size.columns, max(30, widest) + 4)
    titleLines = policy.wrap(title, width: max(2, width - 4)).map { String($0.text) }
    let height = min(size.rows, titleLines.count + choices.count + 2)
    rect = ScreenRect(
      x: (size.columns - width) / 2, y: max(0, (size.rows - height) / 2), width: width, height: height)
  }

  /// The key of the answer at a point.
  func choice(at point: ScreenPoint) -> Character? {
    let inside = ScreenRect(x: rect.x + 1, y: rect.y + 1, width: rect.width - 2, height: rect.height - 2)
    let index = point.y - inside.y - titleLines.count
    return inside.contains(point) && choices.indices.contains(index) ? choices[index].key : nil
  }
}
