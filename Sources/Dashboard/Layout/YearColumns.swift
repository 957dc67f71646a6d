import PlanModel

/// The year columns of the detail: which are shown, where each begins, how wide each is.
package struct YearColumns: Hashable, Sendable {
  /// 計画 and 実績 stand in these columns, before the first rule.
  package static let labelWidth = 5
  static let narrowest = 11
  static let widest = 40

  /// Indices of the columns shown.
  package let shown: Range<Int>
  package let width: Int
  package let count: Int

  /// `first` is the column wished for at the left edge.
  package init(count: Int, detailWidth: Int, first: Int) {
    self.count = count
    let room = max(YearColumns.narrowest + 1, detailWidth - YearColumns.labelWidth)
    let fitting = max(1, min(count, room / (YearColumns.narrowest + 1)))
    let start = min(max(0, first), max(0, count - fitting))
    shown = start..<min(count, start + fitting)
    width = max(1, min(YearColumns.widest, room / max(1, fitting) - 1))
  }

  /// Where the text of a shown column begins, from the detail's left edge; its rule stands one before.
  package func x(of column: Int) -> Int { YearColumns.labelWidth + (column - shown.lowerBound) * (width + 1) + 1 }
  package var hasMoreLeft: Bool { shown.lowerBound > 0 }
  package var hasMoreRight: Bool { shown.upperBound < count }
}
