import TerminalKit

extension Action {
  /// What inputs that came in one read stand for: each of them by itself, but a number with kanji or kana right behind it
  /// (12名, 4.5％, 1-2月) is one text.
  ///
  /// Digits are keys: 2 is the targets page. Nobody types 2 for a page and a kanji for it in the same instant, while an
  /// input method commits 12名 in one piece. Letters are not taken so, for `t` and the text for the next cell may well
  /// come together when keys are typed ahead.
  package static func actions(for inputs: [Input]) -> [Action] {
    var actions: [Action] = []
    actions.reserveCapacity(inputs.count)
    var index = 0
    while index < inputs.count {
      if let text = typedNumber(in: inputs[index...]) {
        actions.append(.typedNumber(text))
        index += text.unicodeScalars.count
      } else {
        actions.append(.input(inputs[index]))
        index += 1
      }
    }
    return actions
  }

  /// The number at the beginning with the first character of the text behind it; nil where there is no such thing.
  private static func typedNumber(in inputs: ArraySlice<Input>) -> String? {
    guard let first = inputs.first?.typedScalar, ("0"..."9").contains(first) else { return nil }
    var text = String.UnicodeScalarView()
    for input in inputs {
      guard let scalar = input.typedScalar else { return nil }
      text.append(scalar)
      if !scalar.isASCII { return isFullWidthLetter(scalar) ? nil : String(text) }
      guard ("0"..."9").contains(scalar) || State.signsInNumbers.contains(scalar) else { return nil }
    }
    return nil
  }
}

/// ｊ after 2: the keys of somebody whose input method is on.
private func isFullWidthLetter(_ scalar: Unicode.Scalar) -> Bool {
  (0xFF21...0xFF3A).contains(scalar.value) || (0xFF41...0xFF5A).contains(scalar.value)
}

extension State {
  /// What stands between the digits of numbers, times, dates and ranges.
  fileprivate static let signsInNumbers: [Unicode.Scalar] = [".", ",", "/", ":", "-", "~", "%", "+", "(", ")", " "]

  /// A number with text behind it: on a cell it opens the cell with that text. It never runs the keys of its digits where
  /// no text can go; in a field and in a menu it is typed.
  mutating func receiveTypedNumber(_ text: String) -> [Effect] {
    notice = nil
    if overlay == nil, open == nil {
      guard selection.page == .plan, selection.pane == .grid, let cursor = selection.cursor else {
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
