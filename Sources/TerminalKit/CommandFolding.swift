/// A character typed where commands are expected, perhaps with the IME on.
package enum FoldedCommand: Hashable, Sendable {
  /// The ASCII character the key stands for.
  case key(Character)
  /// Kana or an IME's punctuation: the IME is on, and which key was meant cannot be known.
  case ime
  /// Other text: kanji, signs, letters of no command.
  case text
}

/// What typed characters mean as commands (design: commands with the IME on).
package enum CommandFolding {
  /// Full-width forms (U+FF01-FF5E, U+3000) are their ASCII characters, ・ is `/` (the key it is typed with), あいうえおん
  /// are the vowels and n (the only kana that a single key makes in romaji input).
  package static func fold(_ character: Character) -> FoldedCommand {
    guard let scalar = character.unicodeScalars.first else { return .text }
    // Anything that joins to the character (か and U+3099) makes another of it.
    guard character.unicodeScalars.count == 1 else { return isKana(scalar) ? .ime : .text }
    switch scalar.value {
    case 0x20...0x7E: return .key(character)
    case 0x3000: return .key(" ")
    case 0xFF01...0xFF5E: return .key(Character(Unicode.Scalar(UInt8(scalar.value - 0xFEE0))))
    case 0x30FB, 0xFF65: return .key("/")
    default: break
    }
    switch character {
    case "あ": return .key("a")
    case "い": return .key("i")
    case "う": return .key("u")
    case "え": return .key("e")
    case "お": return .key("o")
    case "ん": return .key("n")
    default: return isKana(scalar) || isPunctuation(scalar) ? .ime : .text
    }
  }

  /// False for what can only be text on a cell that may be edited: there kana and kanji, あいうえおん as well, open the cell
  /// with that text. Everywhere else `fold` decides alone.
  package static func canBeCommand(_ character: Character) -> Bool {
    guard case .key = fold(character), let scalar = character.unicodeScalars.first else { return false }
    return !isKana(scalar)
  }

  /// Hiragana and katakana with their marks, full and half width; without ・.
  private static func isKana(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3041...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: true
    default: false
    }
  }

  /// What an IME makes of `, . [ ] ~` by itself.
  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "、", "。", "「", "」", "〜", "｡", "｢", "｣", "､": true
    default: false
    }
  }
}
