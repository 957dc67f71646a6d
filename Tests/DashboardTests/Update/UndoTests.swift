import PlanModel
import Testing

/// Undo and redo of the session, with the place where it happened.
@Suite struct UndoTests {
  @Test func `Undo brings back text and place, redo both again`() {
    var desk = desk(toTheAward + " 済 <enter> <esc> <home> [")
    desk.press("<c-z>")
    #expect(desk.cell("4-1-2.3", "R8") == "")
    #expect(desk.place == "4-1-2.3 8年度 実績")
    #expect(desk.notice == "元に戻しました: 4-1-2.3 8年度 実績")
    desk.press("[ <c-y>")
    #expect(desk.cell("4-1-2.3", "R8") == "済")
    #expect(desk.place == "4-1-2.3 8年度 実績")
    #expect(desk.notice == "やり直しました: 4-1-2.3 8年度 実績")
  }

  @Test func `Undo unfolds what hides the place`() {
    var desk = desk("<enter> 済 <enter> <esc> * *")
    if desk.state.folded.isEmpty { desk.press("*") }
    desk.press("u")
    #expect(desk.place == "1-1-1.1 8年度 実績")
    #expect(desk.state.railRows.contains { $0.id == desk.state.selection.item })
  }

  @Test func `A new entry ends what could be done again`() {
    var desk = desk("<enter> 済 <enter> u 完 <enter> U")
    #expect(desk.notice == "やり直す操作はありません。")
    #expect(desk.cell("1-1-1.1", "R8") == "完")
    desk.press("u")
    #expect(desk.state.ledger == Bundled.ledger)
  }

  @Test func `Undo of everything gives back the ledger exactly`() {
    var desk = desk(
      "<enter> 済 <enter> <tab> 2 m 80 <enter> o 3 1-2-3 <enter> 1 <home> j j e 2 講師 <enter> <f9> <enter> P <enter> k l r"
    )
    #expect(desk.state.ledger != Bundled.ledger)
    while !desk.state.undoStack.isEmpty {
      desk.press("u")
      if desk.state.open != nil { desk.press("誤操作 <enter>") }
    }
    #expect(desk.state.ledger == Bundled.ledger)
    #expect(desk.store.ledger == Bundled.ledger)
  }

  @Test func `Ctrl-Z while typing takes back typing, not the plan`() {
    var desk = desk("<enter> 済 <enter> j j <enter> 完了")
    desk.press("<c-z>")
    #expect(desk.typed != nil)
    #expect(desk.cell("1-1-1.1", "R8") == "済")
  }
}
