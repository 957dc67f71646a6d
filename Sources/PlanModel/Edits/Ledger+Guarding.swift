/// What an edit must not bring about. Only what the edit touches is looked at, never the whole ledger.
extension Ledger {
  /// The invariant that `value` in `field` would break; nil where it may stand there.
  func invariant(brokenBySetting value: FieldValue, of field: Field, at path: ItemPath, item: ItemID) -> Invariant? {
    switch (field, value) {
    case (.owner, .item(let section?)): return unknown([section], of: item)
    case (.involved, .items(let ids)): return unknown(ids, of: item)
    case (.pillar, .item(let pillar?)):
      guard let plan = plan(at: path), !plan.pillars.contains(where: { $0.id == pillar }) else { return nil }
      return .unknownPillar(target: item, pillar: pillar)
    case (.measuredIn, .years(let years?)):
      return plan(at: path).flatMap { plan in years.first { !plan.contains($0) } }.map {
        .yearOutsidePlan(item: item, $0)
      }
    case (.cell(let ref, let year), .cell(let cell)):
      guard !cell.isCanonical, let plan = plan(at: path), let program = program(at: path) else { return nil }
      return .untrimmedCell(
        program: item, line: program.number(of: ref), column: plan.column(of: year) ?? 0)
    case (.fact(_, let year), .fact(let fact?)): return fact.isEmpty ? .emptyRecord(item: item, year) : nil
    case (.pairs, .pairs(let pairs)):
      var broken: [Invariant] = []
      plan(at: path)?.appendBroken(pairs, of: item, to: &broken)
      return broken.first
    default: return nil
    }
  }

  private func unknown(_ used: [ItemID], of item: ItemID) -> Invariant? {
    used.first { id in !sections.contains { $0.id == id } }.map { .unknownSection(item: item, section: $0) }
  }

  /// The invariant that `node` would break under `parent`, its ids apart.
  func invariant(brokenByInserting node: Node, under parent: ItemPath) -> Invariant? {
    var broken: [Invariant] = []
    let known = Set(sections.map(\.id))
    switch node {
    case .plan(let plan): plan.appendBrokenInvariants(to: &broken, sections: known)
    case .pillar(let pillar): plan(at: parent)?.appendBroken(pillar, to: &broken, sections: known)
    case .direction(let direction): plan(at: parent)?.appendBroken(direction, to: &broken, sections: known)
    case .initiative(let initiative): plan(at: parent)?.appendBroken(initiative, to: &broken, sections: known)
    case .program(let program): plan(at: parent)?.appendBroken(program, to: &broken, sections: known)
    case .target(let target): plan(at: parent)?.appendBroken(target, to: &broken)
    case .section: break
    }
    return broken.first
  }

  /// The invariant that taking away the item at `path` would break: a section in use, a pillar with targets.
  func invariant(brokenByRemoving path: ItemPath) -> Invariant? {
    switch path {
    case .section(let index): user(of: sections[index].id)
    case .pillar(let p, let i):
      plans[p].targets.first { $0.pillar == plans[p].pillars[i].id }
        .map { .unknownPillar(target: $0.id, pillar: $0.pillar) }
    default: nil
    }
  }

  private func user(of section: ItemID) -> Invariant? {
    for initiative in plans.lazy.flatMap(\.pillars).flatMap(\.directions).flatMap(\.initiatives) {
      if initiative.owner == section || initiative.involved.contains(section) {
        return .unknownSection(item: initiative.id, section: section)
      }
      if let program = initiative.programs.first(where: { $0.owner == section }) {
        return .unknownSection(item: program.id, section: section)
      }
    }
    return nil
  }

  /// An id of `node` that is taken, reserved or stands in it twice.
  func conflict(ofIDsIn node: Node) -> EditConflict? {
    let ids = node.allIDs
    if let reserved = ids.first(where: \.isReserved) { return .breaksInvariant(.reservedID(reserved)) }
    guard ids.count > 1 else { return path(of: ids[0]) == nil ? nil : .duplicate(ids[0]) }
    var taken: Set<ItemID> = []
    forEachItem { id, _ in taken.insert(id) }
    return ids.first { !taken.insert($0).inserted }.map { .duplicate($0) }
  }
}

extension Program {
  /// The number of a line among all lines of the program, from 1, as `Invariant` counts them.
  func number(of ref: LineRef) -> Int {
    let before = pairs.prefix(ref.pair).reduce(0) { $0 + ($1.planned == nil ? 0 : 1) + $1.actuals.count }
    switch ref {
    case .planned: return before + 1
    case .actual(let pair, let line):
      return before + (pairs.indices.contains(pair) && pairs[pair].planned != nil ? 1 : 0) + line + 1
    }
  }
}
