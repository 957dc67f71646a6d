import Dashboard
import PlanModel
import PlanStore
import TerminalKit
import Testing

/// Page 4 and `H`: who changed what, newest first.
@Suite struct HistoryPageTests {
  @Test func `It lists what was changed, newest first, with the selected change in full`() {
    var desk = desk(toTheAward + " <enter> 最初 <enter> <enter> <c-u> 次 <enter> 4")
    let lines = desk.rows(with: "4-1-2.3 8年度実績 「")
    #expect(lines.count == 2)
    #expect(lines.first?.contains("「最初」→「次」") == true)
    #expect(desk.rows(with: "旧 最初").count == 1 && desk.rows(with: "新 次").count == 1)
    desk.press("j")
    #expect(desk.rows(with: "新 最初").count == 1)
  }

  @Test func `Of a cell it shows that cell only, of an item all below it`() {
    let entered = toTheAward + " <enter> 賞 <enter> l <enter> 翌年 <enter>"
    #expect(desk(entered + " H").rows(with: "→「翌年」").count == 1)
    #expect(desk(entered + " H").rows(with: "→「賞」").isEmpty)
    #expect(desk(entered + " <esc> H").rows(with: "→「").count == 2)
    #expect(desk(entered + " <esc> <home> H").screen.contains("変更の記録はありません"))
  }

  @Test func `Enter goes to the cell, in another plan too`() {
    var desk = desk(toTheAward + " <enter> 賞 <enter> [ 4 <enter>")
    #expect(desk.place == "4-1-2.3 8年度 実績")
    #expect(desk.header.contains("R8-R10"))
    desk.press("4 <esc>")
    #expect(desk.state.overlay == nil)
  }

  @Test func `u takes that one change back, by a change of its own`() throws {
    var desk = desk(toTheAward + " <enter> 賞 <enter> l <enter> 翌年 <enter> 4 j u")
    #expect(desk.cell("4-1-2.3", "R8") == "" && desk.cell("4-1-2.3", "R9") == "翌年")
    #expect(desk.state.overlay == .history)
    #expect(try desk.store.entries().count == 3)
    #expect(desk.rows(with: "「賞」→「」").count == 1)
    desk.press("<esc> u")
    #expect(desk.cell("4-1-2.3", "R8") == "賞")
  }

  @Test func `u on a change that was changed since shows both texts`() {
    var desk = desk(toTheAward + " <enter> 最初 <enter> <enter> <c-u> 次 <enter> <enter> <c-u> 最後 <enter> 4 j u")
    #expect(desk.screen.contains("最後") && desk.screen.contains("最初"))
    #expect(desk.cell("4-1-2.3", "R8") == "最後")
    desk.press("1")
    #expect(desk.cell("4-1-2.3", "R8") == "最初")
  }

  @Test func `What others write while it is open comes in at the top, and the selection stays on its line`() {
    var desk = desk(toTheAward + " <enter> 賞 <enter> l <enter> 翌年 <enter> 4 j")
    var other = Desk("80x24", desk.store.ledger, store: desk.store)
    other.press("<enter> <enter> 他の文 <enter>")
    desk.act(.ledgerChanged(desk.store.ledger))
    #expect(desk.rows(with: "→「他の文」").count == 1)
    #expect(desk.rows(with: "新 賞").count == 1)
  }

  @Test(arguments: ["80x24", "120x36", "50x15"]) func `It is a sound frame at every size`(_ size: String) {
    for language in Language.allCases {
      var desk = Desk(size, language: language)
      desk.press(toTheAward + " <enter> 賞 <enter> l <enter> 翌年 <enter> 4")
      for keys in ["<end>", "<home>", "<pgdn>", "<pgup>", "<esc> H", "<esc> 4"] {
        desk.press(keys)
        #expect(desk.frame.violatedInvariant() == nil)
      }
    }
  }

  @Test func `The answer view says who entered a figure, and when`() {
    #expect(desk(toTheAward + " <enter> 12件 <enter> i").screen.contains("入力："))
    #expect(!desk(toTheAward + " i").screen.contains("入力："))
  }

  @Test func `The comparison asks from which day on, and answers from the history`() {
    var desk = desk("P R <c-u> 別の名称 <enter> 2 誤記のため <enter> 5")
    #expect(desk.typed == "2026-04-01")
    desk.press("<enter>")
    #expect(desk.notice?.contains("遡れません") == false || desk.screen.contains("からの変更"))
    desk.press("<esc> 5 <c-u> 三月 <enter>")
    #expect(desk.notice?.contains("日付として読めません") == true)
    desk.press("<c-u> 2020-04-01 <enter>")
    #expect(desk.screen.contains("別の名称"))
  }
}
