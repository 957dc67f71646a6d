import PlanModel

// Tables of initiatives and of targets.
extension DataTables {
  /// A row for each initiative or program and year with what officers recorded of it, and one without a year for what
  /// holds throughout.
  static func items(of ledger: Ledger, _ plans: [Int], _ l: TableLanguage, _ only: TaggedItems?) -> DataTable {
    var table = DataTable(
      name: l("取組・事業", "items"),
      columns: programHeads(l) + [
        (l("主管課", "owner"), .text), (l("項目", "field"), .text),
      ] + yearHeads(l) + [(l("内容", "text"), .text), (l("原文", "own words"), .text)])
    let sections = Dictionary(ledger.sections.map { ($0.id, $0.name) }, uniquingKeysWith: { a, _ in a })
    for plan in plans.map({ ledger.plans[$0] }) {
      for subject in DataSubject.initiatives(of: plan, only) {
        let item = subject.initiative
        let owner = item.owner.flatMap { sections[$0] }
        func add(_ field: String, _ text: String?, summary: Bool? = nil, year: FiscalYear? = nil) {
          guard let text else { return }
          let words = summary.map { $0 ? l("要約", "summary") : l("原文", "own words") }
          table.add(
            subject.values + [.none, .none, .text(owner), .text(field)] + (year.map(values) ?? [.none, .none])
              + [.text(text), .text(words)], address: subject.address + (year.map { " " + $0.code } ?? ""))
        }
        add(l("目的・内容", "purpose"), item.purpose?.text, summary: item.purpose?.isSummary)
        add(l("成果等", "outcome"), item.outcome?.text, summary: item.outcome?.isSummary)
        add(l("注記", "footnote"), item.note)
        for section in item.involved { add(l("関係課", "involved section"), sections[section]) }
        for tag in item.tags { add(l("分類", "tag"), tag) }
        for year in item.years.keys.sorted() {
          for (field, text) in recorded(item.years[year], l) { add(field, text, year: year) }
        }
      }
      for subject in DataSubject.programs(of: plan, only) {
        guard let program = subject.program else { continue }
        let owner = program.owner.flatMap { sections[$0] }
        func add(_ field: String, _ text: String, year: FiscalYear?) {
          table.add(
            subject.values + [.text(owner), .text(field)] + (year.map(values) ?? [.none, .none]) + [
              .text(text), .none,
            ],
            address: subject.address + (year.map { " " + $0.code } ?? ""))
        }
        for tag in program.tags { add(l("分類", "tag"), tag, year: nil) }
        for year in program.years.keys.sorted() {
          for (field, text) in recorded(program.years[year], l) { add(field, text, year: year) }
        }
      }
    }
    return table
  }

  private static func recorded(_ record: YearRecord?, _ l: TableLanguage) -> [(String, String)] {
    guard let record else { return [] }
    let fields: [(String, String?)] = [
      (l("年度予定", "schedule"), record.schedule), (l("特記事項", "note"), record.note), (l("課題", "issue"), record.issue),
      (l("次年度の方向", "direction"), record.direction), (l("評価", "assessment"), record.assessment?.mark),
      (l("評価の理由", "reason of assessment"), record.assessment?.reason),
    ]
    return fields.compactMap { name, text in text.map { (name, $0) } }
  }

  /// A row for each target and each of its numbers: goal, baseline, pace, measurement.
  static func targets(of ledger: Ledger, _ plans: [Int], _ l: TableLanguage, _ only: TaggedItems?) -> DataTable {
    var table = DataTable(
      name: l("目標値", "targets"),
      columns: planHeads(l) + [
        (l("番号", "number"), .text), (l("第1階層", "level 1"), .text), (l("項目", "target"), .text),
        (l("目標ID", "target id"), .text), (l("良い向き", "better"), .text), (l("判定方法", "basis"), .text),
        (l("種別", "kind"), .text),
      ] + yearHeads(l) + [
        (l("値", "value"), .number), (l("単位", "unit"), .text), (l("速報", "provisional"), .text),
        (l("測定日", "measured on"), .date), (l("分子", "numerator"), .number), (l("分母", "denominator"), .number),
        (l("出典・根拠", "source"), .text), (l("備考", "note"), .text),
      ])
    for plan in plans.map({ ledger.plans[$0] }) {
      for (p, pillar) in plan.pillars.enumerated() where only?.contains(pillar.id) ?? true {
        for (number, target) in plan.targets.filter({ $0.pillar == pillar.id }).enumerated() {
          let address = "\(p + 1).\(number + 1)"
          let head: [DataTable.Value] = [
            .text(plan.id.rawValue), .text(plan.label), .text(address), .text(pillar.title), .text(target.name),
            .text(target.id.rawValue), .text(l.word(target.better)), .text(l.word(target.basis)),
          ]
          func add(_ kind: String, _ year: FiscalYear?, _ value: Decimal, _ rest: [DataTable.Value] = []) {
            let row =
              head + [.text(kind)] + (year.map(values) ?? [.none, .none]) + [.number(value), .text(target.unit)]
            let none = Array(repeating: DataTable.Value.none, count: 6 - rest.count)
            table.add(row + rest + none, address: plan.label + ":" + address)
          }
          add(l("目標値", "goal"), nil, target.goal)
          if let baseline = target.baseline {
            add(
              l("現状値", "baseline"), baseline.year, baseline.value, [.none, .none, .none, .none, .text(baseline.source)])
          }
          for year in target.steps.keys.sorted() {
            if let step = target.steps[year] { add(l("目安", "pace"), year, step) }
          }
          for measured in target.measurements {
            add(
              l("実績値", "measurement"), measured.year, measured.value,
              [
                .text(measured.isProvisional ? l("速報", "provisional") : l("確定", "settled")), .date(measured.on),
                .number(measured.numerator), .number(measured.denominator), .text(measured.source),
                .text(measured.note),
              ])
          }
        }
      }
    }
    return table
  }
}
