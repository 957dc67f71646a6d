/// Something in a ledger that must not be. The store refuses such a file; the tests call this after every step.
package enum Invariant: Hashable, Sendable {
  case duplicateID(ItemID)
  case reservedID(ItemID)
  case yearsReversed(plan: ItemID)
  case tooManyYears(plan: ItemID, count: Int)
  case wrongCellCount(program: ItemID, line: Int, expected: Int, found: Int)
  case yearOutsidePlan(item: ItemID, FiscalYear)
  case unknownPillar(target: ItemID, pillar: ItemID)
  case unknownSection(item: ItemID, section: ItemID)
  case repeatedMeasurement(target: ItemID, FiscalYear)
  case untrimmedCell(program: ItemID, line: Int, column: Int)
  case emptyActualLine(program: ItemID, pair: Int)
}

extension Ledger {
  /// The most years a plan may span.
  package static let mostYears = 30

  /// Everything that is wrong, in the order of the document. Lineage to items that are gone is not wrong, only unknown.
  package func brokenInvariants() -> [Invariant] {
    var broken: [Invariant] = []
    var seen: Set<ItemID> = []
    forEachItem { id, _ in
      if id == .ledger || id.rawValue.isEmpty { broken.append(.reservedID(id)) }
      if !seen.insert(id).inserted { broken.append(.duplicateID(id)) }
    }
    let sectionIDs = Set(sections.map(\.id))
    for plan in plans { plan.appendBrokenInvariants(to: &broken, sections: sectionIDs) }
    return broken
  }
}

extension Plan {
  fileprivate func appendBrokenInvariants(to broken: inout [Invariant], sections: Set<ItemID>) {
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
    for initiative in pillars.flatMap(\.directions).flatMap(\.initiatives) {
      let used = [initiative.owner].compactMap { $0 } + initiative.involved
      for section in used where !sections.contains(section) {
        broken.append(.unknownSection(item: initiative.id, section: section))
      }
      for year in initiative.years.keys.sorted() where !contains(year) {
        broken.append(.yearOutsidePlan(item: initiative.id, year))
      }
      for program in initiative.programs { appendBroken(program, to: &broken, sections: sections) }
    }
  }

  private func appendBroken(_ target: Target, to broken: inout [Invariant]) {
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
  }

  private func appendBroken(_ program: Program, to broken: inout [Invariant], sections: Set<ItemID>) {
    if let owner = program.owner, !sections.contains(owner) {
      broken.append(.unknownSection(item: program.id, section: owner))
    }
    for year in program.years.keys.sorted() where !contains(year) {
      broken.append(.yearOutsidePlan(item: program.id, year))
    }
    var number = 0
    for (index, pair) in program.pairs.enumerated() {
      if pair.actuals.count == 1, pair.actuals[0].isEmpty {
        broken.append(.emptyActualLine(program: program.id, pair: index))
      }
      for line in [pair.planned].compactMap({ $0 }) + pair.actuals {
        number += 1
        if line.cells.count != yearCount {
          broken.append(
            .wrongCellCount(program: program.id, line: number, expected: yearCount, found: line.cells.count))
        }
        for (column, cell) in line.cells.enumerated() where Cell(cell.written) != cell {
          broken.append(.untrimmedCell(program: program.id, line: number, column: column))
        }
        for year in Set(line.readings.keys).union(line.facts.keys).sorted() where !contains(year) {
          broken.append(.yearOutsidePlan(item: program.id, year))
        }
      }
    }
  }
}
