import Dashboard
import PlanModel
import Testing

/// i, L, w and the pages 5 and 6.
@Suite struct ReportTests {
  @Test func `The answer shows the whole item, of a cell its program`() {
    #expect(desk("i").screen.contains("答弁資料 【1】(1)①"))
    #expect(desk("<enter> i").screen.contains("答弁資料 【1】(1)①1"))
    #expect(desk("<home> i").screen.contains("答弁資料 【1】人材の育成"))
    var desk = desk("i j j <pgdn> <end> <home> <esc>")
    #expect(desk.state.overlay == nil)
    desk.press("<f1>")
    #expect(desk.state.overlay != nil)
  }

  @Test func `The timeline shows seven years of labelled figures`() {
    var desk = desk("* ", "120x36")
    desk.press("<home> j j j j j j")
    while desk.item != "1-2-3", desk.item != "4-2-2" { desk.press("j") }
    desk.press("L")
    #expect(desk.screen.contains("R4") && desk.screen.contains("R10"))
    #expect(desk.screen.contains("女性活躍推進研修"))
  }

  @Test func `Lineage is followed from plan to plan`() {
    var desk = desk("j j")
    while desk.item != "1-2-1", desk.item != "4-2-2" { desk.press("j <right>") }
    desk.press("L [")
    #expect(desk.header.contains("年度推移"))
    #expect(desk.screen.contains("派遣研修の推進"))
    desk.press("<esc>")
    #expect(desk.header.contains("4～7年度事業") && desk.item == "3-2-2")
    desk.press("L [")
    #expect(desk.notice?.contains("対応は付いていません") == true)
    desk.press("] <esc>")
    #expect(desk.header.contains("R8-R10") && desk.item == "1-2-1")
  }

  @Test func `A pillar has no timeline, and the key says so`() {
    #expect(desk("<home> L").notice?.contains("取組") == true)
  }

  @Test func `The counts explain themselves`() {
    var desk = desk("<enter> <enter> 12名 <enter> <esc> <home> w")
    #expect(desk.screen.contains("入力済 1 / 予定 15"))
    desk.press("<esc>")
    #expect(desk.screen.contains("1/15"))
  }

  @Test func `Checks are grouped by rule, and Enter goes to the line`() {
    var desk = desk("[ 6")
    #expect(desk.screen.contains("実績が計画と同文 22件"))
    desk.press("j <enter>")
    #expect(desk.state.overlay == nil)
    #expect(desk.place.contains("実績"))
    desk.press("] 6 <enter>")
    #expect(desk.state.selection.page == .targets)
  }

  @Test func `The comparison holds what this session has changed, with its kind and reason`() {
    var desk = desk("5 <c-u> <enter>")
    #expect(desk.screen.contains("相違はありません"))
    desk.press("<esc> P R <c-u> 別の名称 <enter> 2 誤記のため <enter> 5 <c-u> <enter>")
    #expect(desk.screen.contains("正誤訂正 1件"))
    #expect(desk.screen.contains("別の名称") && desk.screen.contains("誤記のため"))
    desk.press("6")
    #expect(desk.screen.contains("記載内容の点検"))
    desk.press("1")
    #expect(desk.state.overlay == nil)
  }

  @Test(
    arguments: ["80x24", "120x36", "50x15"],
    ["i", "<enter> i", "L", "w", "5", "5 <enter>", "4", "H", "6", "[ 6", "[ i", "P A", "P D"])
  func `Every page is a sound frame at every size`(_ size: String, _ keys: String) {
    for language in [Language.japanese, .english] {
      var desk = desk(keys, size, language: language)
      #expect(desk.frame.violatedInvariant() == nil)
      desk.press("<end>")
      #expect(desk.frame.violatedInvariant() == nil)
    }
  }
}
