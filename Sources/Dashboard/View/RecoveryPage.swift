import TerminalKit

/// The page that stands before the dashboard where a ledger cannot be opened: what was found, and the ways on.
package struct RecoveryPage: Equatable, Sendable {
  /// A way on, chosen by its digit, in this order; quitting is always the last one, and `q`.
  package enum Choice: Hashable, Sendable { case restore, readOnly, quit }

  package let title: Phrase
  package let found: [Phrase]
  package let choices: [(choice: Choice, name: Phrase)]
  /// Why the last choice did not come about.
  package var failure: Phrase?

  package init(title: Phrase, found: [Phrase], choices: [(choice: Choice, name: Phrase)]) {
    (self.title, self.found, self.choices) = (title, found, choices)
  }

  package static func == (a: RecoveryPage, b: RecoveryPage) -> Bool {
    a.title == b.title && a.found == b.found && a.failure == b.failure
      && a.choices.elementsEqual(b.choices) { $0.choice == $1.choice && $0.name == $1.name }
  }

  /// What a key chooses; nil for any other. Nothing is chosen by Enter or a space: a file is at stake.
  package func choice(_ stroke: KeyStroke) -> Choice? {
    guard case .character(let character) = stroke.key else { return stroke.key == .escape ? .quit : nil }
    if stroke.modifiers == .control { return character == "c" ? .quit : nil }
    guard stroke.modifiers.isEmpty, case .key(let folded) = CommandFolding.fold(character) else { return nil }
    if folded == "q" { return .quit }
    guard let number = folded.wholeNumberValue, choices.indices.contains(number - 1) else { return nil }
    return choices[number - 1].choice
  }

  package func frame(size: ScreenSize, policy: WidthPolicy, language: Language) -> Frame {
    var frame = Frame(size: size, policy: policy, title: "hashira")
    var y = 0
    func put(_ text: String, _ role: Role, indent: Int = 0) {
      for line in policy.wrap(text, width: max(1, size.columns - indent)) where y < size.rows {
        frame.put(String(line.text), x: indent, y: y, limit: size.columns, role: role)
        y += 1
      }
    }
    put(title.text(in: language), .alarm)
    y += 1
    for line in found { put(line.text(in: language), .text) }
    y += 1
    for (index, choice) in choices.enumerated() {
      let key = choice.choice == .quit ? "\(index + 1)/q" : "\(index + 1)"
      put(key + "  " + choice.name.text(in: language), .key)
    }
    if let failure {
      y += 1
      put(failure.text(in: language), .alarm)
    }
    return frame
  }
}
