// Who changed what: the history page, and what its lines can do.
extension KeyTable {
  private static let historyGroup = Phrase("変更履歴", "History")

  static let history: [Binding] = [
    Binding(
      .pageHistory, [.everywhere], "4", Phrase("変更履歴（全て）", "History of everything"), group: historyGroup),
    Binding(
      .itemHistory, [.rail, .grid, .targets], "H", Phrase("この欄・項目の変更履歴", "History of the cell or item"),
      group: historyGroup),
    Binding(
      .showEntry, [.history], "<enter>", Phrase("その箇所へ（変更履歴）", "Go there (history)"), group: historyGroup, footer: 10,
      short: Phrase("その箇所へ", "go there")),
    Binding(
      .undoEntry, [.history], "u <c-z>", Phrase("その変更を元に戻す（変更履歴）", "Take that change back (history)"),
      group: historyGroup, footer: 20, short: Phrase("元に戻す", "undo it")),
  ]
}
