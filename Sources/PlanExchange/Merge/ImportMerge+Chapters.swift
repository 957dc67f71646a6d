import PlanModel

// Chapters and targets, which stand beside the tree.
extension ImportMerge {
  /// A chapter of the same title gets the document's text, a new one is put last; the ledger's others stay.
  mutating func mergeChapters(_ read: [Chapter], into plan: Plan, address: String) {
    var chapters = plan.chapters
    var found: [ImportDifference] = []
    var taken: Set<Int> = []
    for new in read {
      let title = WidthFolding.folded(new.title)
      let index = chapters.indices.first {
        !taken.contains($0) && WidthFolding.folded(chapters[$0].title) == title
      }
      guard let index else {
        taken.insert(chapters.count)
        chapters.append(new)
        found.append(ImportDifference(address: address, what: .chapter, before: nil, after: new.title))
        continue
      }
      taken.insert(index)
      let old = chapters[index]
      (chapters[index].title, chapters[index].body) = (new.title, new.body)
      if !old.isExactly(chapters[index]) {
        found.append(
          ImportDifference(
            address: address, what: .chapter, before: old.title + "\n" + old.body.text,
            after: new.title + "\n" + new.body.text))
      }
    }
    guard !found.isEmpty else { return }
    append(.set(plan.id, .chapters, before: .chapters(plan.chapters), after: .chapters(chapters)))
    for difference in found { note(difference) }
  }

  /// Matched within their pillar. Short names, basis, steps, baseline and measurements are the officers'.
  mutating func mergeTargets(_ read: [Target], into plan: Plan, pillarIDs: [ItemID: ItemID]) {
    var last = plan.targets.last?.id
    var seen: Set<ItemID> = []
    for pillar in read.map(\.pillar) where seen.insert(pillar).inserted {
      guard let id = pillarIDs[pillar] else { continue }
      let new = read.filter { $0.pillar == pillar }
      let old = plan.targets.filter { $0.pillar == id }
      let number = plan.pillars.firstIndex { $0.id == id }.map { String($0 + 1) } ?? "+"
      let matches = SiblingMatch.of(new.map(\.name), in: old.map(\.name))
      for (var target, index) in zip(new, matches) {
        if let index {
          merge(target, into: old[index], address: plan.label + ":\(number).\(index + 1)")
        } else {
          target.pillar = id
          add(
            .target(target), at: Place(parent: plan.id, after: last), address: plan.label + ":\(number).+",
            name: target.name)
          last = target.id
        }
      }
      for (index, target) in old.enumerated() where !matches.contains(index) {
        keep(target.name, address: plan.label + ":\(number).\(index + 1)")
      }
    }
  }

  private mutating func merge(_ read: Target, into target: Target, address: String) {
    set(target.id, .title, target.name, read.name, address: address)
    set(target.id, .unit, target.unit, read.unit, address: address)
    // As written or not: 80 and 80.0 are the same goal.
    guard target.goal.compare(read.goal) != 0 else { return }
    set(
      target.id, .goal, .number(target.goal), .number(read.goal), address: address,
      texts: (target.goal.description, read.goal.description))
  }
}
