import Testing

@testable import TerminalKit

@Suite struct CommandFoldingTests {
  @Test(
    arguments: [
      ("j", "j"), ("ｊ", "j"), ("Ｑ", "Q"), ("／", "/"), ("・", "/"), ("･", "/"), ("　", " "), ("？", "?"), ("！", "!"),
      ("～", "~"),
      ("あ", "a"), ("い", "i"), ("う", "u"), ("え", "e"), ("お", "o"), ("ん", "n"), ("１", "1"),
    ] as [(Character, Character)])
  func aKeyThatCanBeKnownIsThatKey(typed: Character, key: Character) {
    #expect(CommandFolding.fold(typed) == .key(key))
  }

  @Test(arguments: ["か", "っ", "ア", "ン", "ー", "ｱ", "ﾟ", "が", "か\u{3099}", "あ\u{3099}", "、", "。", "「"] as [Character])
  func otherKanaSayTheIMEIsOn(typed: Character) {
    #expect(CommandFolding.fold(typed) == .ime)
  }

  @Test(arguments: ["実", "𠮷", "葛\u{E0100}", "①", "→", "é", "￥", "👨‍👩‍👧", "々", "\u{3099}"] as [Character])
  func theRestIsText(typed: Character) {
    let folded = CommandFolding.fold(typed)
    #expect(folded == (typed == "\u{3099}" ? .ime : .text))
  }

  @Test func onACellKanaAndKanjiAreText() {
    for typed in "jｊ／・　" { #expect(CommandFolding.canBeCommand(typed)) }
    for typed in "あんかア実①。" { #expect(!CommandFolding.canBeCommand(typed)) }
  }
}
