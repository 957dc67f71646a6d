import PlanModel

/// The name of a field in a journal; year and line stand beside it.
enum FieldWord: String, CaseIterable {
  case organization, schemes, conflicts, unknownKeys
  case title, formerNames, inquiry
  case label, status, adoptedOn, levels, scheme, chapters, locked
  case purpose, outcome, footnote
  case owner, involved, succeeds, tags
  case schedule, note, issue, direction, assessment
  case cell, reading, fact, lines
  case pillar, shortName, unit, better, goal, most, basis, measuredIn, baseline, step, measurement

  /// The field; nil where year or line are missing.
  func field(line: LineRef?, year: FiscalYear?) -> Field? {
    switch self {
    case .organization: .organization
    case .schemes: .schemes
    case .conflicts: .conflicts
    case .unknownKeys: .unknownKeys
    case .title: .title
    case .formerNames: .formerNames
    case .inquiry: year.map { .inquiry($0) }
    case .label: .label
    case .status: .status
    case .adoptedOn: .adoptedOn
    case .levels: .levels
    case .scheme: .scheme
    case .chapters: .chapters
    case .locked: year.map { .locked($0) }
    case .purpose: .purpose
    case .outcome: .outcome
    case .footnote: .footnote
    case .owner: .owner
    case .involved: .involved
    case .succeeds: .succeeds
    case .tags: .tags
    case .schedule: year.map { .schedule($0) }
    case .note: year.map { .note($0) }
    case .issue: year.map { .issue($0) }
    case .direction: year.map { .direction($0) }
    case .assessment: year.map { .assessment($0) }
    case .cell: line.flatMap { line in year.map { .cell(line, $0) } }
    case .reading: line.flatMap { line in year.map { .reading(line, $0) } }
    case .fact: line.flatMap { line in year.map { .fact(line, $0) } }
    case .lines: .pairs
    case .pillar: .pillar
    case .shortName: .shortName
    case .unit: .unit
    case .better: .better
    case .goal: .goal
    case .most: .most
    case .basis: .basis
    case .measuredIn: .measuredIn
    case .baseline: .baseline
    case .step: year.map { .step($0) }
    case .measurement: year.map { .measurement($0) }
    }
  }
}

extension Field {
  /// How a journal writes the field.
  var words: (name: FieldWord, line: LineRef?, year: FiscalYear?) {
    switch self {
    case .organization: (.organization, nil, nil)
    case .schemes: (.schemes, nil, nil)
    case .conflicts: (.conflicts, nil, nil)
    case .unknownKeys: (.unknownKeys, nil, nil)
    case .title: (.title, nil, nil)
    case .formerNames: (.formerNames, nil, nil)
    case .inquiry(let year): (.inquiry, nil, year)
    case .label: (.label, nil, nil)
    case .status: (.status, nil, nil)
    case .adoptedOn: (.adoptedOn, nil, nil)
    case .levels: (.levels, nil, nil)
    case .scheme: (.scheme, nil, nil)
    case .chapters: (.chapters, nil, nil)
    case .locked(let year): (.locked, nil, year)
    case .purpose: (.purpose, nil, nil)
    case .outcome: (.outcome, nil, nil)
    case .footnote: (.footnote, nil, nil)
    case .owner: (.owner, nil, nil)
    case .involved: (.involved, nil, nil)
    case .succeeds: (.succeeds, nil, nil)
    case .tags: (.tags, nil, nil)
    case .schedule(let year): (.schedule, nil, year)
    case .note(let year): (.note, nil, year)
    case .issue(let year): (.issue, nil, year)
    case .direction(let year): (.direction, nil, year)
    case .assessment(let year): (.assessment, nil, year)
    case .cell(let line, let year): (.cell, line, year)
    case .reading(let line, let year): (.reading, line, year)
    case .fact(let line, let year): (.fact, line, year)
    case .pairs: (.lines, nil, nil)
    case .pillar: (.pillar, nil, nil)
    case .shortName: (.shortName, nil, nil)
    case .unit: (.unit, nil, nil)
    case .better: (.better, nil, nil)
    case .goal: (.goal, nil, nil)
    case .most: (.most, nil, nil)
    case .basis: (.basis, nil, nil)
    case .measuredIn: (.measuredIn, nil, nil)
    case .baseline: (.baseline, nil, nil)
    case .step(let year): (.step, nil, year)
    case .measurement(let year): (.measurement, nil, year)
    }
  }
}
