/// One of the three ledgers of a merge as a table: every item with its kind, parent and plan, and every list of siblings.
struct MergeSide {
  struct Row {
    let kind: ItemKind
    let parent: ItemID
    /// The plan it lies in; nil for sections and plans.
    let plan: ItemID?
    let path: ItemPath
  }
  struct Siblings: Hashable {
    let parent: ItemID
    let kind: ItemKind
  }

  let ledger: Ledger
  private(set) var rows: [ItemID: Row] = [:]
  private(set) var lists: [Siblings: [ItemID]] = [:]

  init(_ ledger: Ledger) {
    self.ledger = ledger
    ledger.forEachItem { id, path in
      let parent = MergeSide.parent(of: path, in: ledger)
      let plan = parent == .ledger ? nil : path.planIndex.map { ledger.plans[$0].id }
      rows[id] = Row(kind: path.kind, parent: parent, plan: plan, path: path)
      lists[Siblings(parent: parent, kind: path.kind), default: []].append(id)
    }
  }

  private static func parent(of path: ItemPath, in ledger: Ledger) -> ItemID {
    switch path {
    case .ledger, .section, .plan: .ledger
    case .target(let p, _), .pillar(let p, _): ledger.plans[p].id
    case .direction(let p, let i, _): ledger.plans[p].pillars[i].id
    case .initiative(let p, let i, let d, _): ledger.plans[p].pillars[i].directions[d].id
    case .program(let p, let i, let d, let n, _): ledger.plans[p].pillars[i].directions[d].initiatives[n].id
    }
  }

  func siblings(_ kind: ItemKind, under parent: ItemID) -> [ItemID] {
    lists[Siblings(parent: parent, kind: kind)] ?? []
  }

  /// The item by itself, without what stands under it; nil where this side has none.
  func content(of id: ItemID) -> Node? {
    guard let row = rows[id], let node = ledger.node(at: row.path) else { return nil }
    return node.withoutChildren
  }

  /// Sections and the pillar that an item names.
  func references(of id: ItemID) -> [ItemID] { content(of: id)?.references ?? [] }
}

extension ItemPath {
  /// The kind of item; the ledger itself has none and counts as a plan, which no caller asks for.
  var kind: ItemKind {
    switch self {
    case .section: .section
    case .ledger, .plan: .plan
    case .pillar: .pillar
    case .direction: .direction
    case .initiative: .initiative
    case .program: .program
    case .target: .target
    }
  }
}

extension Node {
  var withoutChildren: Node {
    switch self {
    case .plan(var plan):
      (plan.pillars, plan.targets) = ([], [])
      return .plan(plan)
    case .pillar(var pillar):
      pillar.directions = []
      return .pillar(pillar)
    case .direction(var direction):
      direction.initiatives = []
      return .direction(direction)
    case .initiative(var initiative):
      initiative.programs = []
      return .initiative(initiative)
    case .program, .target, .section: return self
    }
  }

  var references: [ItemID] {
    switch self {
    case .initiative(let initiative): [initiative.owner].compactMap { $0 } + initiative.involved
    case .program(let program): [program.owner].compactMap { $0 }
    case .target(let target): [target.pillar]
    case .plan, .pillar, .direction, .section: []
    }
  }
}
