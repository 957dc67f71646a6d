/// 主管課・関係課 of several items at once.
extension Ledger {
  /// The edits that put `owner` in charge of items and `involved` beside it; nil leaves what stands there, an empty owner
  /// or list takes it away. Pillars and directions mean every initiative below them.
  ///
  /// Sections that are not there yet are made. A program has a section in charge, but none involved of its own.
  package func edits(assigning owner: String?, involved: [String]?, to paths: [ItemPath]) -> [PlanEdit] {
    var made: [Section] = []
    var edits: [PlanEdit] = []
    func id(_ name: String) -> ItemID {
      let (id, making) = section(making: name, after: &made)
      edits += making
      return id
    }
    let ownerID = owner.map { $0.isEmpty ? nil : id($0) }
    let involvedIDs = involved.map { $0.map { id($0) } }
    func set(_ item: ItemID, _ field: Field, _ before: FieldValue, _ after: FieldValue) {
      if !before.isExactly(after) { edits.append(.set(item, field, before: before, after: after)) }
    }
    for path in paths.flatMap({ assignable(at: $0) }) {
      if let program = program(at: path) {
        if let ownerID { set(program.id, .owner, .item(program.owner), .item(ownerID)) }
      } else if let initiative = initiative(at: path) {
        if let ownerID { set(initiative.id, .owner, .item(initiative.owner), .item(ownerID)) }
        if let involvedIDs { set(initiative.id, .involved, .items(initiative.involved), .items(involvedIDs)) }
      }
    }
    return edits
  }

  /// The initiatives and programs an address means.
  private func assignable(at path: ItemPath) -> [ItemPath] {
    func below(_ p: Int, _ i: Int, _ d: Int) -> [ItemPath] {
      plans[p].pillars[i].directions[d].initiatives.indices.map {
        .initiative(plan: p, pillar: i, direction: d, $0)
      }
    }
    switch path {
    case .initiative, .program: return [path]
    case .direction(let p, let i, let d): return below(p, i, d)
    case .pillar(let p, let i): return plans[p].pillars[i].directions.indices.flatMap { below(p, i, $0) }
    case .plan(let p):
      return plans[p].pillars.indices.flatMap { i in
        plans[p].pillars[i].directions.indices.flatMap { below(p, i, $0) }
      }
    case .ledger, .section, .target: return []
    }
  }
}
