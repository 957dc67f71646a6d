import PlanModel

@testable import PlanExchange

/// Plans that a document can hold, from a seed: titles on one line, names not empty, notes behind ※ or not, and in the
/// texts everything that could be read as something else.
struct RandomPlan {
  private var random: SeededGenerator
  private var ids = IDGenerator(seed: 1)

  static func make(seed: Int) -> Plan {
    var made = RandomPlan(random: SeededGenerator(seed: UInt64(seed)))
    return made.plan()
  }

  private static let words = [
    "実施", "検討", "12名", "実施：743名", "(管理職) 実施：32名 (一般職) 実施：57名", "a | b", "上\\下", "\\|", "<br>",
    "<script>alert(1)</script>",
    "神\u{FA19}", "か\u{3099}が", "𠮷野", "葛\u{E0100}", "=1+1", "＝１", "①研修", "(1) 研修", "【1】育成", "1. はじめに", "# 見出し", "## 目次",
    "目次",
    "※注", "- 3 -", "---", "12", "**太字**", "\u{3000}字下げ", "| 表 |", "令和8年度～令和9年度", "8年度", "計画", "実績", "成果等", "目標値", "👨‍👩‍👧",
    "\\", "\\\\", "a\tb",
    "（要約。原文ではありません。）", "階層：甲", "事業", "|---|---|",
  ]
  private mutating func word() -> String { RandomPlan.words[random.below(RandomPlan.words.count)] }
  /// A title: on one line, ends trimmed.
  private mutating func title() -> String {
    let title = word().replacing("\t", with: " ")
    return Cell.trimmed(random.below(3) == 0 ? title + "の" + word().replacing("\t", with: " ") : title)
  }
  private mutating func prose() -> Prose {
    var lines = [word()]
    while random.below(2) == 0 { lines.append(random.below(5) == 0 ? "" : word()) }
    // A text that begins with the words that mark a summary cannot be told from one.
    if lines[0] == LineEscape.summary { lines[0] = "文" }
    return Prose(lines.joined(separator: "\n"), isSummary: random.below(4) == 0)
  }
  private mutating func cell() -> Cell {
    switch random.below(6) {
    case 0: .arrow
    case 1: .dash
    case 2, 3: .blank
    default: Cell(random.below(4) == 0 ? word() + "\n" + word() : word())
    }
  }
  private mutating func list<Value>(_ most: Int, _ make: (inout RandomPlan) -> Value) -> [Value] {
    (0..<random.below(most + 1)).map { _ in make(&self) }
  }

  private mutating func plan() -> Plan {
    let first = FiscalYear(1926 + random.below(230))
    var plan = Plan(
      id: ids.next(), label: "計画\(random.below(9))", title: title(), firstYear: first,
      lastYear: first.advanced(by: random.below(10)),
      levels: ["柱", "方向性", "取組", "事業"].map { $0 + String(random.below(3)) })
    if random.below(2) == 0 { plan.label = plan.yearsLabel }
    let (count, chapters) = (plan.yearCount, list(3) { Chapter(title: $0.title(), body: $0.prose()) })
    plan.chapters = chapters
    plan.pillars = list(3) { made in
      Pillar(
        id: made.ids.next(), title: made.title(),
        directions: made.list(2) { made in
          Direction(
            id: made.ids.next(), title: made.title(), initiatives: made.list(3) { $0.initiative(years: count) })
        })
    }
    guard !plan.pillars.isEmpty else { return plan }
    let pillars = plan.pillars.map(\.id)
    plan.targets = list(4) { made in
      let name = made.title()
      return Target(
        id: made.ids.next(prefix: "t"), pillar: pillars[made.random.below(pillars.count)], name: name, shortName: name,
        unit: ["%", "人", "時間", "", "点"][made.random.below(5)],
        better: Better.allCases[made.random.below(3)],
        goal: Decimal(mantissa: made.random.below(9999) - 99, scale: made.random.below(3)))
    }
    return plan
  }

  private mutating func initiative(years: Int) -> Initiative {
    var initiative = Initiative(id: ids.next(), title: title())
    if random.below(3) > 0 { initiative.purpose = prose() }
    // In a table's cell the ends of a text are trimmed and an empty one is none.
    if random.below(3) == 0 {
      let text = Cell.trimmed(prose().text)
      initiative.outcome = Prose(text.isEmpty ? "成果" : text, isSummary: random.below(3) == 0)
      if initiative.outcome?.text.hasPrefix(LineEscape.summary) == true { initiative.outcome = Prose("成果") }
    }
    if random.below(4) == 0 { initiative.note = list(2) { $0.word() }.joined(separator: "\n") + "※" }
    initiative.programs = list(4) { $0.program(years: years) }
    // A program of the name of the one before it is its next line.
    for index in initiative.programs.indices.dropFirst()
    where initiative.programs[index].name == initiative.programs[index - 1].name {
      initiative.programs[index].name += "\(index)"
    }
    return initiative
  }

  private mutating func program(years: Int) -> Program {
    func line(_ made: inout RandomPlan) -> Line { Line(cells: (0..<years).map { _ in made.cell() }) }
    var name = title()
    if name.hasPrefix("事業名") || name.isEmpty { name = "事業" }
    var pairs = [LinePair(planned: line(&self), actuals: list(2, line))]
    pairs += list(2) { LinePair(planned: line(&$0), actuals: $0.list(2, line)) }
    if !pairs[0].actuals.isEmpty, random.below(5) == 0 { pairs[0].planned = nil }
    for index in pairs.indices where pairs[index].planned != nil && pairs[index].actuals.count == 1 {
      if pairs[index].actuals[0].isEmpty { pairs[index].actuals = [] }
    }
    return Program(id: ids.next(), name: name, pairs: pairs)
  }
}
