import PlanModel

/// One visible row of the tree.
package struct RailRow: Hashable, Sendable {
  package let id: ItemID
  package let path: ItemPath
  /// 0 pillar, 1 direction, 2 initiative.
  package let depth: Int
  package let number: String
  package let title: String
  /// nil where there is nothing below to fold.
  package let isFolded: Bool?
}

extension State {
  /// The tree as it is unfolded now; after everything that changes it.
  mutating func refreshRail() { railRows = unfoldedRows() }

  private func unfoldedRows() -> [RailRow] {
    guard let plan else { return [] }
    let p = selection.plan
    var rows: [RailRow] = []
    for (i, pillar) in plan.pillars.enumerated() where filtered?.keys.contains(pillar.id) != false {
      let closed = folded.contains(pillar.id)
      rows.append(
        RailRow(
          id: pillar.id, path: .pillar(plan: p, i), depth: 0, number: Numbering.pillar(i), title: pillar.title,
          isFolded: pillar.directions.isEmpty ? nil : closed))
      if closed { continue }
      for (d, direction) in pillar.directions.enumerated() where filtered?.keys.contains(direction.id) != false {
        // In a plan of three levels the direction between is nothing to see, nor to fold.
        if !(plan.hasThreeLevels && direction.title.isEmpty) {
          let closed = folded.contains(direction.id)
          rows.append(
            RailRow(
              id: direction.id, path: .direction(plan: p, pillar: i, d), depth: 1, number: Numbering.direction(d),
              title: direction.title, isFolded: direction.initiatives.isEmpty ? nil : closed))
          if closed { continue }
        }
        for (n, initiative) in direction.initiatives.enumerated() where filtered?.keys.contains(initiative.id) != false
        {
          rows.append(
            RailRow(
              id: initiative.id, path: .initiative(plan: p, pillar: i, direction: d, n), depth: 2,
              number: Numbering.initiative(n), title: initiative.title, isFolded: nil))
        }
      }
    }
    return rows
  }

  /// Targets of the pillar that the selection lies in.
  package var focusedTargets: [Target] {
    guard let plan else { return [] }
    return focusedTargetIndices.map { plan.targets[$0] }
  }
  var focusedTargetIndices: [Int] {
    guard let path = selectedPath, let position = path.positions.first, let plan else { return [] }
    return targetsByPillar[plan.pillars[position].id] ?? []
  }
}
