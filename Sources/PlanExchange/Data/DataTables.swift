import PlanModel

/// The ledger as tables for machines: year cells, figures of results, initiatives, targets.
package enum DataTables {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case cells, figures, items, targets
  }

  /// `plans`: which of the ledger's plans, by index; `only`: nothing but what carries a tag, under its own number.
  package static func table(
    _ kind: Kind, of ledger: Ledger, plans: [Int], current: FiscalYear, _ language: TableLanguage,
    only: TaggedItems? = nil
  ) -> DataTable {
    switch kind {
    case .cells: DataTables.cells(of: ledger, plans, current, language, only)
    case .figures: DataTables.figures(of: ledger, plans, language, only)
    case .items: DataTables.items(of: ledger, plans, language, only)
    case .targets: DataTables.targets(of: ledger, plans, language, only)
    }
  }

  typealias Heads = [(title: String, kind: DataTable.Column.Kind)]

  static func planHeads(_ l: TableLanguage) -> Heads {
    [(l("計画ID", "plan id"), .text), (l("計画", "plan"), .text)]
  }
  static func initiativeHeads(_ l: TableLanguage) -> Heads {
    planHeads(l) + [
      (l("番号", "number"), .text), (l("第1階層", "level 1"), .text), (l("第2階層", "level 2"), .text),
      (l("第3階層", "level 3"), .text), (l("取組ID", "initiative id"), .text),
    ]
  }
  static func programHeads(_ l: TableLanguage) -> Heads {
    initiativeHeads(l) + [(l("事業", "program"), .text), (l("事業ID", "program id"), .text)]
  }
  /// Both calendars.
  static func yearHeads(_ l: TableLanguage) -> Heads {
    [(l("年度（西暦）", "fiscal year"), .number), (l("年度（和暦）", "fiscal year (era)"), .text)]
  }
  static func values(_ year: FiscalYear) -> [DataTable.Value] {
    [.count(year.startYear), .text(year.japanese)]
  }
}

/// An initiative or a program with what stands above it, as the rows of a table begin.
struct DataSubject {
  let plan: Plan
  let initiative: Initiative
  let program: Program?
  /// 1-2-3 or 1-2-3.4
  let number: String
  private let titles: [String]

  var values: [DataTable.Value] {
    let own: [DataTable.Value] = program.map { [.text($0.name), .text($0.id.rawValue)] } ?? []
    return [.text(plan.id.rawValue), .text(plan.label), .text(number)] + titles.map { .text($0) }
      + [.text(initiative.id.rawValue)] + own
  }
  var address: String { plan.label + ":" + number }

  static func initiatives(of plan: Plan, _ only: TaggedItems?) -> [DataSubject] {
    var found: [DataSubject] = []
    for (p, pillar) in plan.pillars.enumerated() {
      for (d, direction) in pillar.directions.enumerated() {
        for (n, initiative) in direction.initiatives.enumerated() where only?.contains(initiative.id) ?? true {
          found.append(
            DataSubject(
              plan: plan, initiative: initiative, program: nil, number: Numbering.address([p, d, n]),
              titles: [pillar.title, direction.title, initiative.title]))
        }
      }
    }
    return found
  }

  static func programs(of plan: Plan, _ only: TaggedItems?) -> [DataSubject] {
    initiatives(of: plan, only).flatMap { subject in
      subject.initiative.programs.enumerated().compactMap { index, program in
        guard only?.contains(program.id) ?? true else { return nil }
        return DataSubject(
          plan: plan, initiative: subject.initiative, program: program, number: subject.number + ".\(index + 1)",
          titles: subject.titles)
      }
    }
  }
}
