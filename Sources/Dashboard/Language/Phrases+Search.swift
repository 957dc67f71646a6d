// Search, filters and the palette.
extension Phrase {
  package static let searchPrompt = Phrase("記載の検索 / ", "Search / ")
  package static let nothingFound = Phrase("該当する記載はありません。", "Nothing is found.")
  package static let noneFoundShort = Phrase("該当なし", "none")
  package static let searchFirst = Phrase("先に / で検索してください。", "Search with / first.")
  package static let nothingToClear = Phrase(
    "解除する検索・絞り込みはありません。", "There is no search or filter to clear.")
  package static let romajiLoading = Phrase("ローマ字辞書 読込中", "reading romaji")
  package static let romajiSearching = Phrase("検索中", "searching")
  package static let pastHit = Phrase("変更履歴 ", "History: ")
  package static let romajiMissing = Phrase("ローマ字は使えません", "no romaji")
  package static func hit(_ number: Int?, of count: Int) -> Phrase {
    Phrase(verbatim: (number.map { String($0 + 1) } ?? "-") + "/" + String(count))
  }

  package static let palettePrompt = Phrase("操作を探す : ", "Find a command : ")
  package static let paletteTitle = Phrase(
    "操作を探す（文字で絞り込み、Enterで実行、Escで戻る）", "Find a command (type to narrow, Enter runs it, Esc returns)")
  package static let noSuchOperation = Phrase("該当する操作はありません。", "No such command.")
  package static let inTree = Phrase("一覧で使えます。", "For the tree.")
  package static let inCells = Phrase("年度の欄で使えます（取組でEnter）。", "For a year cell: press Enter on an initiative.")
  package static let onTargets = Phrase("目標値の画面で使えます（2）。", "For the targets page (2).")
  package static let whileTyping = Phrase("入力中に使えます。", "While typing.")

  package static let filterTitle = Phrase(
    "絞り込みを番号で選んでください（もう一度選ぶと解除）", "Filter? Choose by number (again: off)")
  package static let filterValuesTitle = Phrase("番号で選んでください（↓で続き）", "Choose by number (down: more)")
  package static let filterMissing = Phrase("未入力がある", "missing results")
  package static let filterUnsettled = Phrase("未確定がある", "unsettled results")
  package static let filterBehind = Phrase("目安を下回る・未達の目標値がある柱", "pillars with targets behind")
  package static let filterSection = Phrase("主管課・関係課", "section")
  package static let filterMark = Phrase("評価", "mark")
  package static let filterTag = Phrase("区分", "tag")
  package static let filterYear = Phrase("予定のある年度", "scheduled in a year")
  package static let filterClear = Phrase("すべて解除", "clear all")
  package static let filterHeading = Phrase("絞込 ", "only ")
  package static let noneToChoose = Phrase("選べるものが計画にありません。", "The plan has none to choose from.")
  package static let filteredEmpty = Phrase("絞り込みに合う取組はありません。", "Nothing passes that filter.")
  package static let filterLeft = Phrase(
    "絞り込みの外へ移ったため、絞り込みを解除しました。", "That lies outside the filter, which was cleared.")
}

extension Phrase {
  /// 【実績入力】, [recording] : full-width brackets are for full-width words.
  var bracketed: Phrase { Phrase("【" + japanese + "】", "[" + english + "] ") }
}

extension Phrase {
  package static let escCancels = Phrase("Escで中止", "Esc gives up")
}
