import PlanModel
import Testing

/// What stands on the screen before any key.
@Suite struct OpeningTests {
  @Test func `The bundled plan opens on its first initiative in the year of today`() {
    let desk = Desk()
    #expect(desk.header.hasPrefix("清瀬市人材育成基本方針 実施計画 R8-R10"))
    #expect(desk.header.contains("【実績入力】8年度"))
    #expect(desk.header.hasSuffix("保存済"))
    #expect(desk.item == "1-1-1")
    #expect(desk.place == "")
  }

  @Test func `R8-R10 has 4 pillars, 11 directions, 22 initiatives, 37 programs and 9 targets`() {
    #expect(Desk().screen.contains("柱4 方向性11 取組22 事業37 目標値9"))
    #expect(
      Desk(language: .english).screen.contains("4 pillars, 11 directions, 22 initiatives, 37 programs, 9 targets"))
  }

  @Test func `R4-R7 has 3, 8, 21 and 40 under its own names, and no targets`() {
    #expect(desk("[").screen.contains("観点3 区分8 項目21 事業40 目標値0"))
  }

  @Test func `The counts are counted, not stored`() {
    var ledger = Bundled.ledger
    let last = ledger.plans.count - 1
    ledger.plans[last].pillars[0].directions.removeLast()
    ledger.plans[last].targets.removeFirst()
    #expect(Desk("80x24", ledger).screen.contains("柱4 方向性10 取組19 事業31 目標値8"))
  }

  @Test func `The scheduled programs are 35 in R8 and 37 in R9 and R10`() {
    #expect(Desk().state.planProgress.scheduled == 35)
    #expect(desk("}").state.planProgress.scheduled == 37)
    #expect(desk("} }").state.planProgress.scheduled == 37)
  }

  @Test func `Every pillar of R4-R7 is recorded, two results still unsettled`() {
    let progress = desk("[").state.planProgress
    #expect(progress.missing == 0)
    #expect(progress.withResult == progress.scheduled)
    #expect(progress.unsettled == 2)
  }

  @Test func `A target without a measurement is 未測定 and has no bar`() {
    for keys in ["", "2"] {
      let desk = desk(keys)
      #expect(desk.screen.contains("未測定"))
      #expect(!desk.screen.contains("[#"))
      #expect(!desk.screen.contains("[."))
      #expect(!desk.screen.contains("0/80%"))
      #expect(!desk.screen.contains("0%/"))
    }
  }

  /// Everything that can be read on the page of every initiative of the plan shown, on a screen as high as the longest.
  private func pages(_ keys: String) -> [String] {
    var desk = desk(keys + " *", "200x60")
    if !desk.state.folded.isEmpty { desk.press("*") }
    desk.press("<home>")
    var pages: [String] = []
    for _ in 0..<60 {
      pages.append(desk.rows.dropLast().joined(separator: "\n"))
      desk.press("j")
    }
    return pages
  }

  @Test func `未入力 stands only under the year that has begun`() {
    for page in pages("") {
      for row in page.split(separator: "\n") where row.contains("未入力") {
        let cells = row.split(separator: "|").drop { !$0.hasPrefix("実績") }.dropFirst()
        #expect(cells.prefix(1).allSatisfy { $0.hasPrefix("未入力") || $0.hasPrefix(">未入力") }, "\(row)")
        #expect(cells.dropFirst().allSatisfy { !$0.contains("未入力") }, "\(row)")
      }
    }
  }

  @Test func `R4-R7 has no 未入力 at all`() {
    #expect(pages("[").allSatisfy { !$0.contains("未入力") })
  }

  @Test func `Too small a screen says the size it needs`() {
    #expect(Desk("40x10").rows.joined().hasPrefix("画面が小さすぎます（現在40×10、必要50×15）。"))
    #expect(!Desk("50x15").screen.contains("小さすぎます"))
  }

  @Test func `A ledger without plans opens and says so`() {
    var desk = Desk("80x24", Ledger(organization: "市"))
    #expect(desk.screen.contains("計画がまだありません。"))
    desk.press("j <enter> 2 m o t [ ] { } <f9> <f8> e d u * <f1> <esc> 1")
    #expect(desk.frame.violatedInvariant() == nil)
  }
}
