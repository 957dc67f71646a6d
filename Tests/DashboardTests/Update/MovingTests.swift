import PlanModel
import TerminalKit
import Testing

/// Tree, cells, plans, years, Tab.
@Suite struct MovingTests {
  @Test func `Arrows and hjkl walk the tree`() {
    #expect(desk("j").item == "1-2")
    #expect(desk("<down> <down>").item == "1-2-1")
    #expect(desk("<home>").item == "1")
    #expect(desk("<end>").item == "4")
    #expect(desk("k k k k").item == "1")
    #expect(desk("h").item == "1-1")
    #expect(desk("h h").item == "1-1")
    #expect(desk("h h h").item == "1")
  }

  @Test func `Enter unfolds a branch and folds it again`() {
    #expect(desk("<end> <enter> j").item == "4-1")
    #expect(desk("<end> <enter> <enter> <end>").item == "4")
  }

  @Test func `* folds all, and unfolds all again`() {
    var desk = desk("* *")
    #expect(desk.state.railRows.count == 4 || desk.state.railRows.count == 4 + 11 + 22)
    desk.press("*")
    let folded = desk.state.railRows.count
    desk.press("*")
    #expect(Set([folded, desk.state.railRows.count]) == [4, 37])
  }

  @Test func `Enter on an initiative goes to the first result of the year in focus, Esc back`() {
    #expect(desk("<enter>").place == "1-1-1.1 8年度 実績")
    #expect(desk("} <enter>").place == "1-1-1.1 9年度 実績")
    #expect(desk("<enter> <esc>").place == "")
    #expect(desk("<enter> j j <esc> <enter>").place == "1-1-1.2 8年度 実績")
  }

  @Test func `Tab in a cell goes to the next year, then to the next result, Shift-Tab back`() {
    var desk = desk("<enter> <enter>")
    var places: [String] = []
    for text in ["一", "二", "三", "四"] {
      desk.press("\(text) <tab>")
      places.append(desk.place)
      desk.press("<enter>")
    }
    #expect(places == ["1-1-1.1 9年度 実績", "1-1-1.1 10年度 実績", "1-1-1.2 8年度 実績", "1-1-1.2 9年度 実績"])
    desk.press("<s-tab> <enter> <s-tab>")
    #expect(desk.place == "1-1-1.1 10年度 実績")
    #expect(desk.cell("1-1-1.1", "R10") == "三")
  }

  @Test func `In planning mode Tab goes through planned lines too`() {
    #expect(desk("P <enter> k l l <enter> <tab>").place == "1-1-1.1 8年度 実績")
    #expect(desk("P <enter> l l <enter> <tab>").place == "1-1-1.2 8年度 計画")
  }

  @Test func `At the last cell Tab stays`() {
    #expect(desk("<enter> j j l l <enter> <tab>").place == "1-1-1.2 10年度 実績")
  }

  @Test func `[ and ] change the plan, each in its own year`() {
    #expect(desk("[").header.contains("R4-R7"))
    #expect(desk("[").header.contains("7年度(確定)"))
    #expect(desk("[ ]").header.contains("8年度"))
  }

  @Test func `} moves the year in focus, the cursor with it`() {
    #expect(desk("<enter> }").place == "1-1-1.1 9年度 実績")
    #expect(desk("}").header.contains("9年度"))
  }

  @Test func `Years that do not fit scroll by whole columns, with marks`() {
    var desk = Desk("60x20")
    desk.press("[ <enter>")
    let header = desk.rows.first { $0.contains("7年度*") } ?? ""
    #expect(header.contains("<"))
    #expect(!header.contains("4年度"))
    desk.press("<home>")
    let first = desk.rows.first { $0.contains("4年度") } ?? ""
    #expect(first.contains(">"))
    #expect(!first.contains("7年度"))
  }

  @Test func `At 50 columns the tree and the cells take turns`() {
    var desk = Desk("50x15")
    #expect(desk.screen.contains("(1)人材育成プログラムの充実"))
    desk.press("<enter>")
    #expect(!desk.screen.contains("(1)人材育成プログラムの充実"))
    #expect(desk.screen.contains("【1】(1)① 職層、専門性等に応じた人材育成"))
    desk.press("<esc>")
    #expect(desk.screen.contains("(1)人材育成プログラムの充実"))
  }

  @Test func `The selected row is on the screen wherever one goes`() {
    for size in ["80x24", "50x15", "120x15"] {
      var desk = Desk(size)
      desk.press("* * <home>")
      for _ in 0..<40 {
        desk.press("j")
        #expect(desk.screen.contains(">"), "\(desk.item)")
        #expect(desk.frame.styleText.contains("S"), "\(desk.item)")
      }
    }
  }
}
