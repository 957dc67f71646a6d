import Testing

/// Commands with the input method on.
@Suite struct InputMethodTests {
  @Test func `Full-width letters and digits are their keys`() {
    #expect(desk("ｊ").item == "1-2")
    #expect(desk("２").screen.contains("2 目標値・進捗総括"))
    #expect(desk("ｔ").place == "1-1-1.1 8年度 実績")
    #expect(desk("｝").header.contains("9年度"))
    #expect(desk("＊ ＊").state.folded.count != 3)
    #expect(desk("？").screen.contains("操作一覧（Escで戻る、/で絞り込み）"))
    var desk = desk("ｊ")
    desk.press("ｑ")
    #expect(desk.effects == [.quit])
  }

  @Test func `あいうえお are the vowels on the tree`() {
    #expect(desk("え").screen.contains("編集する文を番号で選んでください"))
    #expect(desk("う").notice == "元に戻す操作はありません。")
  }

  @Test func `What cannot be known gets a hint, on the tree and on the targets page`() {
    for text in ["ぬ", "研", "、", "「"] {
      for page in ["", "2"] {
        var desk = desk(page)
        desk.type(text)
        #expect(desk.notice?.hasPrefix("日本語入力がオンです。") == true, "\(text)")
        #expect(desk.state.ledger == Bundled.ledger)
      }
    }
  }

  @Test func `On a cell full-width letters are still commands, kana are text`() {
    #expect(desk("<enter> ｊ").place == "1-1-1.2 8年度 計画")
    #expect(desk("<enter> あ").typed == "あ")
    #expect(desk("<enter> ＞").cell("1-1-1.1", "R8") == "→")
    #expect(desk("<enter> －").cell("1-1-1.1", "R8") == "－")
  }
}
