/// What a Character counts as when moving by words: Japanese has no spaces, so a word is a run of one script.
enum ScriptRun: Hashable, Sendable {
  case space, lineBreak, digits, latin, hiragana, katakana, kanji, sign
  /// ー, which is of the kana it follows.
  case kanaMark

  init(_ character: Character) {
    guard let scalar = character.unicodeScalars.first else {
      self = .sign
      return
    }
    switch scalar.value {
    case 0x0A, 0x0D: self = .lineBreak
    case 0x20, 0x09, 0x3000, 0xA0: self = .space
    case 0x30...0x39, 0xFF10...0xFF19: self = .digits
    case 0x30FC, 0xFF70, 0x3099...0x309C, 0xFF9E, 0xFF9F: self = .kanaMark
    case 0x3041...0x309F: self = .hiragana
    case 0x30A1...0x30FA, 0x30FD...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9D: self = .katakana
    case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .kanji
    default: self = scalar.properties.isAlphabetic ? .latin : .sign
    }
  }
}

extension TextField {
  /// The run that the Character at `index` belongs to.
  private func run(at index: Int) -> ScriptRun {
    let own = ScriptRun(characters[index])
    guard own == .kanaMark else { return own }
    var base = index
    while base > 0, ScriptRun(characters[base]) == .kanaMark { base -= 1 }
    let before = ScriptRun(characters[base])
    return before == .hiragana || before == .katakana ? before : own
  }

  /// Where the word before the caret begins: spaces before it are passed over, a line break is a word.
  var previousWordStart: Int {
    var index = caret
    while index > 0, ScriptRun(characters[index - 1]) == .space { index -= 1 }
    guard index > 0 else { return 0 }
    let word = run(at: index - 1)
    index -= 1
    if word == .lineBreak { return index }
    while index > 0, run(at: index - 1) == word { index -= 1 }
    return index
  }

  /// Where the next word begins: the rest of this one and the spaces after it are passed over (Word's and Excel's habit).
  var nextWordStart: Int {
    var index = caret
    guard index < count else { return count }
    let word = run(at: index)
    index += 1
    if word != .lineBreak { while index < count, run(at: index) == word { index += 1 } }
    while index < count, ScriptRun(characters[index]) == .space { index += 1 }
    return index
  }

  /// The beginning of the line of text (not of the display line) that the caret is in.
  var lineStart: Int {
    characters[..<caret].lastIndex(where: \.breaksLine).map { $0 + 1 } ?? 0
  }

  /// The end of that line, before its line break.
  var lineEnd: Int {
    characters[caret...].firstIndex(where: \.breaksLine) ?? count
  }
}
