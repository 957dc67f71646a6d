// The bindings, by the groups of the help page. Ctrl-Z is undo, because these hands come from Excel.
extension KeyTable {
  /// Commands without a key, for the palette. Ctrl-Z, which stops other programs, is undo.
  package static let unbound: [Binding] = [
    Binding(
      .suspend, [.everywhere], "", Phrase("中断する（fgで戻る）", "Suspend (`fg` returns)"), group: everywhereGroup,
      short: Phrase("中断", "suspend")),
    Binding(.tour, [.everywhere], "", Phrase("案内をはじめから見る", "Show the guided tour"), group: everywhereGroup),
    Binding(
      .adoptPlan, [.everywhere], "", Phrase("計画を決定済みにする・決定日を記録する", "Adopt the plan, or record the day"),
      group: everywhereGroup),
    Binding(.closePlan, [.everywhere], "", Phrase("計画を終了する", "Close the plan"), group: everywhereGroup),
  ]

  static let everywhereGroup = Phrase("全画面", "Everywhere")
  private static let movingGroup = Phrase("移動", "Moving")
  private static let cellGroup = Phrase("年度の欄", "Year cells")
  private static let itemGroup = Phrase("項目", "Items")
  private static let targetGroup = Phrase("目標値", "Targets")
  private static let fieldGroup = Phrase("入力中", "While typing")

  static let everywhere: [Binding] = [
    Binding(
      .help, [.everywhere], "<f1> ?", Phrase("操作一覧", "List of keys"), group: everywhereGroup, footer: 90,
      short: Phrase("操作一覧", "keys")),
    Binding(
      .quit, [.everywhere], "q", Phrase("終了する", "Quit"), group: everywhereGroup, footer: 80,
      short: Phrase("終了", "quit")),
    Binding(
      .askToQuit, [.everywhere, .field, .overlay], "<c-c>", Phrase("終了するか確かめる", "Ask whether to quit"),
      group: everywhereGroup),
    Binding(
      .undo, [.everywhere], "<c-z> u", Phrase("元に戻す", "Undo"), group: everywhereGroup, footer: 60,
      short: Phrase("元に戻す", "undo")),
    Binding(.redo, [.everywhere], "<c-y> U", Phrase("やり直す", "Redo"), group: everywhereGroup),
    Binding(
      .nextMissing, [.everywhere], "t", Phrase("次の未入力へ", "Next missing result"), group: everywhereGroup, footer: 12,
      short: Phrase("次の未入力", "next missing")),
    Binding(
      .previousMissing, [.everywhere], "T", Phrase("前の未入力へ", "Previous missing result"), group: everywhereGroup),
    Binding(
      .pagePlan, [.everywhere], "1", Phrase("計画・実績", "Plan and results"), group: everywhereGroup, footer: 50,
      short: Phrase("計画・実績", "plan")),
    Binding(
      .pageTargets, [.everywhere], "2", Phrase("目標値・進捗総括", "Targets and progress"), group: everywhereGroup,
      footer: 50, short: Phrase("目標値", "targets")),
    Binding(
      .pageWork, [.everywhere], "3", Phrase("未処理一覧", "Worklist"), group: everywhereGroup, footer: 51,
      short: Phrase("未処理", "to do")),
    Binding(.previousPlan, [.everywhere], "[", Phrase("前の計画", "Previous plan"), group: everywhereGroup),
    Binding(.nextPlan, [.everywhere], "]", Phrase("次の計画", "Next plan"), group: everywhereGroup),
    Binding(.previousYear, [.everywhere], "{", Phrase("記録年度を前へ", "Year in focus back"), group: everywhereGroup),
    Binding(.nextYear, [.everywhere], "}", Phrase("記録年度を次へ", "Year in focus forward"), group: everywhereGroup),
    Binding(
      .planningMode, [.everywhere], "<f8> P", Phrase("計画編集／実績入力の切替", "Planning mode on or off"),
      group: everywhereGroup),
    Binding(
      .lockYear, [.everywhere], "<f9>", Phrase("年度を確定する／解除する", "Lock or unlock the year"), group: everywhereGroup),
    Binding(.switchPane, [.rail, .grid], "<tab> <s-tab>", Phrase("左右の欄を移る", "Other pane"), group: everywhereGroup),
    Binding(
      .export, [.everywhere], "x", Phrase("書き出す（計画書・照会票・データ）", "Export (plan, sheets, data)"), group: everywhereGroup),
    Binding(.saveHint, [.everywhere], "<c-s>", Phrase("保存について", "About saving"), group: everywhereGroup),
    Binding(.redraw, [.everywhere], "<c-l>", Phrase("画面を描き直す", "Redraw the screen"), group: everywhereGroup),
  ]

  static let moving: [Binding] = [
    Binding(.up, [.rail, .grid, .targets, .work, .overlay], "<up> k", Phrase("上へ", "Up"), group: movingGroup),
    Binding(.down, [.rail, .grid, .targets, .work, .overlay], "<down> j", Phrase("下へ", "Down"), group: movingGroup),
    Binding(
      .left, [.rail, .grid], "<left> h", Phrase("左へ（一覧では閉じる・上の階層へ）", "Left (tree: fold, go up)"),
      group: movingGroup),
    Binding(
      .right, [.rail, .grid], "<right> l", Phrase("右へ（一覧では開く・下の階層へ）", "Right (tree: unfold, go in)"),
      group: movingGroup),
    Binding(
      .pageUp, [.rail, .grid, .targets, .work, .overlay], "<pgup>", Phrase("1画面上へ", "Page up"), group: movingGroup),
    Binding(
      .pageDown, [.rail, .grid, .targets, .work, .overlay], "<pgdn>", Phrase("1画面下へ", "Page down"), group: movingGroup),
    Binding(.toFirst, [.rail, .grid, .targets, .work, .overlay], "<home>", Phrase("先頭へ", "First"), group: movingGroup),
    Binding(.toLast, [.rail, .grid, .targets, .work, .overlay], "<end>", Phrase("末尾へ", "Last"), group: movingGroup),
    Binding(
      .foldAll, [.rail], "*", Phrase("すべて開く／閉じる", "Fold or unfold all"), group: movingGroup, footer: 30,
      short: Phrase("開閉", "fold")),
    Binding(
      .enter, [.rail], "<enter>", Phrase("開く（取組は年度の欄へ）", "Open (an initiative: its year cells)"), group: movingGroup,
      footer: 10,
      short: Phrase("開く", "open")),
    Binding(
      .back, [.grid, .targets, .work, .overlay], "<esc>", Phrase("戻る", "Back"), group: movingGroup, footer: 70,
      short: Phrase("戻る", "back")),
  ]

  static let cells: [Binding] = [
    Binding(
      .openCell, [.grid], "<enter> <f2>", Phrase("欄を開いて入力する", "Open the cell"), group: cellGroup, footer: 10,
      short: Phrase("入力", "edit")),
    Binding(
      .clearCell, [.grid], "<del>", Phrase("欄を空にする", "Clear the cell"), group: cellGroup, footer: 35,
      short: Phrase("消去", "clear")),
    Binding(
      .arrowCell, [.grid], ">", Phrase("→（継続）を入れる", "Enter → (goes on)"), group: cellGroup, footer: 20,
      short: Phrase("継続", "goes on")),
    Binding(
      .dashCell, [.grid], "-", Phrase("－（なし）を入れる", "Enter － (nothing)"), group: cellGroup, footer: 21,
      short: Phrase("なし", "nothing")),
    Binding(
      .repeatText, [.grid], ".", Phrase("直前の文を繰り返す", "Repeat the last text"), group: cellGroup, footer: 22,
      short: Phrase("反復", "repeat")),
    Binding(.copyCell, [.grid], "y", Phrase("欄をコピーする", "Copy the cell"), group: cellGroup),
    Binding(.pasteCell, [.grid], "p", Phrase("コピーした文を貼り付ける", "Paste the copied cell"), group: cellGroup),
    Binding(.copyRow, [.grid], "Y", Phrase("行を表形式でコピーする", "Copy the row as a table"), group: cellGroup),
    Binding(
      .reading, [.grid], "r", Phrase("空欄の扱いを決める", "Set how a blank is read"), group: cellGroup, footer: 45,
      short: Phrase("空欄の扱い", "blank")),
  ]

  static let items: [Binding] = [
    Binding(
      .wholeText, [.rail, .grid], "d",
      Phrase("全文を表示する（取組より上では計画の章）", "Show the whole text (above: the plan's chapters)"), group: itemGroup, footer: 41,
      short: Phrase("全文", "text")),
    Binding(
      .editText, [.rail, .grid], "e", Phrase("文を編集する", "Edit a text"), group: itemGroup, footer: 42,
      short: Phrase("文の編集", "edit text")),
    Binding(
      .editor, [.rail, .grid], "E", Phrase("外部エディタで編集する", "Edit in $VISUAL or $EDITOR"), group: itemGroup),
  ]

  static let targets: [Binding] = [
    Binding(
      .measure, [.targets], "m <enter> <f2>", Phrase("実績値を入れる", "Enter a measurement"), group: targetGroup,
      footer: 10, short: Phrase("実績値", "measure")),
    Binding(
      .basis, [.targets], "o", Phrase("判定方法を決める", "Set the basis"), group: targetGroup, footer: 20,
      short: Phrase("判定方法", "basis")),
  ]

  static let field: [Binding] = [
    Binding(
      .commit, [.field], "<enter>", Phrase("確定", "Commit"), group: fieldGroup, footer: 1, short: Phrase("確定", "commit")),
    Binding(
      .cancel, [.field], "<esc>", Phrase("取消", "Cancel"), group: fieldGroup, footer: 2, short: Phrase("取消", "cancel")),
    Binding(
      .commitNext, [.field], "<tab>", Phrase("次の欄", "Next cell"), group: fieldGroup, footer: 3,
      short: Phrase("次の欄", "next cell")),
    Binding(.commitPrevious, [.field], "<s-tab>", Phrase("前の欄", "Previous cell"), group: fieldGroup),
    Binding(.help, [.field], "<f1>", Phrase("操作一覧", "List of keys"), group: fieldGroup),
    Binding(
      .newLine, [.field], "<a-enter> <c-j>", Phrase("改行", "New line"), group: fieldGroup, footer: 4,
      short: Phrase("改行", "new line")),
  ]
}
