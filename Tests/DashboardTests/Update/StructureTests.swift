import Dashboard
import PlanModel
import Testing

/// Structure in planning mode: Insert or A, R, Alt-arrows, D; an adopted plan asks for kind and reason each time.
@Suite struct StructureTests {
  @Test func `While recording the keys say what to press`() {
    for key in ["<ins>", "A", "R", "<a-up>", "<a-down>", "D"] {
      let desk = desk(key)
      #expect(desk.notice?.contains("F8") == true, "\(key)")
      #expect(desk.state.undoStack.isEmpty)
    }
  }

  @Test func `An initiative is added behind the selected one, with kind and reason, and is selected`() {
    var desk = desk("P A 1 \"動画による研修\" <enter> 1 \"受講者の拡大\" <enter>")
    #expect(desk.item == "1-1-2")
    #expect(desk.state.ledger.plans[1].pillars[0].directions[0].initiatives[1].title == "動画による研修")
    #expect(desk.state.undoStack.last?.change.kind == .revision)
    #expect(desk.state.undoStack.last?.change.reason == "受講者の拡大")
    desk.press("u")
    #expect(desk.state.ledger == Bundled.ledger)
    desk.press("U")
    #expect(desk.state.ledger.plans[1].pillars[0].directions[0].initiatives[1].title == "動画による研修")
  }

  @Test func `A program is added below an initiative, and behind another from its cells`() {
    var desk = desk("P A 2 事業の一 <enter> 1 理由 <enter>")
    let programs = { (desk: Desk) in
      desk.state.ledger.plans[1].pillars[0].directions[0].initiatives[0].programs.map(\.name)
    }
    #expect(programs(desk).last == "事業の一")
    desk.press("<enter> A 事業の二 <enter> 1 理由 <enter>")
    #expect(programs(desk)[1] == "事業の二")
  }

  @Test func `Renamed, with what stood there as the beginning; nothing typed changes nothing`() {
    var desk = desk("P R <c-u> 別の名称 <enter> 2 誤記 <enter>")
    #expect(desk.state.ledger.plans[1].pillars[0].directions[0].initiatives[0].title == "別の名称")
    #expect(desk.state.railRows.contains { $0.title == "別の名称" })
    #expect(desk.state.undoStack.last?.change.kind == .erratum)
    desk.press("R <enter>")
    #expect(desk.state.undoStack.count == 1)
  }

  @Test func `Moved down and up again, past the end into the neighbour; the selection goes along`() {
    var desk = desk("P j <a-down> 1 整理 <enter>")
    #expect(desk.item == "1-3")
    desk.press("<a-up> 1 整理 <enter>")
    #expect(desk.item == "1-2")
    #expect(desk.state.undoStack.count == 2)
    desk.press("u u")
    #expect(desk.state.ledger == Bundled.ledger)
  }

  @Test func `Removing names what goes along, asks, and can be undone`() {
    var desk = desk("P <home> D")
    #expect(desk.screen.contains("人材の育成") && desk.screen.contains("削除しますか"))
    desk.press("<esc>")
    #expect(desk.state.ledger == Bundled.ledger)
    desk.press("D y 1 廃止のため <enter>")
    #expect(desk.state.ledger.plans[1].pillars.count == 3)
    #expect(desk.state.ledger.plans[1].targets.count == 7)
    desk.press("u")
    #expect(desk.state.ledger == Bundled.ledger)
  }

  @Test func `In a plan of three levels the direction between is not seen, folded or not`() {
    let initiative = Initiative(id: ItemID("i"), title: "研修の充実")
    let direction = Direction(id: ItemID("d"), title: "", initiatives: [initiative])
    let pillar = Pillar(id: ItemID("p"), title: "育成", directions: [direction])
    let plan = Plan(
      id: ItemID("n"), label: "R8", title: "計画", firstYear: FiscalYear(2026), lastYear: FiscalYear(2026),
      levels: ["目標", "施策", "事業"], pillars: [pillar])
    var desk = Desk("80x24", Ledger(organization: "国立市", plans: [plan]))
    desk.press("* * <home>")
    #expect(desk.state.railRows.map(\.title) == ["育成", "研修の充実"])
    desk.press("A 2 二つ目 <enter>")
    #expect(desk.state.railRows.map(\.title) == ["育成", "研修の充実", "二つ目"])
    #expect(desk.item == "1-1-2")
  }

  @Test func `Results of a locked year are not taken away`() {
    let desk = desk("[ P D y")
    #expect(desk.notice?.contains("確定済み") == true)
    #expect(desk.state.ledger == Bundled.ledger)
  }

  @Test func `The next plan is drafted, its crosswalk shown, and the default stays`() {
    var desk = desk("<a-n> <enter>")
    #expect(desk.state.ledger.plans.map(\.label) == ["R4-R7", "R8-R10", "R11-R13"])
    #expect(desk.screen.contains("新旧取組対応表") && desk.screen.contains("継続"))
    desk.press("<esc>")
    #expect(desk.header.contains("R8-R10"))
    desk.press("]")
    #expect(desk.header.contains("R11-R13"))
    // A draft is edited without kind and reason.
    desk.press("R 二 <enter>")
    #expect(desk.state.undoStack.count == 2)
    desk.press("u u")
    #expect(desk.state.ledger == Bundled.ledger)
  }
}
