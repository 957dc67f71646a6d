extension Ledger {
  /// What stands in a field now; nil where the item has no such field, year or line.
  package func value(of field: Field, at path: ItemPath) -> FieldValue? {
    switch path {
    case .ledger: value(of: field)
    case .section(let index): sections[index].value(of: field)
    case .plan(let p): plans[p].value(of: field)
    case .target(let p, let index): plans[p].targets[index].value(of: field, in: plans[p])
    case .pillar(let p, let i): plans[p].pillars[i].value(of: field)
    case .direction(let p, let i, let d): plans[p].pillars[i].directions[d].value(of: field)
    case .initiative(let p, let i, let d, let n):
      plans[p].pillars[i].directions[d].initiatives[n].value(of: field, in: plans[p])
    case .program(let p, let i, let d, let n, let g):
      plans[p].pillars[i].directions[d].initiatives[n].programs[g].value(of: field, in: plans[p])
    }
  }
  package func value(of field: Field, item: ItemID) -> FieldValue? {
    path(of: item).flatMap { value(of: field, at: $0) }
  }

  private func value(of field: Field) -> FieldValue? {
    switch field {
    case .organization: .text(organization)
    case .schemes: .schemes(schemes)
    case .conflicts: .conflicts(conflicts)
    case .unknownKeys: .unknownKeys(unknown)
    default: nil
    }
  }
}

extension Section {
  func value(of field: Field) -> FieldValue? {
    switch field {
    case .title: .text(name)
    case .formerNames: .formerNames(formerNames)
    case .inquiry(let year): FiscalYear.plausible.contains(year) ? .inquiry(inquiries[year]) : nil
    case .unknownKeys: .unknownKeys(unknown)
    default: nil
    }
  }
}

extension Pillar {
  func value(of field: Field) -> FieldValue? {
    switch field {
    case .title: .text(title)
    case .unknownKeys: .unknownKeys(unknown)
    default: nil
    }
  }
}

extension Direction {
  func value(of field: Field) -> FieldValue? {
    switch field {
    case .title: .text(title)
    case .unknownKeys: .unknownKeys(unknown)
    default: nil
    }
  }
}

extension Plan {
  func value(of field: Field) -> FieldValue? {
    switch field {
    case .title: .text(title)
    case .label: .text(label)
    case .status: .status(status)
    case .adoptedOn: .date(adoptedOn)
    case .levels: .texts(levels)
    case .scheme: .item(scheme)
    case .chapters: .chapters(chapters)
    case .unknownKeys: .unknownKeys(unknown)
    case .locked(let year): contains(year) ? .flag(lockedYears.contains(year)) : nil
    default: nil
    }
  }
}

extension Target {
  func value(of field: Field, in plan: Plan) -> FieldValue? {
    switch field {
    case .title: .text(name)
    case .pillar: .item(pillar)
    case .shortName: .text(shortName)
    case .unit: .text(unit)
    case .better: .better(better)
    case .goal: .number(goal)
    case .most: .number(most)
    case .basis: .basis(basis)
    case .measuredIn: .years(measuredIn)
    case .baseline: .baseline(baseline)
    case .unknownKeys: .unknownKeys(unknown)
    case .step(let year): plan.contains(year) ? .number(steps[year]) : nil
    case .measurement(let year): plan.contains(year) ? .measurement(measurement(in: year)) : nil
    case .assessment(let year): plan.contains(year) ? .assessment(years[year]?.assessment) : nil
    default: nil
    }
  }
}

extension YearRecord {
  func value(of field: Field) -> FieldValue? {
    switch field {
    case .schedule: .text(schedule)
    case .note: .text(note)
    case .issue: .text(issue)
    case .direction: .text(direction)
    case .assessment: .assessment(assessment)
    default: nil
    }
  }
}

extension Field {
  /// The year of a field that lies in a `YearRecord`.
  package var recordYear: FiscalYear? {
    switch self {
    case .schedule(let year), .note(let year), .issue(let year), .direction(let year), .assessment(let year): year
    default: nil
    }
  }
}

extension Initiative {
  func value(of field: Field, in plan: Plan) -> FieldValue? {
    switch field {
    case .title: return .text(title)
    case .purpose: return .prose(purpose)
    case .outcome: return .prose(outcome)
    case .footnote: return .text(note)
    case .owner: return .item(owner)
    case .involved: return .items(involved)
    case .succeeds: return .items(succeeds)
    case .tags: return .texts(tags)
    case .unknownKeys: return .unknownKeys(unknown)
    default:
      guard let year = field.recordYear, plan.contains(year) else { return nil }
      return (years[year] ?? YearRecord()).value(of: field)
    }
  }
}

extension Program {
  func value(of field: Field, in plan: Plan) -> FieldValue? {
    switch field {
    case .title: return .text(name)
    case .owner: return .item(owner)
    case .succeeds: return .items(succeeds)
    case .tags: return .texts(tags)
    case .pairs: return .pairs(pairs)
    case .unknownKeys: return .unknownKeys(unknown)
    case .cell(let line, let year):
      return plan.column(of: year).flatMap { cell(line, column: $0) }.map { .cell($0) }
    case .reading(let ref, let year):
      guard plan.contains(year), line(ref) != nil || isFirstEntry(ref) else { return nil }
      return .reading(line(ref)?.readings[year])
    case .fact(let ref, let year):
      guard plan.contains(year), line(ref) != nil || isFirstEntry(ref), ref.track == .actual else { return nil }
      return .fact(line(ref)?.facts[year])
    default:
      guard let year = field.recordYear, plan.contains(year) else { return nil }
      return (years[year] ?? YearRecord()).value(of: field)
    }
  }
}
