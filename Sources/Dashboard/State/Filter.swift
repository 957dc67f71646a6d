import PlanModel

/// Which initiatives the tree shows; what is set must hold all together.
package struct Filter: Hashable, Sendable {
  /// A program with a missing result in the year in focus.
  package var isMissing = false
  /// A program with an unsettled result in the year in focus.
  package var isUnsettled = false
  /// In a pillar with a target below its pace or not reached in the year in focus.
  package var isBehind = false
  /// In charge or involved.
  package var section: ItemID?
  /// Its assessment in the year in focus.
  package var mark: String?
  package var tag: String?
  /// Something is scheduled in this year.
  package var year: FiscalYear?
  package init() {}

  package var isEmpty: Bool { self == Filter() }
}

/// One line of the filter's menus.
package enum FilterChoice: Hashable, Sendable {
  case missing, unsettled, behind, section, mark, tag, year, clear
}

extension State {
  /// The programs of the plan shown that pass the filter.
  func programsPassing() -> Set<ItemID> {
    guard let plan else { return [] }
    let behind = filter.isBehind ? pillarsBehind(in: plan) : []
    var passing: Set<ItemID> = []
    for pillar in plan.pillars where !filter.isBehind || behind.contains(pillar.id) {
      for initiative in pillar.directions.flatMap(\.initiatives) {
        for program in initiative.programs where passes(program, of: initiative, in: plan) {
          passing.insert(program.id)
        }
      }
    }
    return passing
  }

  /// The counts of the programs that pass, of their initiatives and above.
  func countsOfPassing() -> [ItemID: [Progress]] {
    guard let plan else { return [:] }
    var counts: [ItemID: [Progress]] = [:]
    let none = Array(repeating: Progress(), count: plan.yearCount)
    for pillar in plan.pillars {
      for direction in pillar.directions {
        for initiative in direction.initiatives {
          for program in initiative.programs where filteredPrograms.contains(program.id) {
            let added = plan.progressByColumn(of: program, current: currentYear)
            for item in [initiative.id, direction.id, pillar.id, plan.id] {
              for column in added.indices { counts[item, default: none][column] += added[column] }
            }
          }
        }
      }
    }
    return counts
  }

  private func passes(_ program: Program, of initiative: Initiative, in plan: Plan) -> Bool {
    guard let column = plan.column(of: selection.year) else { return false }
    let progress = plan.progressByColumn(of: program, current: currentYear)
    if filter.isMissing, progress[column].missing == 0 { return false }
    if filter.isUnsettled, progress[column].unsettled == 0 { return false }
    if let section = filter.section {
      let sections = [program.owner, initiative.owner].compactMap { $0 } + initiative.involved
      if !sections.contains(section) { return false }
    }
    if let mark = filter.mark {
      let marks = [program.years[selection.year], initiative.years[selection.year]].compactMap { $0?.assessment?.mark }
      if !marks.contains(mark) { return false }
    }
    if let tag = filter.tag, !program.tags.contains(tag), !initiative.tags.contains(tag) { return false }
    if let year = filter.year {
      guard let column = plan.column(of: year), progress[column].scheduled > 0 else { return false }
    }
    return true
  }

  private func pillarsBehind(in plan: Plan) -> Set<ItemID> {
    Set(
      plan.targets.filter { target in
        let status = target.standing(in: selection.year, lastYear: plan.lastYear).status
        return status == .belowPace || status == .notReached
      }.map(\.pillar))
  }

  /// What a filter can be set to, by the plan shown, in the order of the menus.
  package var filterSections: [Section] {
    guard let plan else { return [] }
    var used: Set<ItemID> = []
    for initiative in plan.pillars.lazy.flatMap(\.directions).flatMap(\.initiatives) {
      used.formUnion([initiative.owner].compactMap { $0 } + initiative.involved)
      used.formUnion(initiative.programs.compactMap(\.owner))
    }
    return ledger.sections.filter { used.contains($0.id) }
  }
  package var filterMarks: [String] { filterWords { $0[selection.year]?.assessment.map { [$0.mark] } ?? [] } }
  package var filterTags: [String] {
    guard let plan else { return [] }
    var tags: Set<String> = []
    for initiative in plan.pillars.lazy.flatMap(\.directions).flatMap(\.initiatives) {
      tags.formUnion(initiative.tags)
      for program in initiative.programs { tags.formUnion(program.tags) }
    }
    return tags.sorted()
  }

  private func filterWords(_ words: ([FiscalYear: YearRecord]) -> [String]) -> [String] {
    guard let plan else { return [] }
    var found: Set<String> = []
    for initiative in plan.pillars.lazy.flatMap(\.directions).flatMap(\.initiatives) {
      found.formUnion(words(initiative.years))
      for program in initiative.programs { found.formUnion(words(program.years)) }
    }
    return found.sorted()
  }

  /// 絞込 未入力・所管 DX推進課; nil without a filter.
  package var filterPhrase: Phrase? {
    guard !filter.isEmpty else { return nil }
    var parts: [Phrase] = []
    if filter.isMissing { parts.append(.missing) }
    if filter.isUnsettled { parts.append(Phrase("未確定", "unsettled")) }
    if filter.isBehind { parts.append(Phrase("目安を下回る", "behind")) }
    if let section = filter.section {
      parts.append(Phrase(verbatim: ledger.sections.first { $0.id == section }?.name ?? section.rawValue))
    }
    if let mark = filter.mark { parts.append(.filterMark + Phrase(verbatim: " " + mark)) }
    if let tag = filter.tag { parts.append(Phrase(verbatim: "#" + tag)) }
    if let year = filter.year { parts.append(.year(year)) }
    var phrase = parts[0]
    for part in parts.dropFirst() { phrase = phrase + Phrase("・", ", ") + part }
    return phrase
  }
}
