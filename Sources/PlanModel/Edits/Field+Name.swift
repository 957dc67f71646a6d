extension Field {
  /// Its name in files, that of the key in docs/format.md where there is one.
  package var name: String {
    switch self {
    case .organization: "organization"
    case .schemes: "schemes"
    case .conflicts: "conflicts"
    case .unknownKeys: "unknownKeys"
    case .title: "title"
    case .formerNames: "formerNames"
    case .inquiry: "inquiries"
    case .label: "label"
    case .status: "status"
    case .adoptedOn: "adoptedOn"
    case .levels: "levels"
    case .scheme: "scheme"
    case .chapters: "chapters"
    case .locked: "locked"
    case .purpose: "purpose"
    case .outcome: "outcome"
    case .footnote: "footnote"
    case .owner: "owner"
    case .involved: "involved"
    case .succeeds: "succeeds"
    case .tags: "tags"
    case .schedule: "schedule"
    case .note: "note"
    case .issue: "issue"
    case .direction: "direction"
    case .assessment: "assessment"
    case .cell: "cell"
    case .reading: "reading"
    case .fact: "fact"
    case .pairs: "lines"
    case .pillar: "pillar"
    case .shortName: "shortName"
    case .unit: "unit"
    case .better: "better"
    case .goal: "goal"
    case .most: "most"
    case .basis: "basis"
    case .measuredIn: "measuredIn"
    case .baseline: "baseline"
    case .step: "step"
    case .measurement: "measurement"
    }
  }

  /// The year it is of; nil where it is of none.
  package var year: FiscalYear? {
    switch self {
    case .locked(let year), .inquiry(let year), .schedule(let year), .note(let year), .issue(let year),
      .direction(let year),
      .assessment(let year), .cell(_, let year), .reading(_, let year), .fact(_, let year), .step(let year),
      .measurement(let year):
      year
    default: nil
    }
  }

  /// The line it is on; nil where it is on none.
  package var line: LineRef? {
    switch self {
    case .cell(let line, _), .reading(let line, _), .fact(let line, _): line
    default: nil
    }
  }

  /// The field of this name; nil where there is none, or where it wants a year or a line that is not given.
  package init?(name: String, year: FiscalYear?, line: LineRef?) {
    let plain: [Field] = [
      .organization, .title, .label, .status, .adoptedOn, .levels, .scheme, .chapters, .purpose, .outcome, .footnote,
      .owner, .involved, .succeeds, .tags, .pairs, .pillar, .shortName, .unit, .better, .goal, .basis, .measuredIn,
      .baseline,
    ]
    let yearly = year.map { year -> [Field] in
      [
        .locked(year), .schedule(year), .note(year), .issue(year), .direction(year), .assessment(year), .step(year),
        .measurement(year),
      ] + (line.map { [.cell($0, year), .reading($0, year), .fact($0, year)] } ?? [])
    }
    guard let field = (plain + (yearly ?? [])).first(where: { $0.name.utf8.elementsEqual(name.utf8) }) else {
      return nil
    }
    self = field
  }
}
