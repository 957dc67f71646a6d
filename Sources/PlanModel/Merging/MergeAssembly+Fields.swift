extension MergeAssembly {
  /// Three values of one field. `old` is nil where there was no such thing to have one.
  mutating func value(
    _ field: Field, of item: ItemID, _ old: FieldValue?, _ first: FieldValue, _ second: FieldValue
  ) -> FieldValue {
    if first.isExactly(second) { return first }
    if let old {
      if first.isExactly(old) { return second }
      if second.isExactly(old) { return first }
    }
    let secondWins = MergeKey(first).yields(to: MergeKey(second))
    let (kept, other) = secondWins ? (second, first) : (first, second)
    conflicts.append(MergeConflict(item: item, clash: .field(field, base: old, kept: kept, other: other)))
    return kept
  }

  /// An item joined field by field; nil where neither side has it.
  mutating func joined<Item: MergeableItem>(
    _ old: Item?, _ first: Item?, _ second: Item?, years: [FiscalYear]
  ) -> Item? {
    guard let first else { return second }
    guard let second else { return first }
    if first.isExactly(second) { return first }
    if let old {
      if first.isExactly(old) { return second }
      if second.isExactly(old) { return first }
    }
    let item = first.node.id
    var merged = first
    for field in first.mergeFields(years) {
      guard let one = first.mergeValue(field, years), let two = second.mergeValue(field, years) else { continue }
      merged.setMerged(value(field, of: item, old?.mergeValue(field, years), one, two), field, years)
    }
    merged.unknown = unknown(old?.unknown, first.unknown, second.unknown, of: item, at: "")
    merged.joinRest(old, first, second, years: years, &self)
    return merged
  }

  // MARK: members this program does not know

  /// By key, compared scalar by scalar. `place` says where in the item the members stand.
  mutating func unknown(
    _ old: UnknownKeys?, _ first: UnknownKeys, _ second: UnknownKeys, of item: ItemID, at place: String
  ) -> UnknownKeys {
    if first.isExactly(second) { return first }
    if let old {
      if first.isExactly(old) { return second }
      if second.isExactly(old) { return first }
    }
    var merged: [UnknownKeys.Entry] = []
    let swapped = MergeKey(of: first).yields(to: MergeKey(of: second))
    let (lead, rest) = swapped ? (second, first) : (first, second)
    for key in lead.entries.map(\.key) + rest.entries.map(\.key).filter({ lead.entry($0) == nil }) {
      let (before, one, two) = (old?.entry(key), lead.entry(key), rest.entry(key))
      if one.isExactly(two) || two.isExactly(before) {
        one.map { merged.append($0) }
      } else if one.isExactly(before) {
        two.map { merged.append($0) }
      } else {
        let secondWins = MergeKey(one?.json).yields(to: MergeKey(two?.json))
        let (kept, other) = secondWins ? (two, one) : (one, two)
        kept.map { merged.append($0) }
        if kept?.json.isExactly(other?.json ?? "") != true {
          conflicts.append(
            MergeConflict(
              item: item, clash: .member(place + key, base: before?.json, kept: kept?.json, other: other?.json)))
        }
      }
    }
    return UnknownKeys(merged)
  }

  /// The members of year records.
  mutating func joinMembers(
    of records: inout [FiscalYear: YearRecord], _ old: [FiscalYear: YearRecord]?, _ first: [FiscalYear: YearRecord],
    _ second: [FiscalYear: YearRecord], item: ItemID
  ) {
    for year in Set(first.keys).union(second.keys).sorted() {
      var record = records[year] ?? YearRecord()
      record.unknown = unknown(
        old.map { $0[year]?.unknown ?? UnknownKeys() }, first[year]?.unknown ?? UnknownKeys(),
        second[year]?.unknown ?? UnknownKeys(), of: item, at: "years.\(year.startYear).")
      records[year] = record.isEmpty ? nil : record
    }
  }

  // MARK: chapters

  /// By title where no title stands twice, else as a whole.
  mutating func chapters(
    _ old: [Chapter]?, _ first: [Chapter], _ second: [Chapter], of plan: ItemID
  ) -> [Chapter] {
    if first.isExactly(second) { return first }
    if let old {
      if first.isExactly(old) { return second }
      if second.isExactly(old) { return first }
    }
    guard let base = ChapterTable(old ?? []), let one = ChapterTable(first), let two = ChapterTable(second) else {
      guard
        case .chapters(let merged) = value(
          .chapters, of: plan, old.map { .chapters($0) }, .chapters(first), .chapters(second))
      else { return first }
      return merged
    }
    var chapters: [ItemID: Chapter] = [:]
    for key in one.order + two.order.filter({ one[$0] == nil }) {
      let (before, ours, theirs) = (base[key], one[key], two[key])
      if ours.isExactly(theirs) || theirs.isExactly(before) {
        chapters[key] = ours
      } else if ours.isExactly(before) {
        chapters[key] = theirs
      } else {
        let kept = value(
          .chapters, of: plan, .chapters([before].compactMap { $0 }), .chapters([ours].compactMap { $0 }),
          .chapters([theirs].compactMap { $0 }))
        if case .chapters(let list) = kept { chapters[key] = list.first }
      }
    }
    let merged = SiblingOrder(base: base.order, one.order, two.order, members: Set(chapters.keys))
    let list = merged.order.compactMap { chapters[$0] }
    if let clash = merged.clash {
      conflicts.append(
        MergeConflict(
          item: plan,
          clash: .field(
            .chapters, base: old.map { .chapters($0) }, kept: .chapters(list),
            other: .chapters(clash.other.compactMap { chapters[$0] }))))
    }
    return list
  }
}

extension MergeKey {
  fileprivate init(of unknown: UnknownKeys) {
    self.init()
    add(unknown)
  }
}

extension UnknownKeys {
  fileprivate func entry(_ key: String) -> Entry? { entries.first { $0.key.isExactly(key) } }
}

extension UnknownKeys.Entry: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) {
    after.appendTexts(to: &texts)
    texts += [key, json]
  }
}

/// Chapters by title.
private struct ChapterTable {
  let order: [ItemID]
  private let chapters: [ItemID: Chapter]

  /// nil where a title stands twice.
  init?(_ list: [Chapter]) {
    order = list.map { ItemID($0.title) }
    chapters = Dictionary(zip(order, list)) { first, _ in first }
    guard chapters.count == list.count else { return nil }
  }

  subscript(title: ItemID) -> Chapter? { chapters[title] }
}
