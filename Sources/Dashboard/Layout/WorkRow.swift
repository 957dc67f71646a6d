import PlanModel

/// One row of the worklist page.
package enum WorkRow: Hashable, Sendable {
  case heading(WorkKind, count: Int)
  case item(WorkItem)
  /// What one section owes; nil: nobody is in charge.
  case group(ItemID?, count: Int)
  case sectionsHeading
  /// A section with how many results it still owes.
  case section(ItemID, owed: Int)

  /// Whether the keys can stop on it.
  var isSelectable: Bool {
    switch self {
    case .item, .section: true
    case .heading, .group, .sectionsHeading: false
    }
  }
}

extension State {
  /// Makes the rows anew: what the year owes by kind, then the sections with their inquiries.
  mutating func refreshWork() {
    isWorkStale = false
    workRows = []
    guard let plan else { return }
    let all = plan.worklist(in: selection.year, today: now.date, scheme: ledger.scheme(of: plan))
    let shown = workFilter.map { section in all.filter { $0.section == section } } ?? all
    if isWorkBySection {
      for section in ledger.sections.map({ Optional($0.id) }) + [nil] {
        let items = shown.filter { $0.section == section }
        guard !items.isEmpty else { continue }
        workRows.append(.group(section, count: items.count))
        workRows += items.map { .item($0) }
      }
    }
    for kind in WorkKind.allCases where !isWorkBySection {
      let items = shown.filter { $0.kind == kind }
      guard !items.isEmpty else { continue }
      workRows.append(.heading(kind, count: items.count))
      workRows += items.map { .item($0) }
    }
    var owed: [ItemID: Set<ItemID>] = [:]
    for work in all where work.kind == .unrecorded || work.kind == .unsettled {
      if let section = work.section { owed[section, default: []].insert(work.item) }
    }
    let sections = ledger.sections.filter { workFilter == nil || workFilter == $0.id }
    if !sections.isEmpty { workRows.append(.sectionsHeading) }
    workRows += sections.map { .section($0.id, owed: owed[$0.id]?.count ?? 0) }
    workRow = nearestWorkRow(to: workRow)
  }

  /// The selectable row at or behind an index, else the last before it.
  func nearestWorkRow(to wanted: Int) -> Int {
    workRows.indices.first { $0 >= wanted && workRows[$0].isSelectable }
      ?? workRows.indices.last { workRows[$0].isSelectable } ?? 0
  }
}
