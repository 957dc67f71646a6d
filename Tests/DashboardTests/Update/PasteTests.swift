import Dashboard
import TerminalKit
import Testing

/// What is pasted outside a field is shown first, and written as one change.
@Suite struct PasteTests {
  private func paste(_ text: String, at script: String, _ size: String = "80x24") -> Desk {
    var desk = desk(script, size)
    desk.send([.paste(text)])
    return desk
  }

  @Test func `A text on a cell is shown beside what stands there, and written by Enter alone`() {
    var desk = paste("候補生：４名\nq\n", at: toTheAward + " 開催 <enter>")
    #expect(desk.screen.contains("貼り付けの確認"))
    #expect(desk.screen.contains("4-1-2.3 8年度 実績  開催 → 候補生：４名 q"))
    #expect(desk.effects.isEmpty)
    var refused = desk
    refused.press("<esc>")
    #expect(refused.cell("4-1-2.3", "R8") == "開催")
    desk.press("<enter>")
    #expect(desk.cell("4-1-2.3", "R8") == "候補生：４名\nq")
    #expect(desk.notice == "1欄に貼り付けました（uで元に戻す）。")
    desk.press("u")
    #expect(desk.cell("4-1-2.3", "R8") == "開催")
  }

  @Test func `A block from a spreadsheet goes into lines of results and years, as one step`() {
    let before = Bundled.ledger
    var desk = paste("12名\t13名\r\n\"一\n二\"\t\r\n", at: "<enter>")
    #expect(desk.screen.contains("3欄に入れます"))
    desk.press("<enter>")
    #expect(desk.cell("1-1-1.1", "R8") == "12名")
    #expect(desk.cell("1-1-1.1", "R9") == "13名")
    #expect(desk.cell("1-1-1.2", "R8") == "一\n二")
    #expect(desk.cell("1-1-1.2", "R9") == "")
    #expect(desk.state.undoStack.count == 1)
    #expect(desk.effects.count == 1)
    desk.press("u")
    #expect(desk.state.ledger == before)
  }

  @Test func `A block that holds the plan's lines keeps them in their places`() {
    let planned = desk("<enter>").cell("1-1-1.2", "R8", .planned) ?? ""
    var desk = paste("4名\t\n\(planned)\t\n5名\t\n", at: "<enter>")
    #expect(desk.screen.contains("2欄に入れます。空欄は何も変えません。同じ記載 1欄。"))
    desk.press("<enter>")
    #expect(desk.cell("1-1-1.1", "R8") == "4名")
    #expect(desk.cell("1-1-1.2", "R8") == "5名")
  }

  @Test func `What Y copied comes back to its line, with its changes`() {
    var desk = desk("<enter> 候補：4名 <enter> Y")
    guard case .copy(let row)? = desk.effects.last else {
      Issue.record("nothing was copied")
      return
    }
    let changed = row.replacing("候補：4名", with: "14名")
    desk.press("j j l")
    desk.send([.paste(changed + "\n")])
    desk.press("<enter>")
    #expect(desk.cell("1-1-1.1", "R8") == "14名")
    #expect(desk.state.undoStack.count == 2)
  }

  @Test func `What has no place is named with the reason and left out`() {
    var desk = paste("a\tb\tc\td\n", at: "<enter>", "80x40")
    #expect(desk.screen.contains("次の1件は入れられません"))
    #expect(desk.screen.contains("「d」"))
    #expect(desk.screen.contains("計画は令和10年度までです"))
    desk.press("<enter>")
    #expect(desk.cell("1-1-1.1", "R10") == "c")
    #expect(desk.notice == "3欄に貼り付けました（uで元に戻す）。1件は入れていません。")

    let below = paste(String(repeating: "x\ty\n", count: 30), at: "<enter>", "80x200")
    #expect(below.screen.contains("貼り付けの30行目"))
    #expect(below.screen.contains("この取組にはこれより下の行がありません"))

    var locked = Desk("80x40")
    locked.press("} <f9> <enter> { <enter>")
    locked.send([.paste("a\tb\tc")])
    #expect(locked.screen.contains("令和9年度は確定済みのため入力できません"))
    locked.press("<enter>")
    #expect(locked.cell("1-1-1.1", "R8") == "a")
    #expect(locked.cell("1-1-1.1", "R9") == "")
    #expect(locked.cell("1-1-1.1", "R10") == "c")
  }

  @Test func `In planning mode the plan's text asks for kind and reason, once for the whole block`() {
    var desk = paste("拡充\t拡充\n", at: "P <enter> k")
    desk.press("<enter>")
    #expect(desk.screen.contains("変更の種別"))
    desk.press("1 見直し <enter>")
    #expect(desk.cell("1-1-1.1", "R8", .planned) == "拡充")
    #expect(desk.cell("1-1-1.1", "R9", .planned) == "拡充")
    #expect(desk.state.undoStack.count == 1)
  }

  @Test func `Lines without tabs are one text, or by Tab a cell each`() {
    var desk = paste("4名\n5名\n", at: "<enter>")
    #expect(desk.screen.contains("1欄に入れます"))
    desk.press("<tab>")
    #expect(desk.screen.contains("2欄に入れます"))
    desk.press("<tab>")
    #expect(desk.screen.contains("1欄に入れます"))
    desk.press("<tab> <enter>")
    #expect(desk.cell("1-1-1.1", "R8") == "4名")
    #expect(desk.cell("1-1-1.2", "R8") == "5名")
    var one = paste("4名\n5名\n", at: "<enter>")
    one.press("<enter>")
    #expect(one.cell("1-1-1.1", "R8") == "4名\n5名")
  }

  @Test func `The same text changes nothing, keys of a block never run`() {
    #expect(paste("候補：4名\n", at: "<enter> 候補：4名 <enter>").state.notice == .pastedIsThere)
    var desk = paste("q\nj\n<del>\n", at: "<enter>")
    desk.press("q d ? <f1> x")
    #expect(desk.screen.contains("貼り付けの確認"))
    #expect(desk.effects.isEmpty)
    #expect(desk.state.ledger == Bundled.ledger)
  }

  @Test func `A long block scrolls, at every size`() {
    for size in ["50x15", "80x24", "120x36"] {
      var desk = paste(String(repeating: "長い文をここに入れる\t次の年度の文\n", count: 40), at: "<enter>", size)
      for key in ["<down>", "<pgdn>", "<end>", "<home>", "<pgup>"] {
        desk.press(key)
        #expect(desk.frame.violatedInvariant() == nil)
        #expect(desk.screen.contains("貼り付けの確認"))
      }
    }
  }

  @Test func `In a field a paste is text: lines are kept or joined, controls left out, nothing confirmed`() {
    let cell = paste("一\r\n二\tq\u{7}\u{1B}[A\r", at: "<enter> <enter> 前")
    #expect(cell.typed == "前一\n二 q[A\n")
    let line = paste("84\r\n.6\r\n", at: "2 m")
    #expect(line.typed == "84 .6")
    #expect(line.effects.isEmpty)
  }
}
