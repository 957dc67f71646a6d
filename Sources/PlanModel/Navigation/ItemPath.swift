/// The way to an item through the arrays of a ledger. Valid until the structure changes.
package enum ItemPath: Hashable, Sendable {
  case ledger
  case section(Int)
  case plan(Int)
  case target(plan: Int, Int)
  case pillar(plan: Int, Int)
  case direction(plan: Int, pillar: Int, Int)
  case initiative(plan: Int, pillar: Int, direction: Int, Int)
  case program(plan: Int, pillar: Int, direction: Int, initiative: Int, Int)

  /// The plan it lies in; nil for the ledger and its sections.
  package var planIndex: Int? {
    switch self {
    case .ledger, .section: nil
    case .plan(let plan), .target(let plan, _), .pillar(let plan, _), .direction(let plan, _, _),
      .initiative(let plan, _, _, _), .program(let plan, _, _, _, _):
      plan
    }
  }
  /// Positions from the pillar down, from 0: 【1】(2)③ is [0, 1, 2].
  package var positions: [Int] {
    switch self {
    case .ledger, .section, .plan, .target: []
    case .pillar(_, let a): [a]
    case .direction(_, let a, let b): [a, b]
    case .initiative(_, let a, let b, let c): [a, b, c]
    case .program(_, let a, let b, let c, let d): [a, b, c, d]
    }
  }
}

extension Ledger {
  /// Where the item with `id` stands; nil where there is none.
  package func path(of id: ItemID) -> ItemPath? {
    if id == .ledger { return .ledger }
    if let index = sections.firstIndex(where: { $0.id == id }) { return .section(index) }
    for (p, plan) in plans.enumerated() {
      if plan.id == id { return .plan(p) }
      if let index = plan.targets.firstIndex(where: { $0.id == id }) { return .target(plan: p, index) }
      for (i, pillar) in plan.pillars.enumerated() {
        if pillar.id == id { return .pillar(plan: p, i) }
        for (d, direction) in pillar.directions.enumerated() {
          if direction.id == id { return .direction(plan: p, pillar: i, d) }
          for (n, initiative) in direction.initiatives.enumerated() {
            if initiative.id == id { return .initiative(plan: p, pillar: i, direction: d, n) }
            if let g = initiative.programs.firstIndex(where: { $0.id == id }) {
              return .program(plan: p, pillar: i, direction: d, initiative: n, g)
            }
          }
        }
      }
    }
    return nil
  }

  /// Every id with its path; of duplicate ids the first.
  package func allPaths() -> [ItemID: ItemPath] {
    var paths: [ItemID: ItemPath] = [:]
    forEachItem { id, path in if paths[id] == nil { paths[id] = path } }
    return paths
  }

  /// Visits sections, then every plan with its targets and its tree, in the order of the document.
  package func forEachItem(_ visit: (ItemID, ItemPath) -> Void) {
    for (index, section) in sections.enumerated() { visit(section.id, .section(index)) }
    for (p, plan) in plans.enumerated() {
      visit(plan.id, .plan(p))
      for (index, target) in plan.targets.enumerated() { visit(target.id, .target(plan: p, index)) }
      for (i, pillar) in plan.pillars.enumerated() {
        visit(pillar.id, .pillar(plan: p, i))
        for (d, direction) in pillar.directions.enumerated() {
          visit(direction.id, .direction(plan: p, pillar: i, d))
          for (n, initiative) in direction.initiatives.enumerated() {
            visit(initiative.id, .initiative(plan: p, pillar: i, direction: d, n))
            for (g, program) in initiative.programs.enumerated() {
              visit(program.id, .program(plan: p, pillar: i, direction: d, initiative: n, g))
            }
          }
        }
      }
    }
  }
}

extension Ledger {
  package func plan(at path: ItemPath) -> Plan? { path.planIndex.map { plans[$0] } }
  package func pillar(at path: ItemPath) -> Pillar? {
    switch path {
    case .pillar(let p, let i), .direction(let p, let i, _), .initiative(let p, let i, _, _),
      .program(let p, let i, _, _, _):
      plans[p].pillars[i]
    default: nil
    }
  }
  package func direction(at path: ItemPath) -> Direction? {
    switch path {
    case .direction(let p, let i, let d), .initiative(let p, let i, let d, _), .program(let p, let i, let d, _, _):
      plans[p].pillars[i].directions[d]
    default: nil
    }
  }
  package func initiative(at path: ItemPath) -> Initiative? {
    switch path {
    case .initiative(let p, let i, let d, let n), .program(let p, let i, let d, let n, _):
      plans[p].pillars[i].directions[d].initiatives[n]
    default: nil
    }
  }
  package func program(at path: ItemPath) -> Program? {
    guard case .program(let p, let i, let d, let n, let g) = path else { return nil }
    return plans[p].pillars[i].directions[d].initiatives[n].programs[g]
  }
  package func target(at path: ItemPath) -> Target? {
    guard case .target(let p, let index) = path else { return nil }
    return plans[p].targets[index]
  }

  package func initiative(_ id: ItemID) -> Initiative? {
    guard let path = path(of: id), case .initiative = path else { return nil }
    return initiative(at: path)
  }
  package func program(_ id: ItemID) -> Program? { path(of: id).flatMap { program(at: $0) } }
  package func target(_ id: ItemID) -> Target? { path(of: id).flatMap { target(at: $0) } }
}
