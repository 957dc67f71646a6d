import Dashboard
import PlanModel
import Testing

/// The two guards: planning mode with kind and reason; locked years.
@Suite struct PlanningTests {
  @Test func `In planning mode a planned cell of the adopted plan wants kind and reason, then changes`() {
    var desk = desk("<f8> <enter> k <enter> ２回 <enter>")
    #expect(desk.cell("1-1-1.1", "R8", .planned) == "実施")
    #expect(desk.screen.contains("1  見直し"))
    desk.press("2")
    #expect(desk.footer.hasPrefix("正誤訂正の理由:"))
    desk.press("<enter>")
    #expect(desk.notice == "理由を記入してください。")
    desk.press("集計の誤り <enter>")
    #expect(desk.cell("1-1-1.1", "R8", .planned) == "実施２回")
    let change = desk.state.undoStack.last?.change
    #expect(change?.kind == .erratum)
    #expect(change?.reason == "集計の誤り")
  }

  @Test func `Esc at the kind or the reason changes nothing`() {
    #expect(desk("P <enter> k <enter> ２回 <enter> <esc>").state.ledger == Bundled.ledger)
    #expect(desk("P <enter> k <enter> ２回 <enter> 1 増 <esc>").state.ledger == Bundled.ledger)
  }

  @Test func `Every quick key on a planned cell asks as well`() {
    for keys in ["<del>", ">", "-", "研 <enter>"] {
      let desk = desk("P <enter> k " + keys)
      #expect(desk.screen.contains("3  組織改正"), "\(keys)")
      #expect(desk.state.ledger == Bundled.ledger)
    }
  }

  @Test func `A draft plan is written without kind and reason`() {
    var ledger = Bundled.ledger
    ledger.plans[1].status = .draft
    var desk = Desk("80x24", ledger)
    desk.press("] P <enter> k <enter> ２回 <enter>")
    #expect(desk.cell("1-1-1.1", "R8", .planned) == "実施２回")
  }

  @Test func `Results are entered in planning mode as well, without questions`() {
    #expect(desk("P <enter> 済 <enter>").cell("1-1-1.1", "R8") == "済")
  }

  @Test func `F9 locks the year; entering is refused; F9 and a reason unlock it`() {
    var desk = desk("<f9>")
    #expect(desk.screen.contains("令和8年度を確定しますか。未入力が35件残っています。"))
    #expect(desk.header.contains("8年度") && !desk.header.contains("(確定)"))
    desk.press("<esc>")
    #expect(desk.state.ledger == Bundled.ledger)
    desk.press("<f9> <enter>")
    #expect(desk.notice == "令和8年度を確定しました。F9で解除できます。")
    #expect(desk.header.contains("8年度(確定)"))
    desk.press("<enter> <enter>")
    #expect(desk.typed == nil)
    #expect(desk.notice?.hasPrefix("令和8年度は確定済みのため入力できません。") == true)
    desk.press("<f9>")
    #expect(desk.footer.hasPrefix("令和8年度の確定を解除する理由:"))
    desk.press("<enter>")
    #expect(desk.notice == "理由を記入してください。")
    desk.press("集計の誤り <enter>")
    #expect(desk.notice == "令和8年度の確定を解除しました。")
    #expect(desk.state.undoStack.last?.change.reason == "集計の誤り")
    desk.press("済 <enter>")
    #expect(desk.cell("1-1-1.1", "R8") == "済")
  }

  @Test func `Undoing a lock asks for the reason of unlocking`() {
    var desk = desk("<f9> <enter> u")
    #expect(desk.footer.hasPrefix("令和8年度の確定を解除する理由:"))
    #expect(desk.header.contains("8年度(確定)"))
    desk.press("<enter>")
    #expect(desk.notice == "理由を記入してください。")
    desk.press("<esc>")
    #expect(desk.state.undoStack.count == 1)
    desk.press("u 誤操作 <enter>")
    #expect(!desk.header.contains("(確定)"))
    #expect(desk.state.ledger == Bundled.ledger)
    #expect(desk.state.undoStack.isEmpty)
    guard case .commit(let change)? = desk.effects.last else {
      Issue.record("nothing was committed")
      return
    }
    #expect(change.reason == "誤操作")
    desk.press("U")
    #expect(desk.header.contains("8年度(確定)"))
  }

  @Test func `Planned text given up at kind or reason is kept for p`() {
    for end in ["<esc>", "<c-c> <esc>", "1 <esc>", "1 増 <esc>"] {
      var desk = desk("P <enter> k <enter> ２回 <enter> " + end)
      #expect(desk.state.ledger == Bundled.ledger)
      desk.press("l p 2 誤記 <enter>")
      #expect(desk.cell("1-1-1.1", "R9", .planned) == "実施２回", "\(end)")
    }
    #expect(
      desk("P <enter> k <enter> ２回 <enter> <esc>").notice
        == "計画の記載は変更していません。入力した文はコピーしてあります。計画編集のとき p で貼り付けられます。")
    #expect(desk("P <enter> k <del> <esc>").notice == "計画の記載は変更していません。")
    #expect(desk("<f9> <enter> <f9> <esc>").notice == nil)
  }

  @Test func `Only the locked year is locked`() {
    #expect(desk("<f9> <enter> <enter> l 予定 <enter>").cell("1-1-1.1", "R9") == "予定")
  }
}
