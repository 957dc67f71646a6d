/// Changes of structure as edits: adding, moving, renaming, removing, splitting and joining items of a plan.
///
/// Numbers follow from order, so nothing is ever renumbered. What is locked is not taken away.
package struct Arranging: Sendable {
  package let ledger: Ledger
  package init(_ ledger: Ledger) { self.ledger = ledger }

  package enum Problem: Error, Hashable, Sendable {
    /// Nothing can stand below it: a program, a target, a section.
    case nothingBelow(ItemPath)
    /// The parent is not of the level above.
    case wrongParent(ItemPath)
    /// The sibling does not stand there.
    case noSibling
    case acrossPlans
    /// The results of a locked year would go with it, or change hands.
    case yearLocked(FiscalYear)
    /// Only initiatives and programs are split and joined.
    case cannotSplit(ItemPath)
    /// To be joined they must be of one level and one plan, and more than one.
    case cannotJoin
    /// It cannot go further that way.
    case atTheEnd
  }

  /// Where something is put among its siblings.
  package enum Position: Hashable, Sendable {
    case first, last
    case after(ItemID)
  }

  /// A new item below `parent`: pillar, direction, initiative or program, by the parent's level. In a plan of three
  /// levels a pillar's direction has no title and is made and passed over by itself.
  package func adding(
    _ title: String, below parent: ItemPath, at position: Position = .last, ids: inout IDGenerator
  ) throws(Problem) -> (id: ItemID, edits: [PlanEdit]) {
    let parent = landing(parent)
    guard let plan = ledger.plan(at: parent), let parentID = id(at: parent) else { throw .nothingBelow(parent) }
    let (id, node): (ItemID, Node)
    switch parent {
    case .plan:
      id = ids.next(prefix: "p")
      let hidden = plan.hasThreeLevels ? [Direction(id: ids.next(prefix: "d"), title: "")] : []
      node = .pillar(Pillar(id: id, title: title, directions: hidden))
    case .pillar:
      id = ids.next(prefix: "d")
      node = .direction(Direction(id: id, title: title))
    case .direction:
      id = ids.next(prefix: "i")
      node = .initiative(Initiative(id: id, title: title))
    case .initiative:
      id = ids.next(prefix: "g")
      let line = Line.blank(years: plan.yearCount)
      node = .program(Program(id: id, name: title, pairs: [LinePair(planned: line)]))
    default: throw .nothingBelow(parent)
    }
    let place = Place(parent: parentID, after: try after(position, below: parent, without: nil))
    return (id, [.insert(node, at: place)])
  }

  /// Puts an item elsewhere: among its siblings, or below another parent of the same level and plan.
  package func moving(
    _ path: ItemPath, below parent: ItemPath? = nil, to position: Position
  ) throws(Problem) -> [PlanEdit] {
    guard let item = id(at: path), let from = ledger.place(of: path) else { throw .noSibling }
    guard let above = ledger.path(of: from.parent) else { throw .noSibling }
    let target = parent.map { landing($0) } ?? above
    guard target.planIndex == path.planIndex else { throw .acrossPlans }
    guard target.level == above.level else { throw .wrongParent(target) }
    let after = try after(position, below: target, without: item)
    guard let targetID = id(at: target) else { throw .noSibling }
    let to = Place(parent: targetID, after: after)
    return to == from ? [] : [.move(item, from: from, to: to)]
  }

  /// One place up or down; past the end of its siblings into the neighbouring parent.
  package func stepping(_ path: ItemPath, by step: Int) throws(Problem) -> [PlanEdit] {
    guard let item = id(at: path), let from = ledger.place(of: path), let above = ledger.path(of: from.parent) else {
      throw .atTheEnd
    }
    let siblings = children(of: above)
    guard let index = siblings.firstIndex(of: item) else { throw .atTheEnd }
    let target = index + step
    if siblings.indices.contains(target) {
      let position: Position = step > 0 ? .after(siblings[target]) : target == 0 ? .first : .after(siblings[target - 1])
      return try moving(path, to: position)
    }
    guard let neighbour = neighbour(of: above, by: step) else { throw .atTheEnd }
    return try moving(path, below: neighbour, to: step > 0 ? .first : .last)
  }

  package func renaming(_ path: ItemPath, to title: String) -> [PlanEdit] {
    guard let item = id(at: path), let before = ledger.value(of: .title, at: path) else { return [] }
    let after = FieldValue.text(title)
    return before.isExactly(after) ? [] : [.set(item, .title, before: before, after: after)]
  }

  /// Takes an item away with everything under it, the targets of a pillar too.
  package func removing(_ path: ItemPath) throws(Problem) -> [PlanEdit] {
    guard let node = ledger.node(at: path), let place = ledger.place(of: path) else { throw .noSibling }
    if let year = lockedYear(in: path) { throw .yearLocked(year) }
    var edits: [PlanEdit] = []
    if case .pillar(let p, _) = path {
      // The last first, so that each still stands where it is said to stand.
      for index in ledger.plans[p].targets.indices.reversed() where ledger.plans[p].targets[index].pillar == node.id {
        let target = ItemPath.target(plan: p, index)
        guard let gone = ledger.node(at: target), let from = ledger.place(of: target) else { continue }
        edits.append(.remove(gone, from: from))
      }
    }
    return edits + [.remove(node, from: place)]
  }

  /// Everything that goes along when an item is taken away, itself left out, in the order of the document.
  package func contents(of path: ItemPath) -> [ItemPath] {
    guard let node = ledger.node(at: path) else { return [] }
    let below = Set(node.allIDs.dropFirst())
    var found: [ItemPath] = []
    ledger.forEachItem { id, each in
      if below.contains(id) { found.append(each) }
      if case .pillar = path, case .target(let p, let index) = each, p == path.planIndex,
        ledger.plans[p].targets[index].pillar == node.id
      {
        found.append(each)
      }
    }
    return found
  }
}
