extension Ledger {
  mutating func insert(_ node: Node, at place: Place) throws(EditConflict) {
    if let conflict = conflict(ofIDsIn: node) { throw conflict }
    guard let parent = path(of: place.parent) else { throw .noSuchPlace(place) }
    let broken = invariant(brokenByInserting: node, under: parent)
    if let broken { throw .breaksInvariant(broken) }
    try put(node, under: parent, at: place)
  }

  private mutating func put(_ node: Node, under parent: ItemPath, at place: Place) throws(EditConflict) {
    switch (node, parent) {
    case (.section(let new), .ledger): try sections.insert(new, at: place)
    case (.plan(let new), .ledger): try plans.insert(new, at: place)
    case (.target(let new), .plan(let p)): try plans[p].targets.insert(new, at: place)
    case (.pillar(let new), .plan(let p)): try plans[p].pillars.insert(new, at: place)
    case (.direction(let new), .pillar(let p, let i)): try plans[p].pillars[i].directions.insert(new, at: place)
    case (.initiative(let new), .direction(let p, let i, let d)):
      try plans[p].pillars[i].directions[d].initiatives.insert(new, at: place)
    case (.program(let new), .initiative(let p, let i, let d, let n)):
      try plans[p].pillars[i].directions[d].initiatives[n].programs.insert(new, at: place)
    default: throw .noSuchPlace(place)
    }
  }

  mutating func remove(_ node: Node, from place: Place) throws(EditConflict) {
    guard let path = path(of: node.id) else { throw .noSuchItem(node.id) }
    guard let found = self.node(at: path), found.isExactly(node) else { throw .itemChanged(node.id) }
    guard self.place(of: path) == place else { throw .noSuchPlace(place) }
    if let broken = invariant(brokenByRemoving: path) { throw .breaksInvariant(broken) }
    take(path)
  }

  mutating func move(_ item: ItemID, from: Place, to: Place) throws(EditConflict) {
    guard let path = path(of: item), let node = node(at: path) else { throw .noSuchItem(item) }
    guard place(of: path) == from else { throw .noSuchPlace(from) }
    guard let target = self.path(of: to.parent) else { throw .noSuchPlace(to) }
    if to.parent != from.parent, path.planIndex != target.planIndex { throw .acrossPlans(item) }
    var next = self
    next.take(path)
    // Its own subtree has gone with it, so a place in there is none.
    guard let parent = next.path(of: to.parent) else { throw .noSuchPlace(to) }
    try next.put(node, under: parent, at: to)
    self = next
  }

  /// The item with everything under it; nil for the ledger itself.
  package func node(at path: ItemPath) -> Node? {
    switch path {
    case .ledger: nil
    case .section(let index): .section(sections[index])
    case .plan(let p): .plan(plans[p])
    case .target(let p, let index): .target(plans[p].targets[index])
    case .pillar(let p, let i): .pillar(plans[p].pillars[i])
    case .direction(let p, let i, let d): .direction(plans[p].pillars[i].directions[d])
    case .initiative(let p, let i, let d, let n): .initiative(plans[p].pillars[i].directions[d].initiatives[n])
    case .program(let p, let i, let d, let n, let g):
      .program(plans[p].pillars[i].directions[d].initiatives[n].programs[g])
    }
  }

  /// Where an item stands; nil for the ledger itself.
  package func place(of path: ItemPath) -> Place? {
    switch path {
    case .ledger: return nil
    case .section(let index): return Place(parent: .ledger, after: sections.before(index))
    case .plan(let p): return Place(parent: .ledger, after: plans.before(p))
    case .target(let p, let index): return Place(parent: plans[p].id, after: plans[p].targets.before(index))
    case .pillar(let p, let i): return Place(parent: plans[p].id, after: plans[p].pillars.before(i))
    case .direction(let p, let i, let d):
      let pillar = plans[p].pillars[i]
      return Place(parent: pillar.id, after: pillar.directions.before(d))
    case .initiative(let p, let i, let d, let n):
      let direction = plans[p].pillars[i].directions[d]
      return Place(parent: direction.id, after: direction.initiatives.before(n))
    case .program(let p, let i, let d, let n, let g):
      let initiative = plans[p].pillars[i].directions[d].initiatives[n]
      return Place(parent: initiative.id, after: initiative.programs.before(g))
    }
  }

  private mutating func take(_ path: ItemPath) {
    switch path {
    case .ledger: break
    case .section(let index): sections.remove(at: index)
    case .plan(let p): plans.remove(at: p)
    case .target(let p, let index): plans[p].targets.remove(at: index)
    case .pillar(let p, let i): plans[p].pillars.remove(at: i)
    case .direction(let p, let i, let d): plans[p].pillars[i].directions.remove(at: d)
    case .initiative(let p, let i, let d, let n): plans[p].pillars[i].directions[d].initiatives.remove(at: n)
    case .program(let p, let i, let d, let n, let g):
      plans[p].pillars[i].directions[d].initiatives[n].programs.remove(at: g)
    }
  }
}

/// Anything with an id that stands among siblings.
package protocol Item {
  var id: ItemID { get }
}
extension Plan: Item {}
extension Pillar: Item {}
extension Direction: Item {}
extension Initiative: Item {}
extension Program: Item {}
extension Target: Item {}
extension Section: Item {}

extension Array where Element: Item {
  fileprivate func before(_ index: Int) -> ItemID? { index == 0 ? nil : self[index - 1].id }

  fileprivate mutating func insert(_ new: Element, at place: Place) throws(EditConflict) {
    guard let after = place.after else {
      insert(new, at: 0)
      return
    }
    guard let sibling = firstIndex(where: { $0.id == after }) else { throw .noSuchPlace(place) }
    insert(new, at: sibling + 1)
  }
}

extension Node {
  /// Its own id and those of everything under it.
  package var allIDs: [ItemID] {
    switch self {
    case .plan(let plan):
      [plan.id] + plan.targets.map(\.id) + plan.pillars.flatMap { Node.pillar($0).allIDs }
    case .pillar(let pillar): [pillar.id] + pillar.directions.flatMap { Node.direction($0).allIDs }
    case .direction(let direction): [direction.id] + direction.initiatives.flatMap { Node.initiative($0).allIDs }
    case .initiative(let initiative): [initiative.id] + initiative.programs.map(\.id)
    case .program(let program): [program.id]
    case .target(let target): [target.id]
    case .section(let section): [section.id]
    }
  }
}
