/// A merge at work: who is there, who stands under whom, and the conflicts met on the way.
struct MergeAssembly {
  let base: MergeSide
  let one: MergeSide
  let two: MergeSide
  let hasBase: Bool
  /// Items that one side removed and the merged ledger still names.
  private(set) var missing: Set<ItemID> = []
  var conflicts: [MergeConflict] = []
  private var isThere: Set<ItemID> = []
  /// The children of each merged parent, before they are put in order.
  private var members: [MergeSide.Siblings: Set<ItemID>] = [:]
  /// What in the merged ledger is named by others.
  private var named: Set<ItemID> = []

  /// `wanted`: removed by one side and yet to be there.
  init(_ base: MergeSide, _ one: MergeSide, _ two: MergeSide, wanted: Set<ItemID>, hasBase: Bool) {
    (self.base, self.one, self.two, self.hasBase) = (base, one, two, hasBase)
    isThere = Set(one.rows.keys.filter { two.rows[$0] != nil || base.rows[$0] == nil })
    isThere.formUnion(two.rows.keys.filter { base.rows[$0] == nil })
    bringBack(removedBy: one, keptBy: two, wanted)
    bringBack(removedBy: two, keptBy: one, wanted)
    for id in isThere.sorted() { place(id) }
  }

  // MARK: removal against change

  /// What one side removed stays whole where the other touched anything in it.
  private mutating func bringBack(removedBy remover: MergeSide, keptBy keeper: MergeSide, _ wanted: Set<ItemID>) {
    let removed = base.rows.keys.filter { remover.rows[$0] == nil && keeper.rows[$0] != nil }
    guard !removed.isEmpty else { return }
    let gained = gains(of: keeper)
    var roots: [ItemID: [ItemID]] = [:]
    var touched: Set<ItemID> = []
    for id in removed {
      let root = topmost(above: id, removedBy: remover)
      roots[root, default: []].append(id)
      if gained.contains(id) || wanted.contains(id) || isChanged(id, in: keeper) { touched.insert(root) }
    }
    for root in touched.sorted() {
      isThere.formUnion(roots[root] ?? [])
      // Where the keeper has taken the root itself away too, its part is what it kept of it.
      let subjects = keeper.rows[root] != nil ? [root] : (roots[root] ?? []).sorted()
      conflicts += subjects.map { MergeConflict(item: $0, clash: .removed) }
    }
  }

  private func topmost(above id: ItemID, removedBy side: MergeSide) -> ItemID {
    var top = id
    while let parent = base.rows[top]?.parent, base.rows[parent] != nil, side.rows[parent] == nil { top = parent }
    return top
  }

  private func isChanged(_ id: ItemID, in side: MergeSide) -> Bool {
    base.rows[id]?.parent != side.rows[id]?.parent || !base.content(of: id).isExactly(side.content(of: id))
  }

  /// What a side's items newly stand under, or newly name.
  private func gains(of side: MergeSide) -> Set<ItemID> {
    var gained: Set<ItemID> = []
    for (id, row) in side.rows {
      if base.rows[id]?.parent != row.parent { gained.insert(row.parent) }
      let references = side.references(of: id)
      guard !references.isEmpty else { continue }
      gained.formUnion(Set(references).subtracting(base.references(of: id)))
    }
    return gained
  }

  // MARK: places

  private mutating func place(_ id: ItemID) {
    guard let row = one.rows[id] ?? two.rows[id] else { return }
    let parent = parent(of: id)
    if parent != .ledger, !isThere.contains(parent) { missing.insert(parent) }
    members[MergeSide.Siblings(parent: parent, kind: row.kind), default: []].insert(id)
  }

  private mutating func parent(of id: ItemID) -> ItemID {
    guard let first = one.rows[id]?.parent else { return two.rows[id]?.parent ?? .ledger }
    guard let second = two.rows[id]?.parent, first != second else { return first }
    let old = base.rows[id]?.parent
    if first == old { return second }
    if second == old { return first }
    let secondWins = first < second
    let (kept, other) = secondWins ? (second, first) : (first, second)
    conflicts.append(MergeConflict(item: id, clash: .moved(kept: kept, other: other)))
    return kept
  }

  mutating func children(_ kind: ItemKind, of parent: ItemID) -> [ItemID] {
    let siblings = MergeSide.Siblings(parent: parent, kind: kind)
    guard let members = members[siblings] else { return [] }
    let merged = SiblingOrder(
      base: base.lists[siblings] ?? [], one.lists[siblings] ?? [], two.lists[siblings] ?? [], members: members)
    if let clash = merged.clash {
      conflicts.append(MergeConflict(item: parent, clash: .order(kind, kept: clash.kept, other: clash.other)))
    }
    return merged.order
  }

  // MARK: the ledger

  mutating func ledger() -> Ledger {
    var merged = Ledger(organization: "")
    if case .text(let name?) = value(
      .organization, of: .ledger, hasBase ? .text(base.ledger.organization) : nil, .text(one.ledger.organization),
      .text(two.ledger.organization))
    {
      merged.organization = name
    }
    merged.sections = children(.section, of: .ledger).map { id in
      item(id) { if case .section(let section) = $0 { section } else { nil } }
    }
    merged.plans = children(.plan, of: .ledger).map { plan($0) }
    merged.schemes = ThreeWayList.merge(base.ledger.schemes, one.ledger.schemes, two.ledger.schemes)
    merged.unknown = unknown(base.ledger.unknown, one.ledger.unknown, two.ledger.unknown, of: .ledger, at: "")
    for id in named where !isThere.contains(id) { missing.insert(id) }
    merged.conflicts = openConflicts()
    return merged
  }

  private mutating func plan(_ id: ItemID) -> Plan {
    var plan: Plan = item(id) { if case .plan(let plan) = $0 { plan } else { nil } }
    plan.targets = children(.target, of: id).map { id in
      item(id) { if case .target(let target) = $0 { target } else { nil } }
    }
    plan.pillars = children(.pillar, of: id).map { pillar($0) }
    return plan
  }
  private mutating func pillar(_ id: ItemID) -> Pillar {
    var pillar: Pillar = item(id) { if case .pillar(let pillar) = $0 { pillar } else { nil } }
    pillar.directions = children(.direction, of: id).map { direction($0) }
    return pillar
  }
  private mutating func direction(_ id: ItemID) -> Direction {
    var direction: Direction = item(id) { if case .direction(let direction) = $0 { direction } else { nil } }
    direction.initiatives = children(.initiative, of: id).map { initiative($0) }
    return direction
  }
  private mutating func initiative(_ id: ItemID) -> Initiative {
    var initiative: Initiative = item(id) { if case .initiative(let initiative) = $0 { initiative } else { nil } }
    initiative.programs = children(.program, of: id).map { id in
      item(id) { if case .program(let program) = $0 { program } else { nil } }
    }
    return initiative
  }

  /// One item without its children, joined field by field.
  private mutating func item<Kind: MergeableItem>(_ id: ItemID, _ kind: (Node) -> Kind?) -> Kind {
    let first = one.content(of: id).flatMap(kind)
    let second = two.content(of: id).flatMap(kind)
    let old = base.content(of: id).flatMap(kind)
    let years = (one.rows[id] != nil ? one : two).years(of: id)
    guard let merged = joined(old, first, second, years: years) else {
      // `children` gives ids of this kind that one of the sides has.
      preconditionFailure("no such item")
    }
    named.formUnion(merged.node.references)
    return merged
  }

  /// Conflicts noted before, less those that one side has settled, with those of this merge; by id.
  private func openConflicts() -> [MergeConflict] {
    let old = Set(base.ledger.conflicts.map(\.id))
    let (first, second) = (one.ledger.conflicts, two.ledger.conflicts)
    let (firstIDs, secondIDs) = (Set(first.map(\.id)), Set(second.map(\.id)))
    var open: [String: MergeConflict] = [:]
    func note(_ conflict: MergeConflict) {
      guard let twin = open[conflict.id] else {
        open[conflict.id] = conflict
        return
      }
      // The same conflict met on the way from another base, or with members of a later program.
      if twin.rank.yields(to: conflict.rank) { open[conflict.id] = conflict }
    }
    for conflict in first where secondIDs.contains(conflict.id) || !old.contains(conflict.id) { note(conflict) }
    for conflict in second where firstIDs.contains(conflict.id) || !old.contains(conflict.id) { note(conflict) }
    for conflict in conflicts { note(conflict) }
    return open.values.sorted { $0.id < $1.id }
  }
}

extension MergeConflict {
  fileprivate var rank: MergeKey {
    var key = MergeKey()
    switch clash {
    case .field(_, let base?, _, _): key.add(base)
    case .member(_, let base, _, _): key.add(base)
    default: break
    }
    key.add(unknown)
    return key
  }
}

extension MergeSide {
  /// The years of the plan an item lies in, itself included; none for sections.
  func years(of id: ItemID) -> [FiscalYear] { rows[id]?.path.planIndex.map { ledger.plans[$0].years } ?? [] }
}
