import CColumns
import Testing

@testable import TerminalKit

@Suite struct TerminalQuestionsTests {
  @Test func everyCharacterIsAskedOnceAndCanBeDrawn() {
    let characters = TerminalQuestions.characters
    #expect(Set(characters).count == characters.count)
    #expect(characters.count == 280)
    for character in characters {
      #expect(columns_is_hostile(character.value) == 0, "\(character)")
      #expect(columns_is_ambiguous(character.value) != 0 || "░▸▾".unicodeScalars.contains(character), "\(character)")
    }
  }

  @Test func whatTheProgramDrawsWithIsAsked() {
    let asked = Set(TerminalQuestions.characters)
    for glyph in GlyphSet.unicode.all.flatMap(\.unicodeScalars) where !glyph.isASCII {
      #expect(asked.contains(glyph), "\(glyph)")
    }
    for character in "①→◆◎○△×●★※“”…—±°℃Ⅰ".unicodeScalars { #expect(asked.contains(character), "\(character)") }
  }

  @Test func theBatchIsSmallAndEndsOnAnEmptyLine() {
    let bytes = TerminalQuestions.bytes
    #expect(bytes.count < 2600)
    #expect(bytes.starts(with: "\rあいう\u{1B}[6n\r".utf8))
    #expect(bytes.suffix(7).elementsEqual("\r\u{1B}[K\u{1B}[c".utf8))
  }
}
