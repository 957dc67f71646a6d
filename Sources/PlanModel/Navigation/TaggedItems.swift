/// The items that carry a tag: programs that have it or whose initiative has it, and what stands above them. Tags name
/// the rows that also belong to another plan, such as 特定事業主行動計画.
package struct TaggedItems: Hashable, Sendable {
  package let tag: String
  private let ids: Set<ItemID>

  package init(_ tag: String, in plans: [Plan]) {
    self.tag = tag
    func isTagged(_ tags: [String]) -> Bool {
      tags.contains { $0.unicodeScalars.elementsEqual(tag.unicodeScalars) }
    }
    var ids: Set<ItemID> = []
    for plan in plans {
      for pillar in plan.pillars {
        for direction in pillar.directions {
          for initiative in direction.initiatives {
            let whole = isTagged(initiative.tags)
            let programs = initiative.programs.filter { whole || isTagged($0.tags) }
            guard whole || !programs.isEmpty else { continue }
            ids.formUnion(programs.map(\.id) + [initiative.id, direction.id, pillar.id, plan.id])
          }
        }
      }
    }
    self.ids = ids
  }

  package var isEmpty: Bool { ids.isEmpty }
  package func contains(_ id: ItemID) -> Bool { ids.contains(id) }
}

extension Plan {
  /// Every tag of its items, sorted.
  package var tags: [String] {
    let initiatives = pillars.lazy.flatMap(\.directions).flatMap(\.initiatives)
    return Set(initiatives.flatMap { $0.tags + $0.programs.flatMap(\.tags) }).sorted()
  }
}

extension Ledger {
  /// The edits that put tags on items, or take them off; none where that is so already. Only initiatives and programs
  /// carry tags.
  package func edits(tagging paths: [ItemPath], adding: [String], removing: [String]) -> [PlanEdit] {
    paths.compactMap { path in
      let (id, before): (ItemID, [String])
      if let program = program(at: path) {
        (id, before) = (program.id, program.tags)
      } else if case .initiative = path, let initiative = initiative(at: path) {
        (id, before) = (initiative.id, initiative.tags)
      } else {
        return nil
      }
      func holds(_ tags: [String], _ tag: String) -> Bool {
        tags.contains { $0.unicodeScalars.elementsEqual(tag.unicodeScalars) }
      }
      var after = before.filter { !holds(removing, $0) }
      for tag in adding where !holds(after, tag) { after.append(tag) }
      let (old, new) = (FieldValue.texts(before), FieldValue.texts(after))
      return old.isExactly(new) ? nil : .set(id, .tags, before: old, after: new)
    }
  }
}
