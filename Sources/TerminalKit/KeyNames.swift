/// The names of keys, as key scripts, tests and the manual write them: `j`, `<enter>`, `<c-z>`, `<a-up>`.
extension KeyStroke {
  /// The key called `name`: one character by itself, or a name in angle brackets with `c-`, `a-` and `s-` before it
  /// for Ctrl, Alt and Shift. Words are read in either case, letters mean themselves (`<c-Z>` is Ctrl-Shift-Z), and Shift
  /// with a letter is the capital letter. nil for no key.
  package init?(name: String) {
    if let only = name.only {
      self.init(.character(only))
      return
    }
    guard name.hasPrefix("<"), name.hasSuffix(">") else { return nil }
    var rest = name.dropFirst().dropLast()
    var modifiers: Modifiers = []
    while rest.count > 2, let sign = rest.first, rest.dropFirst().first == "-" {
      switch sign {
      case "c", "C": modifiers.insert(.control)
      case "a", "A": modifiers.insert(.alt)
      case "s", "S": modifiers.insert(.shift)
      default: return nil
      }
      rest = rest.dropFirst(2)
    }
    if let only = rest.only {
      guard !modifiers.isEmpty else { return nil }
      let isShifted = modifiers.contains(.shift)
      let shifted = isShifted && only.isASCII && only.isLowercase ? Character(only.uppercased()) : only
      self.init(.character(shifted), modifiers.subtracting(.shift))
      return
    }
    guard let key = Key(name: rest.lowercased()) else { return nil }
    self.init(key, modifiers)
  }

  /// The key's name; `KeyStroke(name:)` reads it back.
  package var name: String {
    if modifiers.isEmpty, case .character(let character) = key, Key.wordOfCharacter(character) == nil {
      return String(character)
    }
    var prefix = ""
    if modifiers.contains(.control) { prefix += "c-" }
    if modifiers.contains(.alt) { prefix += "a-" }
    if modifiers.contains(.shift) { prefix += "s-" }
    return "<\(prefix)\(key.name)>"
  }

  /// The key as a footer or a manual shows it, in ASCII words: Enter, Ctrl-Z, Alt-Enter, PgUp, Up.
  package var displayName: String {
    var shown = key.displayName
    var isShifted = modifiers.contains(.shift)
    if case .character(let letter) = key, letter.isASCII, letter.isLetter, !modifiers.isEmpty {
      shown = letter.uppercased()
      isShifted = isShifted || letter.isUppercase
    }
    var prefix = ""
    if modifiers.contains(.control) { prefix += "Ctrl-" }
    if modifiers.contains(.alt) { prefix += "Alt-" }
    if isShifted { prefix += "Shift-" }
    return prefix + shown
  }
}

extension Key {
  /// Keys without a character: name in scripts, name on the screen.
  private static let words: [(key: Key, name: String, shown: String)] = [
    (.enter, "enter", "Enter"), (.tab, "tab", "Tab"), (.escape, "esc", "Esc"), (.backspace, "bs", "Backspace"),
    (.delete, "del", "Del"), (.insert, "ins", "Ins"), (.up, "up", "Up"), (.down, "down", "Down"),
    (.left, "left", "Left"), (.right, "right", "Right"), (.home, "home", "Home"), (.end, "end", "End"),
    (.pageUp, "pgup", "PgUp"), (.pageDown, "pgdn", "PgDn"),
  ]

  /// Characters that a script cannot show by themselves: they part its tokens or open a quotation.
  private static let characterWords: [(character: Character, name: String)] = [(" ", "space"), ("\"", "quote")]

  static func wordOfCharacter(_ character: Character) -> String? {
    characterWords.first { $0.character == character }?.name
  }

  /// The key of a lower-case name without brackets.
  fileprivate init?(name: String) {
    if let word = Self.words.first(where: { $0.name == name }) {
      self = word.key
    } else if let word = Self.characterWords.first(where: { $0.name == name }) {
      self = .character(word.character)
    } else if name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...24).contains(number), name.count < 4 {
      self = .function(number)
    } else {
      return nil
    }
  }

  fileprivate var name: String {
    switch self {
    case .function(let number): "f\(number)"
    case .character(let character): Self.wordOfCharacter(character) ?? String(character)
    default: Self.words.first { $0.key == self }?.name ?? ""
    }
  }

  fileprivate var displayName: String {
    switch self {
    case .function(let number): "F\(number)"
    case .character(" "): "Space"
    case .character(let character): String(character)
    default: Self.words.first { $0.key == self }?.shown ?? ""
    }
  }
}

extension StringProtocol {
  /// The one Character it consists of.
  fileprivate var only: Character? {
    guard let first, index(after: startIndex) == endIndex else { return nil }
    return first
  }
}
