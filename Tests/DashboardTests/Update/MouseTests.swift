import Dashboard
import TerminalKit
import Testing

/// The mouse in the screen in memory: it points at what is seen, by the text that stands there.
@Suite struct MouseTests {
  @Test func `A click on the tree selects, a double click opens`() {
    var desk = Desk()
    desk.click("② 研修の広")
    #expect(desk.item == "1-2-2")
    #expect(desk.state.selection.pane == .rail)
    desk.click("① 職層、専..", double: true)
    #expect(desk.place == "1-1-1.1 8年度 実績")
  }

  @Test func `A click on the mark of a branch folds it, a double click on its title too`() {
    var desk = Desk()
    let rows = desk.state.railRows.count
    desk.click("【1】")
    #expect(desk.state.railRows.count == 4)
    #expect(desk.item == "1")
    desk.click("【1】")
    #expect(desk.state.railRows.count == rows)
    desk.click("人材の確保", double: true)
    #expect(desk.item == "2")
    #expect(desk.state.railRows.count > rows)
  }

  @Test func `A click on a year cell selects it, a double click opens it at the caret's place`() throws {
    var desk = Desk()
    let actual = try #require(desk.point(of: "実績 |"))
    desk.press("<click:\(actual.x + 24),\(actual.y)>")
    #expect(desk.place == "1-1-1.1 9年度 実績")
    #expect(desk.typed == nil)
    desk.press("<click:\(actual.x),\(actual.y)>")
    #expect(desk.place == "1-1-1.1 9年度 実績", "on the label the row is meant")
    desk.press("<double-click:\(actual.x + 8),\(actual.y)> 研修")
    #expect(desk.typed == "研修")
    desk.press("<enter>")
    #expect(desk.cell("1-1-1.1", "R8") == "研修")
  }

  @Test func `A cell that may not be written says so when it is double-clicked`() throws {
    var desk = Desk()
    let planned = try #require(desk.point(of: "計画 |"))
    desk.press("<double-click:\(planned.x + 8),\(planned.y)>")
    #expect(desk.place == "1-1-1.1 8年度 計画")
    #expect(desk.typed == nil)
    #expect(desk.state.notice == .planTextGuarded)
  }

  @Test func `A click in the open field moves the caret, a drag selects, a click beside it commits`() throws {
    var desk = desk("<enter> 人材育成の方針")
    let start = try #require(desk.point(of: "人材育成の方"))
    desk.press("<click:\(start.x + 4),\(start.y)>")
    #expect(desk.state.open?.field.caret == 2)
    desk.press("<drag:\(start.x + 4),\(start.y),\(start.x + 8),\(start.y)>")
    #expect(desk.state.open?.field.selectedText == "育成")
    desk.press("<bs>")
    #expect(desk.typed == "人材の方針")
    desk.press("<click:\(start.x + 18),\(start.y)>")
    #expect(desk.typed == nil)
    #expect(desk.cell("1-1-1.1", "R8") == "人材の方針")
    #expect(desk.place == "1-1-1.1 9年度 実績")
  }

  @Test func `A click beside a question leaves it open, one into it moves its caret`() throws {
    var desk = desk("2 m 84.6")
    desk.press("<click:3,8>")
    #expect(desk.typed == "84.6")
    let cursor = try #require(desk.frame.cursor)
    desk.press("<click:\(cursor.x - 4),\(cursor.y)> 1")
    #expect(desk.typed == "184.6")
  }

  @Test func `The wheel scrolls what lies under the pointer and leaves the selection`() {
    var desk = Desk("80x16")
    desk.press("*")
    let item = desk.item
    desk.press("<wheel:6,3,5>")
    #expect(desk.state.railScroll == 6)
    #expect(desk.item == item)
    desk.press("<wheel:-60,3,5>")
    #expect(desk.state.railScroll == 0)
    desk = DashboardTests.desk("<end> <enter> j*3", "80x16")
    desk.press("<wheel:3,40,9>")
    #expect(desk.state.detailScroll == 3)
    desk.press("<wheel:999,40,9>")
    #expect(desk.frame.violatedInvariant() == nil)
    let end = desk.state.detailScroll
    desk.press("<wheel:3,40,9>")
    #expect(desk.state.detailScroll == end, "no further than the end")
    // The next key is about the selection again.
    desk.press("j")
    #expect(desk.state.railRows.contains { $0.id == desk.state.selection.item })
  }

  @Test func `The wheel scrolls the targets page, a list of keys and a long text`() {
    var targets = desk("2", "80x16")
    targets.press("<wheel:3,40,9>")
    #expect(targets.state.targetsScroll == 3)
    var help = desk("<f1>", "80x16")
    help.press("<wheel:3,40,9>")
    #expect(help.state.overlay == .help(scroll: 3))
    var text = desk("e 2 一 <a-enter> 二 <a-enter> 三 <a-enter> 四")
    text.press("<wheel:-3,40,5> x")
    #expect(text.typed == "一x\n二\n三\n四")
  }

  @Test func `Years, gauges, footer and menus take clicks`() throws {
    var desk = Desk()
    desk.click("10年度")
    #expect(desk.state.selection.year.shortJapanese == "10年度")
    desk.click("10年度")
    #expect(desk.state.selection.year.shortJapanese == "8年度", "in the header it goes on, and round the end")
    desk.click("階層別研修受講率")
    #expect(desk.screen.contains("2 目標値・進捗総括"))
    #expect(desk.rows.contains { $0.contains(">職層の階層別研修の受講率") })
    desk.click("多様な人材確保", double: true)
    #expect(desk.typed == "")
    var menu = desk
    menu.press("<esc> <esc> e")
    menu.click("2  特記事項")
    #expect(menu.typed == "")
    #expect(menu.screen.contains("特記事項"))
    var footer = Desk()
    footer.click("d全文")
    #expect(footer.screen.contains("全文（Escで戻る、eで編集）"))
  }

  @Test func `Dragging the line between the panes makes the tree wider and narrower, within bounds`() {
    var desk = Desk("100x24")
    let before = desk.state.layout.divider.x
    desk.press("<drag:\(before),9,\(before + 10),9>")
    #expect(desk.state.layout.divider.x == before + 10)
    #expect(desk.frame.violatedInvariant() == nil)
    desk.press("<drag:\(before + 10),9,2,9>")
    #expect(desk.state.layout.rail.width == 12)
    desk.press("<drag:12,9,99,9>")
    #expect(desk.state.layout.detail.width >= 40)
    // A drag that began elsewhere moves nothing.
    let width = desk.state.layout.rail.width
    desk.press("<drag:3,9,30,9>")
    #expect(desk.state.layout.rail.width == width)
  }

  @Test func `A purpose that is cut is shown whole by a double click`() {
    var desk = desk(toTheAward)
    desk.press("<double-click:30,3>")
    #expect(desk.screen.contains("全文（Escで戻る、eで編集）"))
  }

  @Test func `Other buttons, and places where nothing is, do nothing`() {
    var desk = Desk()
    let before = desk.screen
    desk.send([.mouse(MouseEvent(kind: .press(button: 3), at: ScreenPoint(x: 30, y: 9)))])
    #expect(desk.changed.isEmpty)
    for point in ["0,1", "79,1", "10,18", "40,16", "300,300"] { desk.press("<click:\(point)>") }
    #expect(desk.screen == before)
  }
}
