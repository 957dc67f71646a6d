/// Something that a merge could not join: what stands in the plan now, and what the other side had.
///
/// Neither side is named "ours": every clone must come to the same file, whoever pulled. The winner follows from the two
/// values alone (`MergeKey`).
package struct MergeConflict: Hashable, Sendable {
  /// Made from item and values, so that clones that meet the same conflict note it once.
  package var id: String
  package var item: ItemID
  package var clash: Clash
  package var unknown: UnknownKeys

  package enum Clash: Hashable, Sendable {
    /// Both set a field, differently. `base` is nil where there was none to set: both added the item.
    case field(Field, base: FieldValue?, kept: FieldValue, other: FieldValue)
    /// One removed the item, the other changed it or something in it: it stays, as the other left it.
    case removed
    /// Both moved the item, to different parents.
    case moved(kept: ItemID, other: ItemID)
    /// Both put the children of an item into another order.
    case order(ItemKind, kept: [ItemID], other: [ItemID])
    /// Both changed a member that this program does not know, differently; JSON texts, nil: not there.
    case member(String, base: String?, kept: String?, other: String?)
  }

  package init(id: String, item: ItemID, clash: Clash, unknown: UnknownKeys = UnknownKeys()) {
    self.id = id
    self.item = item
    self.clash = clash
    self.unknown = unknown
  }

  /// With the id that its content gives it.
  package init(item: ItemID, clash: Clash) {
    var key = MergeKey()
    key.add(item)
    key.add(clash)
    self.init(id: key.digest, item: item, clash: clash)
  }
}

/// The kinds of items that stand among siblings.
package enum ItemKind: String, Hashable, Sendable, CaseIterable {
  case section, plan, pillar, direction, initiative, program, target
}

extension MergeConflict: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) {
    texts += [id, item.rawValue]
    switch clash {
    case .field(_, let base, let kept, let other):
      base.appendTexts(to: &texts)
      kept.appendTexts(to: &texts)
      other.appendTexts(to: &texts)
    case .member(let key, let base, let kept, let other):
      texts.append(key)
      for text in [base, kept, other] { text.appendTexts(to: &texts) }
    case .removed, .moved, .order: break
    }
    unknown.appendTexts(to: &texts)
  }
}
