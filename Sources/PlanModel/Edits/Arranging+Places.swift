extension ItemPath {
  /// 0 plan, 1 pillar, 2 direction, 3 initiative, 4 program; nil for what is no part of a plan's tree.
  package var level: Int? {
    switch self {
    case .plan: 0
    case .pillar: 1
    case .direction: 2
    case .initiative: 3
    case .program: 4
    case .ledger, .section, .target: nil
    }
  }
}

extension Plan {
  /// A plan without directions: its pillars hold initiatives at once. Each pillar has one direction without a title then.
  package var hasThreeLevels: Bool { levels.count == 3 }
}

extension Arranging {
  /// The parent that is meant: in a plan of three levels a pillar stands for its only direction.
  func landing(_ parent: ItemPath) -> ItemPath {
    guard case .pillar(let p, let i) = parent, ledger.plans[p].hasThreeLevels,
      !ledger.plans[p].pillars[i].directions.isEmpty
    else { return parent }
    return .direction(plan: p, pillar: i, 0)
  }

  package func id(at path: ItemPath) -> ItemID? { ledger.node(at: path)?.id }

  /// The items directly below another.
  package func children(of path: ItemPath) -> [ItemID] {
    switch path {
    case .plan(let p): ledger.plans[p].pillars.map(\.id)
    case .pillar(let p, let i): ledger.plans[p].pillars[i].directions.map(\.id)
    case .direction: ledger.direction(at: path)?.initiatives.map(\.id) ?? []
    case .initiative: ledger.initiative(at: path)?.programs.map(\.id) ?? []
    default: []
    }
  }

  /// The sibling behind which something is to stand; nil: in front.
  func after(_ position: Position, below parent: ItemPath, without item: ItemID?) throws(Problem) -> ItemID? {
    let siblings = children(of: parent).filter { $0 != item }
    switch position {
    case .first: return nil
    case .last: return siblings.last
    case .after(let sibling):
      guard siblings.contains(sibling) else { throw .noSibling }
      return sibling
    }
  }

  /// The next item of the same level in the plan, whatever its parent.
  func neighbour(of path: ItemPath, by step: Int) -> ItemPath? {
    guard let level = path.level, let plan = path.planIndex else { return nil }
    var sameLevel: [ItemPath] = []
    ledger.forEachItem { _, each in if each.level == level, each.planIndex == plan { sameLevel.append(each) } }
    guard let index = sameLevel.firstIndex(of: path), sameLevel.indices.contains(index + step) else { return nil }
    return sameLevel[index + step]
  }

  /// A locked year in which something is recorded in the item or below it.
  func lockedYear(in path: ItemPath) -> FiscalYear? {
    guard let plan = ledger.plan(at: path) else { return nil }
    return plan.lockedYears.sorted().first { year in
      switch path {
      case .pillar:
        ledger.pillar(at: path)?.directions.flatMap(\.initiatives).contains { $0.isRecorded(in: year, plan) }
          ?? false
      case .direction: ledger.direction(at: path)?.initiatives.contains { $0.isRecorded(in: year, plan) } ?? false
      case .initiative: ledger.initiative(at: path)?.isRecorded(in: year, plan) ?? false
      case .program: ledger.program(at: path)?.isRecorded(in: year, plan) ?? false
      case .target: ledger.target(at: path)?.measurement(in: year) != nil
      default: false
      }
    }
  }
}

extension Initiative {
  func isRecorded(in year: FiscalYear, _ plan: Plan) -> Bool {
    years[year] != nil || programs.contains { $0.isRecorded(in: year, plan) }
  }
}
extension Program {
  func isRecorded(in year: FiscalYear, _ plan: Plan) -> Bool {
    guard years[year] == nil else { return true }
    guard let column = plan.column(of: year) else { return false }
    return pairs.contains { pair in
      pair.actuals.contains { line in
        line.facts[year] != nil || (line.cells.indices.contains(column) && !line.cells[column].isBlank)
      }
    }
  }
}
