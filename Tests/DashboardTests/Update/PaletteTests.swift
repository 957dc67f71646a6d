import Dashboard
import Testing

/// Finding a command by its name.
@Suite struct PaletteTests {
  @Test func `A command is found by its Japanese or English name and run`() {
    #expect(desk(": 目標値 <enter>").state.selection.page == .targets)
    #expect(desk(": targets <enter>").state.selection.page == .targets)
    #expect(desk(": ＴＡＲＧＥＴＳ").screen.contains("目標値・進捗総括"))
    #expect(desk(": pageTargets <enter>").state.selection.page == .targets)
  }

  @Test func `Every command of the table is offered with its key, those without one too`() {
    let entries = Desk().state.paletteEntries
    #expect(entries.contains { $0.command == .undo && $0.keys == "Ctrl-Z u" })
    #expect(entries.contains { $0.command == .suspend && $0.keys.isEmpty })
    #expect(Set(entries.map(\.command)).count == entries.count)
  }

  @Test func `A command that cannot be had says why and leaves the palette open`() {
    var desk = desk(": やり直す")
    #expect(desk.screen.contains("やり直す操作はありません。"))
    desk.press("<enter>")
    #expect(desk.notice == "やり直す操作はありません。")
    #expect(desk.state.palette != nil)
    #expect(paletteScreen("欄を空にする").contains("年度の欄で使えます"))
    #expect(paletteScreen("判定方法を決める").contains("目標値の画面で使えます"))
  }

  private func paletteScreen(_ name: String) -> String { desk(": " + name).screen }

  @Test func `Every command of the palette runs, or says why not`() {
    for language in Language.allCases {
      let entries = Desk("80x24", language: language).state.paletteEntries
      for entry in entries {
        var desk = Desk("80x24", language: language)
        desk.press(":")
        desk.type(entry.command.rawValue)
        guard let index = desk.state.paletteMatches.firstIndex(where: { $0.entry.command == entry.command }) else {
          Issue.record("\(entry.command) is not found by its own name")
          continue
        }
        for _ in 0..<index { desk.press("<down>") }
        let why = desk.state.paletteRefusal(of: entry)
        desk.press("<enter>")
        #expect((desk.state.palette != nil) == (why != nil), "\(entry.command)")
        if let why { #expect(desk.state.notice == why, "\(entry.command)") }
        #expect(desk.frame.violatedInvariant() == nil)
      }
    }
  }

  @Test func `Nothing of that name says so`() {
    #expect(desk(": 存在しない").screen.contains("該当する操作はありません。"))
    #expect(desk(": 存在しない <enter>").notice == "該当する操作はありません。")
  }

  @Test func `The list of keys can be narrowed`() {
    let desk = desk("<f1> / 元に戻す")
    #expect(desk.screen.contains("Ctrl-Z u"))
    #expect(!desk.screen.contains("全文を表示"))
    #expect(desk.footer.hasPrefix("/ 元に戻す"))
    var all = desk
    all.press("<esc>")
    #expect(all.screen.contains("終了する"))
    all.press("<esc>")
    #expect(all.state.overlay == nil)
  }
}
