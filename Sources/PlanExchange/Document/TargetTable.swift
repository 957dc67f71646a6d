import PlanModel

/// The table of targets: 柱, 項目, 目標値.
struct TargetTable {
  struct Row {
    let line: Int
    /// What stands in the pillar's column, or stood there last; "" without such a column.
    let pillar: String
    let name: String
    let goal: Goal
  }
  struct Goal: Equatable {
    let value: Decimal
    let unit: String
    let better: Better
  }
  private(set) var rows: [Row] = []
  private(set) var unread: [(line: Int, reason: DocumentReport.Reason)] = []

  /// nil where the first row is not the header of such a table.
  init?(_ table: [TableRow]) {
    guard let head = table.first(where: { !$0.isEmpty }), YearHeader(head.cells) == nil else { return nil }
    let words = head.cells.map(WidthFolding.folded)
    guard let goal = words.firstIndex(where: { $0 == "目標" || $0.hasPrefix("目標値") || $0 == "数値目標" }), goal > 0
    else { return nil }
    let names = ["項目", "指標", "成果指標", "目標項目", "内容", "目標指標", "評価指標"]
    let name = words.firstIndex { names.contains($0) } ?? goal - 1
    guard name < goal else { return nil }
    let pillar = name > 0 ? 0 : nil
    var last = ""
    for row in table.drop(while: { $0 != head }).dropFirst() where !row.isEmpty && row.cells != head.cells {
      if let pillar, !row.cell(pillar).isEmpty { last = row.cell(pillar) }
      guard !row.cell(name).isEmpty, let value = TargetTable.goal(row.cell(goal)) else {
        unread.append((row.line, .target))
        continue
      }
      rows.append(Row(line: row.line, pillar: last, name: row.cell(name), goal: value))
      let known: Set = [pillar ?? name, name, goal]
      let rest = row.cells.indices.filter { !known.contains($0) && !row.cells[$0].isEmpty }.map { row.cells[$0] }
      if !rest.isEmpty { unread.append((row.line, .cells(rest.joined(separator: "\t")))) }
    }
  }

  /// 80%, １２人, 90.5％以上, 45時間以下, 1,200件.
  static func goal(_ text: String) -> Goal? {
    guard text.utf8.count <= 200 else { return nil }
    let folded = WidthFolding.folded(text).filter { $0 != "," }
    let digits = folded.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") }
    guard let value = Decimal(digits) else { return nil }
    var unit = folded.dropFirst(digits.count)
    var better = Better.higher
    for (word, meaning) in [("以上", Better.higher), ("以下", .lower), ("以内", .lower), ("を上限", .cap)]
    where unit.hasSuffix(word) {
      unit = unit.dropLast(word.count)
      better = meaning
    }
    return Goal(value: value, unit: String(unit), better: better)
  }
}
