import PlanModel

/// Something that lies over the page and takes the keys.
package enum Overlay: Hashable, Sendable {
  case help(scroll: Int)
  /// The whole text of an initiative; above initiatives the chapters of the plan.
  case wholeText(ItemID, scroll: Int)
  /// Which of the item's texts to edit.
  case textMenu(ItemID)
  /// Which of the item's texts to edit in an editor.
  case editorMenu(ItemID)
  /// A text from an editor beside the one that others have written meanwhile.
  case twoTexts(EditorErrand, String, scroll: Int)
  case basisMenu(ItemID)
  /// The kind of a change to an adopted plan.
  case kindMenu(Change)
  case filterMenu
  /// What a filter is set to, from the entry at `first` on.
  case filterValues(FilterChoice, first: Int)
  /// Whether to lock a year, with its results still missing.
  case lockQuestion(Change, FiscalYear, missing: Int)
  case stateMenu(GridCursor)
  /// The mark of an item in a year.
  case markMenu(ItemID, FiscalYear)
  case schemeMenu
  /// 次年度の方向
  case directionMenu(ItemID)
  /// How a figure came about.
  case explanation(ItemID, scroll: Int)
  case inquiryMenu(ItemID)
  /// What to export.
  case exportMenu
  /// Whether the file that stands there may be replaced.
  case exportReplace(ExportRequest)
  /// What was pasted outside a field, and where it would go.
  case paste(PasteOffer)
  /// A report over the whole screen; `row` is the selected one where rows can be chosen.
  case report(ReportView, scroll: Int, row: Int?)
  /// Where a new item is to stand, seen from this one.
  case addMenu(ItemID)
  /// Whether to take an item away with everything under it.
  case removeMenu(ItemID)
  /// 変更履歴; what it shows is in `State.historyBook`.
  case history
  /// What merges could not join.
  case conflicts(selected: Int)
  case quit
}
