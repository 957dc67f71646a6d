extension Ledger {
  package func conflict(_ id: String) -> MergeConflict? { conflicts.first { $0.id == id } }
}

/// What an officer decides about a conflict.
package enum ConflictChoice: Hashable, Sendable {
  /// What stands in the plan now stays.
  case asItStands
  /// The other side's.
  case other
  /// Neither: this text.
  case text(String)
}

/// Why a conflict cannot be settled that way. Nothing has changed then.
package enum ConflictProblem: Error, Hashable, Sendable {
  case noSuchConflict(String)
  /// The item, or its line, is gone.
  case itemGone(ItemID)
  /// The parent the other side moved it to is gone.
  case parentGone(ItemID)
  case yearLocked(FiscalYear)
  /// This field is no text.
  case notAText
  /// A member that this program does not know: it can only be mended in the file.
  case unknownMember(String)
}

extension Ledger {
  /// The change that settles a conflict: the edit the choice asks for, and the conflict's own end. Undo brings both back.
  package func settling(_ id: String, _ choice: ConflictChoice) throws(ConflictProblem) -> Change {
    guard let conflict = conflict(id) else { throw .noSuchConflict(id) }
    let end = PlanEdit.set(
      .ledger, .conflicts, before: .conflicts(conflicts), after: .conflicts(conflicts.filter { $0.id != id }))
    switch choice {
    case .asItStands: return Change([end])
    case .other: return Change(try edits(towardsOther: conflict) + [end])
    case .text(let text): return Change(try edits(writing: text, conflict) + [end])
    }
  }

  private func edits(towardsOther conflict: MergeConflict) throws(ConflictProblem) -> [PlanEdit] {
    guard conflict.item == .ledger || path(of: conflict.item) != nil else { throw .itemGone(conflict.item) }
    switch conflict.clash {
    case .field(let field, _, let kept, let other):
      return try edits(setting: field, of: conflict.item, to: other, insteadOf: kept)
    case .removed:
      guard let path = path(of: conflict.item), let node = node(at: path), let place = place(of: path) else {
        return []
      }
      return [.remove(node, from: place)]
    case .moved(_, let other):
      guard let path = path(of: conflict.item), let place = place(of: path), place.parent != other else { return [] }
      guard let parent = self.path(of: other) else { throw .parentGone(other) }
      let last = children(path.kind, of: parent).last
      return [.move(conflict.item, from: place, to: Place(parent: other, after: last))]
    case .order(let kind, _, let other):
      guard let path = path(of: conflict.item) else { return [] }
      return moves(of: children(kind, of: path), towards: other, under: conflict.item)
    case .member(let key, _, _, _): throw .unknownMember(key)
    }
  }

  private func edits(writing text: String, _ conflict: MergeConflict) throws(ConflictProblem) -> [PlanEdit] {
    guard case .field(let field, _, let kept, _) = conflict.clash else { throw .notAText }
    let value: FieldValue
    switch kept {
    case .text: value = .text(text.isEmpty ? nil : text)
    case .prose: value = .prose(text.isEmpty ? nil : Prose(text))
    case .cell: value = .cell(Cell(text))
    default: throw .notAText
    }
    return try edits(setting: field, of: conflict.item, to: value, insteadOf: kept)
  }

  private func edits(
    setting field: Field, of item: ItemID, to value: FieldValue, insteadOf kept: FieldValue
  ) throws(ConflictProblem) -> [PlanEdit] {
    guard let found = self.value(of: field, item: item) else { throw .itemGone(item) }
    if let year = field.year, let path = path(of: item), let plan = plan(at: path), plan.lockedYears.contains(year) {
      if case .locked = field {} else { throw .yearLocked(year) }
    }
    var wanted = value
    if case (.chapters(let standing), .chapters(let other), .chapters(let winner)) = (found, value, kept) {
      wanted = .chapters(standing.replacing(winner, with: other))
    }
    return found.isExactly(wanted) ? [] : [.set(item, field, before: found, after: wanted)]
  }

  func children(_ kind: ItemKind, of path: ItemPath) -> [ItemID] {
    switch (kind, path) {
    case (.section, .ledger): sections.map(\.id)
    case (.plan, .ledger): plans.map(\.id)
    case (.target, .plan(let p)): plans[p].targets.map(\.id)
    case (.pillar, .plan(let p)): plans[p].pillars.map(\.id)
    case (.direction, .pillar(let p, let i)): plans[p].pillars[i].directions.map(\.id)
    case (.initiative, .direction(let p, let i, let d)): plans[p].pillars[i].directions[d].initiatives.map(\.id)
    case (.program, .initiative(let p, let i, let d, let n)):
      plans[p].pillars[i].directions[d].initiatives[n].programs.map(\.id)
    default: []
    }
  }

  /// The moves that bring siblings into an order, as far as they are in it; the others stay behind what they stood behind.
  private func moves(of siblings: [ItemID], towards order: [ItemID], under parent: ItemID) -> [PlanEdit] {
    let wanted = SiblingOrder(base: siblings, siblings, order, members: Set(siblings)).order
    var (now, moves) = (siblings, [PlanEdit]())
    for (index, id) in wanted.enumerated() where now[index] != id {
      guard let from = now.firstIndex(of: id) else { continue }
      let old = Place(parent: parent, after: from == 0 ? nil : now[from - 1])
      let new = Place(parent: parent, after: index == 0 ? nil : wanted[index - 1])
      now.insert(now.remove(at: from), at: index)
      moves.append(.move(id, from: old, to: new))
    }
    return moves
  }
}

extension [Chapter] {
  /// One chapter taken for another of its title; a whole list where the conflict was about one.
  fileprivate func replacing(_ winner: [Chapter], with other: [Chapter]) -> [Chapter] {
    guard winner.count <= 1, other.count <= 1, let title = (winner.first ?? other.first)?.title else { return other }
    guard let index = firstIndex(where: { $0.title == title }) else { return self + other }
    var list = self
    list.replaceSubrange(index...index, with: other)
    return list
  }
}
