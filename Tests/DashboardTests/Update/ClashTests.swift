import Dashboard
import PlanModel
import PlanStore
import TerminalKit
import Testing

/// The same place changed here and by somebody else: both texts are shown, and the officer chooses.
@Suite struct ClashTests {
  /// Another officer's desk on the same ledger, and what it changes brought to `desk`.
  private func meanwhile(_ script: String, at desk: inout Desk) {
    var other = Desk("80x24", desk.store.ledger, store: desk.store)
    other.press(script)
    desk.act(.ledgerChanged(desk.store.ledger))
  }

  /// A desk at 4-1-2.3 with 私の文 typed but not committed, and 他の文 in the cell by now.
  private func clash() -> Desk {
    var desk = desk(toTheAward + " <enter> 私の文")
    meanwhile(toTheAward + " <enter> 他の文 <enter>", at: &desk)
    #expect(desk.typed == "私の文")
    desk.press("<enter>")
    #expect(desk.screen.contains("他の文") && desk.screen.contains("私の文"))
    #expect(desk.cell("4-1-2.3", "R8") == "他の文")
    return desk
  }

  @Test func `Another's change of the cell that is being typed in leaves the field alone and is asked about`() {
    var mine = clash()
    mine.press("1")
    #expect(mine.cell("4-1-2.3", "R8", in: mine.store.ledger) == "私の文")
    var theirs = clash()
    theirs.press("2")
    #expect(theirs.cell("4-1-2.3", "R8", in: theirs.store.ledger) == "他の文")
    theirs.press("p")
    #expect(theirs.cell("4-1-2.3", "R8") == "私の文")
    var both = clash()
    both.press("3")
    #expect(both.typed == "他の文\n私の文")
    both.press("<enter>")
    #expect(both.cell("4-1-2.3", "R8", in: both.store.ledger) == "他の文\n私の文")
  }

  @Test func `What the store refuses is asked about too`() {
    var desk = desk(toTheAward)
    var other = Desk("80x24", desk.store.ledger, store: desk.store)
    other.press(toTheAward + " <enter> 他の文 <enter>")
    desk.press("<enter> 私の文 <enter>")
    #expect(desk.screen.contains("他の文") && desk.screen.contains("私の文"))
    desk.press("1")
    #expect(desk.cell("4-1-2.3", "R8", in: desk.store.ledger) == "私の文")
  }

  @Test func `Undo onto another's text asks, and then puts back what was meant`() {
    var desk = desk(toTheAward + " <enter> 最初 <enter> <enter> <c-u> 次 <enter>")
    meanwhile(toTheAward + " <enter> <c-u> 他の文 <enter>", at: &desk)
    desk.press("u")
    #expect(desk.screen.contains("最初") && desk.screen.contains("他の文"))
    #expect(desk.cell("4-1-2.3", "R8") == "他の文")
    desk.press("1")
    #expect(desk.cell("4-1-2.3", "R8", in: desk.store.ledger) == "最初")
  }

  @Test func `Both wrote the same: there is nothing to ask`() {
    var desk = desk(toTheAward + " <enter> 同じ文")
    meanwhile(toTheAward + " <enter> 同じ文 <enter>", at: &desk)
    desk.press("<enter>")
    #expect(desk.state.overlay == nil)
    #expect(desk.cell("4-1-2.3", "R8") == "同じ文")
  }

  @Test func `A program removed under an open field gives the text to be pasted elsewhere`() {
    var desk = desk("<enter> <enter> 私の文")
    meanwhile("P <enter> D y", at: &desk)
    meanwhile("P <enter> D y 2 廃止 <enter>", at: &desk)
    desk.press("<enter>")
    #expect(desk.state.register == .text("私の文"))
    #expect(desk.notice?.contains("pで貼り付け") == true)
  }

  @Test func `A measurement entered elsewhere meanwhile is said before it is written over`() {
    var desk = desk("2 m 50")
    meanwhile("2 m 60 <enter>", at: &desk)
    desk.press("<enter>")
    #expect(desk.notice?.contains("「60」に変更されました") == true)
    #expect(desk.typed == "50")
    desk.press("<enter>")
    #expect(desk.state.selectedTarget?.measurement(in: desk.state.selection.year)?.value == Decimal("50"))
  }

  @Test func `Of a table pasted onto others' work only what met is asked about`() {
    var desk = desk("<enter> l l")
    let text = "一\n二\n三"
    desk.send([.paste(text)])
    #expect(desk.state.overlay != nil)
  }

  @Test func `Others' work is said where nothing else is, and the header shows who is there`() throws {
    var desk = Desk()
    var other = Desk("80x24", desk.store.ledger, store: desk.store)
    other.press(toTheAward + " <enter> 他の文 <enter>")
    var entry = try #require(try desk.store.entries().last)
    entry.by = "sato"
    desk.act(.ledgerChanged(desk.store.ledger))
    desk.act(.arrived([entry]))
    #expect(desk.notice == "satoさんが4-1-2.3 8年度実績を更新しました。")
    #expect(desk.cell("4-1-2.3", "R8") == "他の文")
    desk.act(.attendance(["sato", "suzuki"]))
    #expect(desk.header.contains("使用中 sato・suzuki"))
    #expect(desk.header.contains("保存済") || desk.header.contains("変更なし"))
  }

  @Test(arguments: ["50x15", "60x20", "80x24", "120x36"])
  func `Who is there never pushes away what is on the disk`(_ size: String) {
    for language in Language.allCases {
      var desk = Desk(size, language: language)
      desk.press("<enter> -")
      let saved = desk.state.saveStatus.phrase.text(in: language)
      for names in [["sato"], ["a-very-long-user-name-indeed", "suzuki"], (1...30).map { "user\($0)" }] {
        desk.act(.attendance(names))
        #expect(desk.header.hasSuffix(saved))
        #expect(desk.frame.violatedInvariant() == nil)
      }
    }
  }
}
