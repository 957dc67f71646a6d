import PlanModel

/// A column of an answer sheet, known by its heading in either language, wherever it stands.
enum AnswerColumn: CaseIterable {
  case number, initiative, program, planned, schedule, lastYear, current
  case answer, state, asOf, source, reason, mark
  case key, seen, seenMark

  func title(_ l: TableLanguage) -> String {
    switch self {
    case .number: l("番号", "Number")
    case .initiative: l("取組", "Initiative")
    case .program: l("事業", "Program")
    case .planned: l("計画", "Planned")
    case .schedule: l("年度予定", "Schedule")
    case .lastYear: l("前年度の実績", "Last year's result")
    case .current: l("照会時の記載", "Result so far")
    case .answer: l("実績（回答）", "Result (answer)")
    case .state: l("状態（回答）", "State (answer)")
    case .asOf: l("時点（回答）", "As of (answer)")
    case .source: l("出典・根拠（回答）", "Source (answer)")
    case .reason: l("理由（回答）", "Reason (answer)")
    case .mark: l("評価（回答）", "Mark (answer)")
    case .key: l("照会キー", "Key")
    case .seen: l("照会時の状態等", "Known so far")
    case .seenMark: l("照会時の評価", "Mark so far")
    }
  }

  var isAnswer: Bool {
    switch self {
    case .answer, .state, .asOf, .source, .reason, .mark: true
    default: false
    }
  }
  var width: Double {
    switch self {
    case .number: 9
    case .state, .mark: 11
    case .asOf: 12
    case .initiative, .lastYear, .current, .schedule, .source, .reason: 20
    case .program, .planned: 28
    case .answer: 36
    case .key, .seen, .seenMark: 12
    }
  }

  /// Only in the sheets of a plan whose programs are given marks.
  var isOfMarks: Bool { self == .mark || self == .seenMark }

  /// The column that a heading names.
  init?(heading: String) {
    let folded = WidthFolding.folded(heading)
    let found = AnswerColumn.allCases.first { column in
      [TableLanguage.japanese, .english].contains { WidthFolding.folded(column.title($0)) == folded }
    }
    guard let found else { return nil }
    self = found
  }
}

/// Which result line of which year a row asks for: `2026 p0abc… 1 1`, counted from 1.
struct AnswerKey: Hashable {
  let year: FiscalYear
  let program: ItemID
  let line: LineRef

  var text: String {
    guard case .actual(let pair, let line) = line else { return "" }
    return "\(year.startYear) \(program.rawValue) \(pair + 1) \(line + 1)"
  }
  init(year: FiscalYear, program: ItemID, line: LineRef) {
    self.year = year
    self.program = program
    self.line = line
  }
  init?(_ text: String) {
    let parts = text.split(separator: " ")
    // An id may hold spaces: what stands between the year and the two last numbers.
    guard parts.count >= 4, let year = Int(parts[0]), let pair = Int(parts[parts.count - 2]),
      let line = Int(parts[parts.count - 1]), (1...9999).contains(pair), (1...9999).contains(line)
    else { return nil }
    self.init(
      year: FiscalYear(year), program: ItemID(parts[1..<(parts.count - 2)].joined(separator: " ")),
      line: .actual(pair: pair - 1, line: line - 1))
  }
}
