import Dashboard
import TerminalKit
import Testing

/// Searching on the screen.
@Suite struct SearchTests {
  @Test func `Every key shows the next place, and Esc returns to where one was`() {
    var desk = desk("<end> / （仮称）の開催")
    #expect(desk.place == "4-1-2.3 8年度 計画")
    #expect(desk.state.folded.count == 2)
    #expect(desk.footer.hasPrefix("記載の検索 / （仮称）の開催"))
    #expect(desk.footer.hasSuffix("1/1"))
    desk.press("<esc>")
    #expect(desk.item == "4")
    #expect(desk.state.folded.count == 3)
    #expect(desk.state.search == nil)
  }

  @Test func `Enter stays, n and N go round`() {
    var desk = desk("/ 研修 <enter>")
    let first = desk.state.search?.current
    desk.press("n n N N")
    #expect(desk.state.search?.current == first)
    #expect(desk.footer.hasPrefix("n次の該当  N前の該当  Esc解除"))
    desk.press("N")
    #expect(desk.state.search?.current == (first ?? 0) - 1 || first == 0)
  }

  @Test func `The words found are marked on the screen, broken over lines too`() {
    let style = desk("/ 研修 <enter>").frame.styleText
    #expect(style.contains("////"))
    // 外部研修の活用 in the tree, where it is not selected.
    let rows = style.split(separator: "\n")
    let row = rows.firstIndex { $0.contains("① 外部研修の活用") } ?? 0
    #expect(rows[row + 1].hasPrefix(":........////...."))
  }

  @Test func `The tree counts the hits of every branch`() {
    let desk = desk("/ 研修 <enter>")
    let counts = desk.state.search?.counts ?? [:]
    #expect(desk.rows.contains { $0.hasPrefix(" 【1】") && $0.contains(" \(counts[desk.state.railRows[0].id] ?? 0)|") })
    #expect(desk.rows.contains { $0.hasPrefix(" 【3】") })
  }

  @Test func `Nothing found says so and leaves everything as it was`() {
    var desk = desk("j j / 存在しない語")
    #expect(desk.footer.hasSuffix("該当なし"))
    #expect(desk.item == "1-2-1")
    desk.press("<enter>")
    #expect(desk.notice == "該当する記載はありません。")
    #expect(desk.item == "1-2-1")
  }

  @Test func `A target is shown on its page, a chapter is opened`() {
    #expect(desk("/ 階層別研修受講率").state.selection.page == .targets)
    let chapter = desk("[ / 3つの観点")
    #expect(chapter.screen.contains("計画の章（Escで戻る）"))
    #expect(chapter.footer.contains("1/1"))
  }

  @Test func `Esc takes the marks away and leaves the officer there`() {
    var desk = desk("/ DXアワード <enter>")
    desk.press("<esc> <esc>")
    #expect(desk.item == "4-1-2")
    #expect(desk.state.search == nil)
    #expect(!desk.frame.styleText.contains("////"))
  }

  @Test(.enabled(if: Desk.romaji != nil, "libmigemo, its dictionary and libpcre2 are there"))
  func `Romaji finds 人材 and 研修 however it is spelt`() {
    #expect(desk("/ jinzai").state.search?.words.contains("人材") == true)
    #expect(desk("/ kensyuu").state.search?.places == desk("/ kenshuu").state.search?.places)
    #expect(desk("/ kensyuu").state.search?.words.contains("研修") == true)
    #expect(desk(": hozon").screen.contains("保存について"))
  }

  @Test func `A late answer to what was typed before changes nothing`() {
    var desk = desk("/ 研修")
    let before = desk.state.search
    desk.act(.found(SearchFindings(query: "研", places: [], words: [], romaji: .ready)))
    #expect(desk.state.search == before)
  }
}
