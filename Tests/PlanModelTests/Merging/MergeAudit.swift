@testable import PlanModel

/// Looks in a merged ledger for everything that one side did to the base, without the merge's own means.
struct MergeAudit {
  /// What is neither there nor in a conflict.
  private(set) var lost: [String] = []
  private let base: Ledger
  private let side: Ledger
  private let merged: Ledger

  private typealias Paths = (base: [ItemID: ItemPath], side: [ItemID: ItemPath], merged: [ItemID: ItemPath])

  init(base: Ledger, side: Ledger, merged: Ledger) {
    (self.base, self.side, self.merged) = (base, side, merged)
    let paths: Paths = (base: base.allPaths(), side: side.allPaths(), merged: merged.allPaths())
    for (id, path) in paths.side {
      guard let found = paths.merged[id] else {
        if paths.base[id] == nil { lost.append("\(id) was added") } else { unlessRemoved(id, paths) }
        continue
      }
      guard let old = paths.base[id] else { continue }
      fields(of: id, old, path, found)
      place(of: id, old, path, found)
      for kind in ItemKind.allCases { order(of: kind, under: id, paths) }
    }
    for (id, _) in paths.base where paths.side[id] == nil && paths.merged[id] != nil {
      let above = ancestors(of: id, in: base)
      if !merged.conflicts.contains(where: { $0.clash == .removed && above.contains($0.item) }) {
        lost.append("\(id) was removed")
      }
    }
    fields(of: .ledger, .ledger, .ledger, .ledger)
    for scheme in side.schemes where !base.schemes.contains(scheme) && !merged.schemes.contains(scheme) {
      lost.append("scheme \(scheme)")
    }
  }

  /// The other side removed it, and this side had not touched it or anything in it.
  private mutating func unlessRemoved(_ id: ItemID, _ paths: Paths) {
    guard let old = paths.base[id], let now = paths.side[id] else { return }
    let content = (base.node(at: old)?.withoutChildren, side.node(at: now)?.withoutChildren)
    let newcomers = ItemKind.allCases.contains { kind in
      !Set(side.children(kind, of: now)).isSubset(of: base.children(kind, of: old))
    }
    if content.0.isExactly(content.1), parent(old, base) == parent(now, side), !newcomers { return }
    lost.append("\(id) was changed and is gone")
  }

  private mutating func fields(of id: ItemID, _ old: ItemPath, _ path: ItemPath, _ found: ItemPath) {
    for field in RandomLedger.fields(of: path, in: side) {
      guard let before = base.value(of: field, at: old), let after = side.value(of: field, at: path),
        !after.isExactly(before)
      else { continue }
      if let now = merged.value(of: field, at: found), now.isExactly(after) { continue }
      if [.pairs, .chapters, .unknownKeys, .schemes, .conflicts].contains(field) {
        texts(of: field, of: id, before, after, merged.value(of: field, at: found))
        continue
      }
      if merged.conflicts.contains(where: { $0.holds(after, of: field, id) }) { continue }
      lost.append("\(field) of \(id): \(after)")
    }
  }

  /// The texts of a value; of unknown members without the known key they stand behind, which is no content.
  private func append(_ value: FieldValue, to texts: inout [String]) {
    guard case .unknownKeys(let keys) = value else { return value.appendTexts(to: &texts) }
    for entry in keys.entries { texts += [entry.key, entry.json] }
  }

  /// Lists are joined element by element: every text that is new in them must be somewhere.
  private mutating func texts(
    of field: Field, of id: ItemID, _ before: FieldValue, _ after: FieldValue, _ now: FieldValue?
  ) {
    var (old, new, there) = ([String](), [String](), [String]())
    append(before, to: &old)
    append(after, to: &new)
    if let now { append(now, to: &there) }
    for conflict in merged.conflicts where conflict.item == id { conflict.appendTexts(to: &there) }
    func contains(_ texts: [String], _ text: String) -> Bool { texts.contains { $0.isExactly(text) } }
    for text in new where !contains(old, text) && !contains(there, text) { lost.append("\(text) in \(field) of \(id)") }
  }

  /// Siblings that the side put into another order.
  private mutating func order(of kind: ItemKind, under parent: ItemID, _ paths: Paths) {
    guard let old = paths.base[parent], let now = paths.side[parent], let found = paths.merged[parent] else { return }
    let lists = [base.children(kind, of: old), side.children(kind, of: now), merged.children(kind, of: found)]
    let common = Set(lists[0]).intersection(lists[1]).intersection(lists[2])
    let orders = lists.map { $0.filter(common.contains) }
    let places = orders.map { Dictionary(uniqueKeysWithValues: zip($0, $0.indices)) }
    func precedes(_ list: Int, _ one: ItemID, _ two: ItemID) -> Bool {
      (places[list][one] ?? 0) < (places[list][two] ?? 0)
    }
    let isKept = orders[1].allSatisfy { one in
      orders[1].allSatisfy { two in
        precedes(1, one, two) == precedes(0, one, two) || precedes(2, one, two) == precedes(1, one, two)
      }
    }
    if isKept { return }
    for conflict in merged.conflicts where conflict.item == parent {
      if case .order(kind, _, _) = conflict.clash { return }
    }
    lost.append("the order of \(kind) in \(parent)")
  }

  private mutating func place(of id: ItemID, _ old: ItemPath, _ path: ItemPath, _ found: ItemPath) {
    let (before, after) = (parent(old, base), parent(path, side))
    guard before != after, parent(found, merged) != after else { return }
    for conflict in merged.conflicts where conflict.item == id {
      if case .moved(let kept, let other) = conflict.clash, [kept, other].contains(after) { return }
    }
    lost.append("\(id) was moved")
  }

  private func parent(_ path: ItemPath, _ ledger: Ledger) -> ItemID { ledger.place(of: path)?.parent ?? .ledger }
  private func ancestors(of id: ItemID, in ledger: Ledger) -> Set<ItemID> {
    var above: Set<ItemID> = [id]
    var now = id
    while let path = ledger.path(of: now), let place = ledger.place(of: path) {
      now = place.parent
      above.insert(now)
    }
    return above
  }
}

extension MergeConflict {
  fileprivate func holds(_ value: FieldValue, of field: Field, _ item: ItemID) -> Bool {
    guard self.item == item, case .field(let mine, _, let kept, let other) = clash else { return false }
    if mine == field, kept.isExactly(value) || other.isExactly(value) { return true }
    // Lines that could not be joined stand in the conflict whole.
    return mine == .pairs && field.line != nil
  }
}
