// What is there, and where it stands.
extension LedgerDifference {
  /// Plans that are gone, whose years are others, or of which an item has become something else: whole.
  mutating func removePlansThatGo() {
    let wanted = after.homes
    let found = current.homes
    var going: Set<ItemID> = []
    for plan in current.plans {
      guard let other = after.plans.first(where: { $0.id == plan.id }), other.firstYear == plan.firstYear,
        other.lastYear == plan.lastYear
      else {
        going.insert(plan.id)
        continue
      }
    }
    for (id, home) in found {
      guard let other = wanted[id], other != home else { continue }
      if let plan = home.plan { going.insert(plan) }
    }
    for plan in current.plans.reversed() where going.contains(plan.id) { remove(plan.id) }
  }

  mutating func insertSections() {
    let order = after.sections.map(\.id)
    let known = Set(current.sections.map(\.id))
    for section in after.sections where !known.contains(section.id) {
      let place = place(of: section.id, in: order, parent: .ledger, among: current.sections.map(\.id))
      make(.insert(.section(section), at: place))
    }
  }

  mutating func removeSections() {
    let wanted = Set(after.sections.map(\.id))
    for section in current.sections.reversed() where !wanted.contains(section.id) { remove(section.id) }
  }

  mutating func insertPlans() {
    let known = Set(current.plans.map(\.id))
    let order = after.plans.map(\.id)
    for plan in after.plans where !known.contains(plan.id) {
      make(.insert(.plan(plan), at: place(of: plan.id, in: order, parent: .ledger, among: current.plans.map(\.id))))
    }
  }

  /// Inserts what is new, with all that is new under it, and moves what stands elsewhere; from the top down.
  mutating func buildTree(of plan: Plan) {
    var known = Set(current.allPaths().keys)
    func isNew(_ id: ItemID) -> Bool { !known.contains(id) }
    func shell(_ initiative: Initiative) -> Initiative {
      var initiative = initiative
      initiative.programs.removeAll { !isNew($0.id) }
      return initiative
    }
    func shell(_ direction: Direction) -> Direction {
      var direction = direction
      direction.initiatives = direction.initiatives.filter { isNew($0.id) }.map(shell)
      return direction
    }
    func shell(_ pillar: Pillar) -> Pillar {
      var pillar = pillar
      pillar.directions = pillar.directions.filter { isNew($0.id) }.map(shell)
      return pillar
    }
    for pillar in plan.pillars {
      settle(.pillar(isNew(pillar.id) ? shell(pillar) : pillar), in: plan.pillars.map(\.id), parent: plan.id, &known)
      for direction in pillar.directions {
        let node = Node.direction(isNew(direction.id) ? shell(direction) : direction)
        settle(node, in: pillar.directions.map(\.id), parent: pillar.id, &known)
        for initiative in direction.initiatives {
          let node = Node.initiative(isNew(initiative.id) ? shell(initiative) : initiative)
          settle(node, in: direction.initiatives.map(\.id), parent: direction.id, &known)
          for program in initiative.programs {
            settle(.program(program), in: initiative.programs.map(\.id), parent: initiative.id, &known)
          }
        }
      }
    }
  }

  private mutating func settle(_ node: Node, in order: [ItemID], parent: ItemID, _ known: inout Set<ItemID>) {
    if known.contains(node.id) {
      guard let path = current.path(of: node.id), let from = current.place(of: path), from.parent != parent else {
        return
      }
      let to = place(of: node.id, in: order, parent: parent, among: current.children(of: parent, like: node))
      make(.move(node.id, from: from, to: to))
    } else {
      let place = place(of: node.id, in: order, parent: parent, among: current.children(of: parent, like: node))
      make(.insert(node, at: place))
      known.formUnion(node.allIDs)
    }
  }

  /// Before pillars go, their targets must stand under others.
  mutating func settleTargets(of plan: Plan) {
    guard let found = current.plans.first(where: { $0.id == plan.id }) else { return }
    let old = Dictionary(found.targets.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let wanted = Set(plan.targets.map(\.id))
    for target in found.targets.reversed() where !wanted.contains(target.id) { remove(target.id) }
    let order = plan.targets.map(\.id)
    for target in plan.targets {
      if let known = old[target.id] {
        guard known.pillar != target.pillar else { continue }
        make(.set(target.id, .pillar, before: .item(known.pillar), after: .item(target.pillar)))
      } else {
        let siblings = current.children(of: plan.id, like: .target(target))
        make(.insert(.target(target), at: place(of: target.id, in: order, parent: plan.id, among: siblings)))
      }
    }
  }

  /// Whatever of the plan is no longer wanted; what is under it has gone elsewhere already, or goes too.
  mutating func removeWhatIsGone(from plan: Plan) {
    let wanted = Set(Node.plan(plan).allIDs)
    guard let found = current.plans.first(where: { $0.id == plan.id }) else { return }
    for pillar in found.pillars.reversed() {
      guard wanted.contains(pillar.id) else {
        remove(pillar.id)
        continue
      }
      for direction in pillar.directions.reversed() {
        guard wanted.contains(direction.id) else {
          remove(direction.id)
          continue
        }
        for initiative in direction.initiatives.reversed() {
          guard wanted.contains(initiative.id) else {
            remove(initiative.id)
            continue
          }
          for program in initiative.programs.reversed() where !wanted.contains(program.id) { remove(program.id) }
        }
      }
    }
  }

  mutating func putInOrder(_ plan: Plan) {
    putInOrder(plan.targets.map(\.id), parent: plan.id) { $0.planNamed(plan.id)?.targets.map(\.id) ?? [] }
    putInOrder(plan.pillars.map(\.id), parent: plan.id) { $0.planNamed(plan.id)?.pillars.map(\.id) ?? [] }
    for pillar in plan.pillars {
      putInOrder(pillar.directions.map(\.id), parent: pillar.id) { ledger in
        ledger.path(of: pillar.id).flatMap { ledger.pillar(at: $0) }?.directions.map(\.id) ?? []
      }
      for direction in pillar.directions {
        putInOrder(direction.initiatives.map(\.id), parent: direction.id) { ledger in
          ledger.path(of: direction.id).flatMap { ledger.direction(at: $0) }?.initiatives.map(\.id) ?? []
        }
        for initiative in direction.initiatives {
          putInOrder(initiative.programs.map(\.id), parent: initiative.id) { ledger in
            ledger.initiative(initiative.id)?.programs.map(\.id) ?? []
          }
        }
      }
    }
  }
}

/// What an item is, and the plan it can move about in.
private struct Home: Hashable {
  enum Kind { case section, plan, target, pillar, direction, initiative, program }
  let kind: Kind
  let plan: ItemID?
}

extension Ledger {
  fileprivate var homes: [ItemID: Home] {
    var homes: [ItemID: Home] = [:]
    forEachItem { id, path in
      let kind: Home.Kind =
        switch path {
        case .ledger, .section: .section
        case .plan: .plan
        case .target: .target
        case .pillar: .pillar
        case .direction: .direction
        case .initiative: .initiative
        case .program: .program
        }
      homes[id] = Home(kind: kind, plan: path.planIndex.map { plans[$0].id })
    }
    return homes
  }

  fileprivate func planNamed(_ id: ItemID) -> Plan? { plans.first { $0.id == id } }

  /// The children of an item that are of a node's kind.
  fileprivate func children(of parent: ItemID, like node: Node) -> [ItemID] {
    guard let path = path(of: parent) else { return [] }
    switch node {
    case .section: return sections.map(\.id)
    case .plan: return plans.map(\.id)
    case .target: return plan(at: path)?.targets.map(\.id) ?? []
    case .pillar: return plan(at: path)?.pillars.map(\.id) ?? []
    case .direction: return pillar(at: path)?.directions.map(\.id) ?? []
    case .initiative: return direction(at: path)?.initiatives.map(\.id) ?? []
    case .program: return initiative(at: path)?.programs.map(\.id) ?? []
    }
  }
}
