import TerminalKit
import Testing

@testable import Dashboard

/// The page before the dashboard where a ledger cannot be opened.
@Suite struct RecoveryPageTests {
  let page = RecoveryPage(
    title: Phrase("台帳を開けません", "The ledger cannot be opened"),
    found: [Phrase("12行5桁：途中で終わっています。", "12:5: ends in the middle.")],
    choices: [(.restore, Phrase("戻す", "restore")), (.readOnly, Phrase("閲覧", "look")), (.quit, Phrase("終了", "quit"))])

  @Test func `It says what was found and the ways on, also where it is narrow`() {
    for size in [
      ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 50, rows: 15), ScreenSize(columns: 10, rows: 3),
    ] {
      let text = page.frame(size: size, policy: .narrow, language: .japanese).text
      #expect(text.contains("台帳"))
    }
    let text = page.frame(size: ScreenSize(columns: 80, rows: 24), policy: .narrow, language: .japanese).text
    #expect(text.contains("12行5桁") && text.contains("1  戻す") && text.contains("3/q  終了"))
  }

  @Test func `Digits choose, full-width ones too; Enter and space choose nothing`() {
    #expect(page.choice(KeyStroke(.character("1"))) == .restore)
    #expect(page.choice(KeyStroke(.character("２"))) == .readOnly)
    #expect(page.choice(KeyStroke(.character("q"))) == .quit)
    #expect(page.choice(KeyStroke(.character("ｑ"))) == .quit)
    #expect(page.choice(KeyStroke(.escape)) == .quit)
    #expect(page.choice(KeyStroke(.character("c"), .control)) == .quit)
    #expect(page.choice(KeyStroke(.enter)) == nil)
    #expect(page.choice(KeyStroke(.character(" "))) == nil)
    #expect(page.choice(KeyStroke(.character("4"))) == nil)
  }
}
