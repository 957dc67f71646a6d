import Dashboard
import TerminalKit

extension Role {
  /// What the role is for.
  var meaning: Phrase {
    switch self {
    case .text: Phrase("計画と実績の文", "plan and results")
    case .faint: Phrase("目的・注記", "purposes, notes")
    case .heading: Phrase("見出し", "headings")
    case .label: Phrase("行と列の名前", "names of rows and columns")
    case .selection: Phrase("選択中", "selected")
    case .selectionInactive: Phrase("選択中（もう一方の欄）", "selected, other pane")
    case .inferred: Phrase("空欄の読み", "read into a blank")
    case .missing: Phrase("まだないもの", "still missing")
    case .unsettled: Phrase("確定していないもの", "not settled")
    case .good: Phrase("達成", "reached")
    case .bad: Phrase("未達", "not reached")
    case .gaugeFill: Phrase("棒の実績", "bar, so far")
    case .gaugeRest: Phrase("棒の残り", "bar, the rest")
    case .gaugeGoal: Phrase("棒の目標", "bar, the goal")
    case .border: Phrase("罫線", "lines")
    case .key: Phrase("キーの名前", "names of keys")
    case .field: Phrase("入力欄", "open field")
    case .fieldSelection: Phrase("入力欄の選択", "selected in a field")
    case .notice: Phrase("お知らせ", "messages")
    case .alarm: Phrase("警告", "alarms")
    case .hostile: Phrase("表示できない文字", "characters that cannot be shown")
    case .match: Phrase("検索の一致", "search hits")
    }
  }

  /// The words or glyphs that tell the role where there is no colour, as the screens draw them.
  var sample: Phrase {
    switch self {
    case .text: Phrase("研修の実施", "training held")
    case .faint: Phrase("+4行 d", "+4 lines d")
    case .heading: Phrase("【1】人材の育成", "[1] Development")
    case .label: Phrase("計画", "planned")
    case .selection: Phrase("> ②", "> 2")
    case .selectionInactive: Phrase("> ②", "> 2")
    case .inferred: Phrase("(→)", "(->)")
    case .missing: Phrase("未入力", "missing")
    case .unsettled: Phrase("見込み", "expected")
    case .good: Phrase("達成", "reached")
    case .bad: Phrase("未達", "not reached")
    case .gaugeFill: Phrase("####", "####")
    case .gaugeRest: Phrase("....", "....")
    case .gaugeGoal: Phrase("|", "|")
    case .border: Phrase("------", "------")
    case .key: Phrase("Enter", "Enter")
    case .field: Phrase("候補生：4名_", "4 candidates_")
    case .fieldSelection: Phrase("4名", "4 of them")
    case .notice: Phrase("控えました", "Copied")
    case .alarm: Phrase("未保存", "NOT SAVED")
    case .hostile: Phrase("?", "?")
    case .match: Phrase("研修", "training")
    }
  }
}
