// Finding things: search, filters, the palette, and the commands that only the palette has.
extension KeyTable {
  private static let findingGroup = Phrase("探す", "Finding")

  static let finding: [Binding] = [
    Binding(
      .search, [.everywhere], "/", Phrase("記載の検索", "Search the plan's texts"), group: findingGroup, footer: 51,
      short: Phrase("検索", "search")),
    Binding(
      .nextHit, [.everywhere, .overlay], "n", Phrase("次の該当箇所へ", "Next hit"), group: findingGroup, footer: 5,
      short: Phrase("次の該当", "next hit")),
    Binding(
      .previousHit, [.everywhere, .overlay], "N", Phrase("前の該当箇所へ", "Previous hit"), group: findingGroup, footer: 6,
      short: Phrase("前の該当", "previous")),
    Binding(
      .filter, [.everywhere], "f", Phrase("一覧を絞り込む", "Filter the tree"), group: findingGroup, footer: 84,
      short: Phrase("絞込", "filter")),
    Binding(
      .palette, [.everywhere], ":", Phrase("操作を探す", "Find a command"), group: findingGroup, footer: 85,
      short: Phrase("操作を探す", "commands")),
    Binding(
      .clearSearch, [.rail], "<esc>", Phrase("検索の印と絞り込みを解除する", "Clear search marks and filter"), group: findingGroup,
      footer: 7, short: Phrase("解除", "clear")),
  ]

  static let prompts: [Binding] = [
    Binding(
      .acceptSearch, [.search], "<enter>", Phrase("その場所にとどまる（検索中）", "Stay there (searching)"), group: findingGroup,
      footer: 1, short: Phrase("ここへ", "stay")),
    Binding(
      .cancelSearch, [.search], "<esc>", Phrase("元の場所に戻る（検索中）", "Back to where one was (searching)"),
      group: findingGroup, footer: 2, short: Phrase("戻る", "back")),
    Binding(
      .nextHit, [.search], "<down> <tab>", Phrase("次の該当箇所へ（検索中）", "Next hit (searching)"), group: findingGroup),
    Binding(
      .previousHit, [.search], "<up> <s-tab>", Phrase("前の該当箇所へ（検索中）", "Previous hit (searching)"),
      group: findingGroup),
    Binding(
      .runChoice, [.palette], "<enter>", Phrase("選んだ操作を実行する（操作を探すとき）", "Run the command chosen (finding a command)"),
      group: findingGroup),
    Binding(
      .up, [.palette], "<up>", Phrase("上へ（操作を探すとき）", "Up (finding a command)"), group: findingGroup),
    Binding(
      .down, [.palette], "<down>", Phrase("下へ（操作を探すとき）", "Down (finding a command)"), group: findingGroup),
    Binding(
      .back, [.palette], "<esc>", Phrase("戻る（操作を探すとき）", "Back (finding a command)"), group: findingGroup),
  ]
}
