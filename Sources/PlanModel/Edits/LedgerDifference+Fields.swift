// What stands in the fields of the items that both ledgers have.
extension LedgerDifference {
  mutating func setFields() {
    let paths = current.allPaths()
    var visited: [(ItemID, ItemPath)] = [(.ledger, .ledger)]
    after.forEachItem { id, path in visited.append((id, path)) }
    for (id, wanted) in visited {
      guard let path = id == .ledger ? .ledger : paths[id] else { continue }
      if let node = current.ownPart(at: path), let other = after.ownPart(at: wanted), node.isExactly(other) { continue }
      let fields = after.plainFields(at: wanted)
      for field in fields { set(field, of: id, at: path, as: wanted) }
      // An inquiry that is there no more.
      for field in current.plainFields(at: path) where !fields.contains(field) {
        set(field, of: id, at: path, as: wanted)
      }
      if case .program = wanted { setLines(of: id, at: path, as: wanted) }
    }
  }

  private mutating func set(_ field: Field, of id: ItemID, at path: ItemPath, as wanted: ItemPath) {
    guard let before = current.value(of: field, at: path), let value = after.value(of: field, at: wanted),
      !before.isExactly(value)
    else { return }
    make(.set(id, field, before: before, after: value))
  }

  /// Cell by cell where the lines are the same lines, else all at once.
  private mutating func setLines(of id: ItemID, at path: ItemPath, as wanted: ItemPath) {
    guard let old = current.program(at: path), let new = after.program(at: wanted), !old.pairs.isExactly(new.pairs),
      let plan = after.plan(at: wanted)
    else { return }
    var trial = old
    var found: [PlanEdit] = []
    if old.pairs.count == new.pairs.count {
      for ref in new.allLineRefs + old.allLineRefs {
        for (column, year) in plan.years.enumerated() {
          let values: [(Field, FieldValue, FieldValue)] = [
            (
              .cell(ref, year), .cell(old.cell(ref, column: column) ?? .blank),
              .cell(new.cell(ref, column: column) ?? .blank)
            ),
            (.reading(ref, year), .reading(old.line(ref)?.readings[year]), .reading(new.line(ref)?.readings[year])),
            (.fact(ref, year), .fact(old.line(ref)?.facts[year]), .fact(new.line(ref)?.facts[year])),
          ]
          for (field, before, value) in values where !before.isExactly(value) {
            guard trial.value(of: field, in: plan)?.isExactly(before) == true,
              trial.set(value, of: field, firstYear: plan.firstYear, years: plan.yearCount)
            else { continue }
            found.append(.set(id, field, before: before, after: value))
          }
        }
      }
    }
    guard trial.pairs.isExactly(new.pairs) else {
      make(.set(id, .pairs, before: .pairs(old.pairs), after: .pairs(new.pairs)))
      return
    }
    for edit in found { make(edit) }
  }

  /// Unknown keys of a year record have no field of their own: such an item is put in anew.
  mutating func replaceWhatFieldsDoNotReach() {
    let wanted = after.allPaths()
    var stale: [(id: ItemID, program: Bool)] = []
    current.forEachItem { id, path in
      guard let other = wanted[id], let node = current.ownPart(at: path), let aim = after.ownPart(at: other) else {
        return
      }
      switch path {
      case .initiative: if !node.isExactly(aim) { stale.append((id, false)) }
      case .program, .target: if !node.isExactly(aim) { stale.append((id, true)) }
      default: break
      }
    }
    // An initiative takes its programs along.
    for item in stale {
      guard let path = current.path(of: item.id), let node = current.node(at: path), let other = wanted[item.id],
        let aim = after.node(at: other), !node.isExactly(aim), let place = current.place(of: path)
      else { continue }
      make(.remove(node, from: place))
      make(.insert(aim, at: place))
    }
  }
}

extension Ledger {
  /// An item without its children, for comparing; nil for the ledger.
  fileprivate func ownPart(at path: ItemPath) -> Node? {
    switch node(at: path) {
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
    case let node: return node
    }
  }

  /// The fields of an item but those of its lines.
  fileprivate func plainFields(at path: ItemPath) -> [Field] {
    let years = plan(at: path)?.years ?? []
    var records: [Field] {
      years.flatMap { [Field.schedule($0), .note($0), .issue($0), .direction($0), .assessment($0)] }
    }
    switch path {
    case .ledger: return [.organization, .schemes, .conflicts, .unknownKeys]
    case .section(let index):
      return [.title, .formerNames, .unknownKeys] + sections[index].inquiries.keys.sorted().map { .inquiry($0) }
    case .pillar, .direction: return [.title, .unknownKeys]
    case .plan:
      return [.title, .label, .status, .adoptedOn, .levels, .scheme, .chapters, .unknownKeys]
        + years.map { .locked($0) }
    case .target:
      return [.title, .pillar, .shortName, .unit, .better, .goal, .most, .basis, .measuredIn, .baseline, .unknownKeys]
        + years.flatMap { [Field.step($0), .measurement($0), .assessment($0)] }
    case .initiative:
      return [.title, .purpose, .outcome, .footnote, .owner, .involved, .succeeds, .tags, .unknownKeys] + records
    case .program: return [.title, .owner, .succeeds, .tags, .unknownKeys] + records
    }
  }
}
