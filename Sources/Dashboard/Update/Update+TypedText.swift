import TerminalKit

extension Action {
  /// What inputs that came in one read stand for: each of them by itself, but ASCII with kanji or kana right behind it
  /// (12名, OJT実施, (1)実施) is one text.
  ///
  /// Digits and letters are keys: 2 is the targets page, P the planning mode. Nobody types P for a mode and a kanji for
  /// a cell in the same instant, while an input method commits PC配布 in one piece. The keys that go to a cell, `/` and `:` are
  /// taken as keys: what is typed ahead behind them is the text for that cell, or what to find.
  package static func actions(for inputs: [Input]) -> [Action] {
    var actions: [Action] = []
    actions.reserveCapacity(inputs.count)
    var index = 0
    while index < inputs.count {
      if let text = typedText(in: inputs[index...]) {
        actions.append(.typedText(text))
        index += text.unicodeScalars.count
      } else {
        actions.append(.input(inputs[index]))
        index += 1
      }
    }
    return actions
  }

  /// The keys that go from cell to cell.
  private static let goesOn: [Unicode.Scalar] = ["h", "j", "k", "l", "t"]

  /// The ASCII at the beginning with the first character of the text behind it; nil where there is no such thing.
  private static func typedText(in inputs: ArraySlice<Input>) -> String? {
    guard let first = inputs.first?.typedScalar, first.isASCII, first != "/", first != ":" else { return nil }
    var text = String.UnicodeScalarView()
    for input in inputs {
      guard let scalar = input.typedScalar else { return nil }
      text.append(scalar)
      guard !scalar.isASCII else { continue }
      return isFullWidthLetter(scalar) || text.dropLast().allSatisfy(goesOn.contains) ? nil : String(text)
    }
    return nil
  }
}

/// ｊ after 2: the keys of somebody whose input method is on.
private func isFullWidthLetter(_ scalar: Unicode.Scalar) -> Bool {
  (0xFF21...0xFF3A).contains(scalar.value) || (0xFF41...0xFF5A).contains(scalar.value)
}

extension State {
  /// ASCII with text behind it: on a cell it opens the cell with that text. A number never runs the keys of its digits where
  /// no text can go; in a field and in a menu it is typed.
  mutating func receiveTypedText(_ text: String) -> [Effect] {
    notice = nil
    let isNumber = text.unicodeScalars.first.map { ("0"..."9").contains($0) } == true
    let isTyping = overlay != nil || open != nil || palette != nil || search?.isTyping == true
    let cursor = selection.page == .plan && selection.pane == .grid ? selection.cursor : nil
    if !isTyping, cursor != nil || isNumber {
      guard let cursor else {
        notice = .imeIsOn
        return []
      }
      if let refusal = refusal(at: cursor) {
        notice = refusal
        return []
      }
      openCell(cursor, text: "")
    }
    var effects: [Effect] = []
    for scalar in text.unicodeScalars { effects += receiveKey(KeyStroke(.character(Character(scalar)))) }
    keepVisible()
    return effects
  }
}

extension Input {
  /// The scalar of a key that types one.
  fileprivate var typedScalar: Unicode.Scalar? {
    guard case .key(let stroke) = self, stroke.modifiers.isEmpty, case .character(let character) = stroke.key else {
      return nil
    }
    return character.unicodeScalars.first
  }
}
