import Dashboard
import PlanModel
import PlanStore
import Testing

/// Year cells: opening, typing, committing, clearing, copying.
@Suite struct CellTests {
  @Test func `Enter, text, Enter records a result where it stands`() {
    var desk = desk(toTheAward)
    #expect(desk.place == "4-1-2.3 8年度 実績")
    desk.press("<enter> 開催なし <enter>")
    #expect(desk.cell("4-1-2.3", "R8") == "開催なし")
    #expect(desk.place == "4-1-2.3 8年度 実績")
    #expect(desk.header.hasSuffix("保存済 14:03"))
  }

  @Test func `Kanji and kana open a cell with what was typed`() {
    for text in ["研修", "かな", "カナ", "あいう", "ん", "ﾊﾟ", "令和", "①", "（", "『"] {
      var desk = desk("<enter>")
      desk.type(text)
      #expect(desk.typed == text)
      desk.press("<enter>")
      #expect(desk.cell("1-1-1.1", "R8") == text)
    }
  }

  @Test func `Typed text replaces a cell that holds something, Enter keeps what is there`() {
    #expect(desk("<enter> 済 <enter> 完 <enter>").cell("1-1-1.1", "R8") == "完")
    #expect(desk("<enter> 済 <enter> <enter> 完 <enter>").cell("1-1-1.1", "R8") == "済完")
  }

  @Test func `Esc restores what stood there`() {
    let desk = desk("<enter> 済 <enter> <enter> <bs> 中止 <esc>")
    #expect(desk.cell("1-1-1.1", "R8") == "済")
    #expect(desk.state.undoStack.count == 1)
  }

  @Test func `A cell that was not changed is not committed`() {
    var desk = desk("<enter> 済 <enter>")
    desk.press("<enter> <enter>")
    #expect(desk.effects.isEmpty)
    #expect(desk.state.undoStack.count == 1)
  }

  @Test func `Alt-Enter and Ctrl-J break the line and the cell grows`() {
    let desk = desk("<enter> <enter> 一行目 <a-enter> 二行目 <c-j> 三行目 <enter>")
    #expect(desk.cell("1-1-1.1", "R8") == "一行目\n二行目\n三行目")
    #expect(desk.rows(with: "三行目").count == 1)
  }

  @Test func `White space at the ends is taken off, a lone arrow is the arrow`() {
    #expect(desk("<enter> <enter> \"  済　 \" <enter>").cell("1-1-1.1", "R8") == "済")
    #expect(desk("<enter> <enter> → <enter>").screen.contains("実績 >→"))
  }

  @Test func `Del clears, > and - write their signs, . repeats the last text`() {
    var desk = desk("<enter> 済 <enter>")
    desk.press("<del>")
    #expect(desk.cell("1-1-1.1", "R8") == "")
    desk.press(">")
    #expect(desk.cell("1-1-1.1", "R8") == "→")
    desk.press("-")
    #expect(desk.cell("1-1-1.1", "R8") == "－")
    desk.press(".")
    #expect(desk.cell("1-1-1.1", "R8") == "済")
  }

  @Test func `Del takes along what was known about a result, so that it is missing again`() {
    var ledger = Bundled.ledger
    let line = Line(
      cells: [.text("20名"), .blank, .blank],
      facts: [FiscalYear(2026): ResultFact(state: .expected, source: "名簿")])
    ledger.plans[1].pillars[0].directions[0].initiatives[0].programs[0].pairs[0].actuals = [line]
    for keys in ["<del>", "<enter> <bs>*3 <enter>"] {
      var desk = Desk("80x24", ledger)
      desk.press("<enter>")
      #expect(desk.screen.contains("(見込み)"))
      desk.press(keys)
      #expect(!desk.screen.contains("(見込み)"))
      #expect(desk.rows(with: ">未入力").count == 1)
      desk.press("u")
      #expect(desk.state.ledger == ledger)
    }
  }

  @Test func `y and p copy a cell, also to another plan line and track`() {
    var desk = desk("<enter> k y")
    #expect(desk.effects == [.copy("実施")])
    desk.press("j p")
    #expect(desk.cell("1-1-1.1", "R8") == "実施")
    #expect(desk.notice == "計画と同文です。回数・人数を添えると振り返りに使えます。")
  }

  @Test func `Y hands the row out as tab-separated text`() {
    var desk = desk(toTheAward + " k*5")
    desk.press("Y")
    #expect(desk.effects == [.copy("マインドセット研修等によるDX推進リーダー候補生の育成\t計画\t実施 1期生\t実施 2期生\t実施 3期生")])
  }

  @Test func `A result in a year without a plan is kept, with a word about it`() {
    let desk = desk(toTheAward + " 開催なし <enter>")
    #expect(desk.notice == "計画に予定のない年度です。入力した実績はそのまま保存されます。")
  }

  @Test func `A pasted block goes into the open field and runs no keys`() {
    var desk = desk("<enter> <enter>")
    desk.send([.paste("一行目\r\nq\u{1B}[Aq")])
    #expect(desk.typed == "一行目\nq[Aq")
    #expect(desk.effects.isEmpty)
  }

  @Test func `What is written moves the counts of the tree at once`() {
    var desk = desk("<enter> 済 <enter>")
    #expect(desk.rows(with: "【1】人材の育成").contains { $0.contains("1/15") })
    desk.press("j j 見込み <enter>")
    #expect(desk.rows(with: "【1】人材の育成").contains { $0.contains("1/15") })
    desk.press("済 <enter>")
    #expect(desk.rows(with: "【1】人材の育成").contains { $0.contains("2/15") })
  }

  @Test func `A commit that the store refuses shows what stands there`() {
    var desk = desk("<enter>")
    var other = Bundled.ledger
    other.plans[1].pillars[0].directions[0].initiatives[0].programs[0].name = "改称"
    desk.act(.refused(.changedMeanwhile, other))
    #expect(desk.screen.contains("1 改称"))
    #expect(desk.notice == "他で変更されたため反映できません。現在の記載を確認してください。")
  }

  @Test func `A refused commit leaves nothing to undo`() {
    let store = LedgerStore.inMemory(Bundled.ledger)
    var desk = Desk("80x24", store: store)
    desk.press("<enter> 済 <enter>")
    #expect(desk.state.undoStack.count == 1)
    // Somebody else writes the same cell, then the officer.
    let program = desk.state.ledger.plans[1].pillars[0].directions[0].initiatives[0].programs[0]
    let edit = PlanEdit.set(
      program.id, .cell(.actual(pair: 0, line: 0), FiscalYear(2026)), before: .cell(.text("済")),
      after: .cell(.text("他の入力")))
    #expect(throws: Never.self) { _ = try store.commit(Change([edit])) }
    desk.press("<del>")
    #expect(desk.notice == "他で変更されたため反映できません。現在の記載を確認してください。")
    #expect(desk.state.undoStack.count == 1)
    #expect(desk.cell("1-1-1.1", "R8") == "他の入力")
  }

  @Test func `A refused lock is not announced`() {
    let store = LedgerStore.inMemory(Bundled.ledger)
    var desk = Desk("80x24", store: store)
    let plan = Bundled.ledger.plans[1].id
    let lock = PlanEdit.set(plan, .locked(FiscalYear(2026)), before: .flag(false), after: .flag(true))
    #expect(throws: Never.self) { _ = try store.commit(Change([lock])) }
    desk.press("<f9> <enter>")
    #expect(desk.notice == "他で変更されたため反映できません。現在の記載を確認してください。")
    #expect(desk.state.undoStack.isEmpty)
  }

  @Test func `A paste does not go behind what lies over the page`() {
    var desk = desk("<enter> <enter> 済 <f1> <paste:文>")
    #expect(desk.notice == "この画面では使えません。")
    desk.press("<esc>")
    #expect(desk.typed == "済")
  }

  @Test func `What could not be written is said in the header and asked about at q`() {
    var desk = desk("<enter> 済 <enter>")
    desk.act(.saveFailed(Phrase("ディスクに空きがありません", "no space left")))
    #expect(desk.header.hasSuffix(" 未保存"))
    #expect(desk.footer.hasPrefix("未保存 ディスクに空きがありません"))
    desk.press("j")
    #expect(desk.notice == nil)
    desk.press("<c-s>")
    #expect(desk.notice == "まだ保存できていません。自動で再試行しています。原因: ディスクに空きがありません")
    desk.press("<esc> q")
    #expect(desk.effects.map(\.kind) == [.retry])
    #expect(desk.screen.contains("保存できていない入力があります。"))
    desk.press("q")
    #expect(desk.effects == [.quit])
  }
}
