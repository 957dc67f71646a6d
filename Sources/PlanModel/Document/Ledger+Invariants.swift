extension Ledger {
  /// The most years a plan may span.
  package static let mostYears = 30

  /// Everything that is wrong, in the order of the document. Lineage to items that are gone is not wrong, only unknown.
  package func brokenInvariants() -> [Invariant] {
    var broken: [Invariant] = []
    var seen: Set<ItemID> = []
    forEachItem { id, _ in
      if id.isReserved { broken.append(.reservedID(id)) }
      if !seen.insert(id).inserted { broken.append(.duplicateID(id)) }
    }
    let sectionIDs = Set(sections.map(\.id))
    for plan in plans { plan.appendBrokenInvariants(to: &broken, sections: sectionIDs) }
    return broken
  }
}

extension ItemID {
  /// Whether no item may carry it.
  var isReserved: Bool { self == .ledger || rawValue.isEmpty }
}
