import PlanModel

/// What it takes to bring a ledger to the words of a document that was read, and how the two differ.
///
/// Plans are matched by their years, items by name and position. Ids, results, facts, readings, year records and
/// measurements stay; what the ledger has beyond the document stays too. When the change has been applied, a second
/// merge of the same document has nothing to change.
package struct ImportMerge: Hashable, Sendable {
  package private(set) var change = Change([])
  package private(set) var differences: [ImportDifference] = []

  package init(_ plans: [Plan], into ledger: Ledger) {
    for plan in plans {
      let same = ledger.plans.first { $0.firstYear == plan.firstYear && $0.lastYear == plan.lastYear }
      if let same {
        merge(plan, into: same)
      } else {
        let before = ledger.plans.last { $0.firstYear <= plan.firstYear }
        let earlier = plans.last { $0.firstYear < plan.firstYear && inserted.contains($0.id) }
        let after = [before, earlier].compactMap { $0 }.max { $0.firstYear < $1.firstYear }
        inserted.insert(plan.id)
        add(.plan(plan), at: Place(parent: .ledger, after: after?.id), address: plan.label + ":", name: plan.title)
      }
    }
  }

  private var inserted: Set<ItemID> = []

  mutating func add(_ node: Node, at place: Place, address: String, name: String) {
    change.edits.append(.insert(node, at: place))
    differences.append(ImportDifference(address: address, what: .added, before: nil, after: name))
  }

  mutating func keep(_ name: String, address: String) {
    differences.append(ImportDifference(address: address, what: .onlyInLedger, before: name, after: nil))
  }

  /// Sets a field, unless that would change nothing.
  mutating func set(
    _ item: ItemID, _ field: Field, _ before: FieldValue, _ after: FieldValue, address: String,
    texts: (before: String?, after: String?)
  ) {
    if before.isExactly(after) { return }
    change.edits.append(.set(item, field, before: before, after: after))
    differences.append(
      ImportDifference(address: address, what: .changed(field), before: texts.before, after: texts.after))
  }
  mutating func set(_ item: ItemID, _ field: Field, _ before: String, _ after: String, address: String) {
    set(item, field, .text(before), .text(after), address: address, texts: (before, after))
  }
  mutating func note(_ difference: ImportDifference) { differences.append(difference) }
  mutating func append(_ edit: PlanEdit) { change.edits.append(edit) }

  // MARK: A plan and its tree

  private mutating func merge(_ read: Plan, into plan: Plan) {
    let label = plan.label + ":"
    set(plan.id, .title, plan.title, read.title, address: label)
    mergeChapters(read.chapters, into: plan, address: label)
    var pillarIDs: [ItemID: ItemID] = [:]
    let pillars = SiblingMatch.of(read.pillars.map(\.title), in: plan.pillars.map(\.title))
    var last: ItemID?
    for (new, index) in zip(read.pillars, pillars) {
      if let index {
        let old = plan.pillars[index]
        merge(new, into: old, plan, address: label + "\(index + 1)")
        (pillarIDs[new.id], last) = (old.id, old.id)
      } else {
        add(.pillar(new), at: Place(parent: plan.id, after: last), address: label + "+", name: new.title)
        (pillarIDs[new.id], last) = (new.id, new.id)
      }
    }
    for (index, old) in plan.pillars.enumerated() where !pillars.contains(index) {
      keep(old.title, address: label + "\(index + 1)")
    }
    mergeTargets(read.targets, into: plan, pillarIDs: pillarIDs)
  }

  private mutating func merge(_ read: Pillar, into pillar: Pillar, _ plan: Plan, address: String) {
    set(pillar.id, .title, pillar.title, read.title, address: address)
    let matches = SiblingMatch.of(read.directions.map(\.title), in: pillar.directions.map(\.title))
    var last: ItemID?
    for (new, index) in zip(read.directions, matches) {
      if let index {
        merge(new, into: pillar.directions[index], plan, address: address + "-\(index + 1)")
        last = pillar.directions[index].id
      } else {
        add(.direction(new), at: Place(parent: pillar.id, after: last), address: address + "-+", name: new.title)
        last = new.id
      }
    }
    for (index, old) in pillar.directions.enumerated() where !matches.contains(index) {
      keep(old.title, address: address + "-\(index + 1)")
    }
  }

  private mutating func merge(_ read: Direction, into direction: Direction, _ plan: Plan, address: String) {
    set(direction.id, .title, direction.title, read.title, address: address)
    let matches = SiblingMatch.of(read.initiatives.map(\.title), in: direction.initiatives.map(\.title))
    var last: ItemID?
    for (new, index) in zip(read.initiatives, matches) {
      if let index {
        merge(new, into: direction.initiatives[index], plan, address: address + "-\(index + 1)")
        last = direction.initiatives[index].id
      } else {
        add(.initiative(new), at: Place(parent: direction.id, after: last), address: address + "-+", name: new.title)
        last = new.id
      }
    }
    for (index, old) in direction.initiatives.enumerated() where !matches.contains(index) {
      keep(old.title, address: address + "-\(index + 1)")
    }
  }

  private mutating func merge(_ read: Initiative, into initiative: Initiative, _ plan: Plan, address: String) {
    set(initiative.id, .title, initiative.title, read.title, address: address)
    // A document without a word on it takes none away.
    for (field, old, new) in [
      (Field.purpose, initiative.purpose, read.purpose), (.outcome, initiative.outcome, read.outcome),
    ] {
      guard let new else { continue }
      set(initiative.id, field, .prose(old), .prose(new), address: address, texts: (old?.text, new.text))
    }
    if let new = read.note {
      set(
        initiative.id, .footnote, .text(initiative.note), .text(new), address: address, texts: (initiative.note, new))
    }
    let matches = SiblingMatch.of(read.programs.map(\.name), in: initiative.programs.map(\.name))
    var last: ItemID?
    for (new, index) in zip(read.programs, matches) {
      if let index {
        merge(new, into: initiative.programs[index], plan, address: address + ".\(index + 1)")
        last = initiative.programs[index].id
      } else {
        add(.program(new), at: Place(parent: initiative.id, after: last), address: address + ".+", name: new.name)
        last = new.id
      }
    }
    for (index, old) in initiative.programs.enumerated() where !matches.contains(index) {
      keep(old.name, address: address + ".\(index + 1)")
    }
  }
}
