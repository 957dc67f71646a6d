import PlanModel

/// Which columns of a program table hold what.
struct TableLayout: Equatable {
  let years: [FiscalYear]
  /// The column of 計画 and 実績; nil in a table of plans alone.
  let track: Int?
  /// The column of the first year's values. Not always that of its header: some tables have one column more than they
  /// have values.
  let firstValue: Int

  static func track(_ text: String) -> Track? {
    switch WidthFolding.folded(text) {
    case "計画", "予定", "目標": .planned
    case "実績", "結果", "実施結果": .actual
    default: nil
    }
  }

  init(header: YearHeader, rows: [TableRow]) {
    years = header.years
    let tracked = (1...3).first { column in rows.contains { TableLayout.track($0.cell(column)) != nil } }
    // A lone 計画 where values stand is a value.
    track = tracked.flatMap { column in
      let isPlanned = rows.contains { TableLayout.track($0.cell(column)) == .planned }
      let isAlways = column < header.column && rows.allSatisfy { TableLayout.track($0.cell(column)) != nil }
      return column < max(header.column, 2) && isPlanned || isAlways ? column : nil
    }
    let base = track.map { $0 + 1 } ?? 1
    guard base < header.column else {
      firstValue = base
      return
    }
    let isGapUsed = rows.contains { row in (base..<header.column).contains { !row.cell($0).isEmpty } }
    let isTailUsed = rows.contains { row in row.cells.dropFirst(base + header.years.count).contains { !$0.isEmpty } }
    let width = rows.map(\.cells.count).max() ?? 0
    firstValue = (isGapUsed && !isTailUsed) || width <= base + header.years.count ? base : header.column
  }

  var values: Range<Int> { firstValue..<(firstValue + years.count) }
}
