extension Plan {
  /// What is wrong in the whole plan.
  func appendBrokenInvariants(to broken: inout [Invariant], sections: Set<ItemID>) {
    guard FiscalYear.plausible.contains(firstYear), FiscalYear.plausible.contains(lastYear) else {
      broken.append(.implausibleYears(plan: id))
      return
    }
    guard lastYear >= firstYear else {
      broken.append(.yearsReversed(plan: id))
      return
    }
    guard yearCount <= Ledger.mostYears else {
      broken.append(.tooManyYears(plan: id, count: yearCount))
      return
    }
    for year in lockedYears.sorted() where !contains(year) { broken.append(.yearOutsidePlan(item: id, year)) }
    for target in targets { appendBroken(target, to: &broken) }
    for pillar in pillars { appendBroken(pillar, to: &broken, sections: sections) }
  }

  // What is wrong in one item as part of this plan: an edit that brings it in is held against the same rules.

  func appendBroken(_ pillar: Pillar, to broken: inout [Invariant], sections: Set<ItemID>) {
    for direction in pillar.directions { appendBroken(direction, to: &broken, sections: sections) }
  }
  func appendBroken(_ direction: Direction, to broken: inout [Invariant], sections: Set<ItemID>) {
    for initiative in direction.initiatives { appendBroken(initiative, to: &broken, sections: sections) }
  }

  func appendBroken(_ initiative: Initiative, to broken: inout [Invariant], sections: Set<ItemID>) {
    let used = [initiative.owner].compactMap { $0 } + initiative.involved
    for section in used where !sections.contains(section) {
      broken.append(.unknownSection(item: initiative.id, section: section))
    }
    appendBroken(initiative.years, of: initiative.id, to: &broken)
    for program in initiative.programs { appendBroken(program, to: &broken, sections: sections) }
  }

  func appendBroken(_ target: Target, to broken: inout [Invariant]) {
    if !pillars.contains(where: { $0.id == target.pillar }) {
      broken.append(.unknownPillar(target: target.id, pillar: target.pillar))
    }
    var last: FiscalYear?
    for measurement in target.measurements {
      if !contains(measurement.year) { broken.append(.yearOutsidePlan(item: target.id, measurement.year)) }
      if let last, measurement.year <= last { broken.append(.repeatedMeasurement(target: target.id, measurement.year)) }
      last = measurement.year
    }
    for year in target.steps.keys.sorted() where !contains(year) {
      broken.append(.yearOutsidePlan(item: target.id, year))
    }
    appendBroken(target.years, of: target.id, to: &broken)
    for year in target.measuredIn ?? [] where !contains(year) {
      broken.append(.yearOutsidePlan(item: target.id, year))
    }
  }

  func appendBroken(_ program: Program, to broken: inout [Invariant], sections: Set<ItemID>) {
    if let owner = program.owner, !sections.contains(owner) {
      broken.append(.unknownSection(item: program.id, section: owner))
    }
    appendBroken(program.years, of: program.id, to: &broken)
    appendBroken(program.pairs, of: program.id, to: &broken)
  }

  /// The pairs a program has, or is to have.
  func appendBroken(_ pairs: [LinePair], of program: ItemID, to broken: inout [Invariant]) {
    var number = 0
    for (index, pair) in pairs.enumerated() {
      if pair.planned == nil, index > 0 || pair.actuals.isEmpty {
        broken.append(.unplannedPair(program: program, pair: index))
      }
      if pair.planned != nil, pair.actuals.count == 1, pair.actuals[0].isEmpty {
        broken.append(.emptyActualLine(program: program, pair: index))
      }
      for line in [pair.planned].compactMap({ $0 }) + pair.actuals {
        number += 1
        appendBroken(line, number: number, of: program, to: &broken)
      }
    }
  }

  private func appendBroken(_ line: Line, number: Int, of program: ItemID, to broken: inout [Invariant]) {
    if line.cells.count != yearCount {
      broken.append(.wrongCellCount(program: program, line: number, expected: yearCount, found: line.cells.count))
    }
    for (column, cell) in line.cells.enumerated() where !cell.isCanonical {
      broken.append(.untrimmedCell(program: program, line: number, column: column))
    }
    guard !line.readings.isEmpty || !line.facts.isEmpty else { return }
    for year in Set(line.readings.keys).union(line.facts.keys).sorted() where !contains(year) {
      broken.append(.yearOutsidePlan(item: program, year))
    }
    for (year, _) in line.facts.filter(\.value.isEmpty).sorted(by: { $0.key < $1.key }) {
      broken.append(.emptyRecord(item: program, year))
    }
  }

  private func appendBroken(_ years: [FiscalYear: YearRecord], of item: ItemID, to broken: inout [Invariant]) {
    guard !years.isEmpty else { return }
    for year in years.keys.sorted() {
      if !contains(year) { broken.append(.yearOutsidePlan(item: item, year)) }
      if years[year]?.isEmpty == true { broken.append(.emptyRecord(item: item, year)) }
    }
  }
}
