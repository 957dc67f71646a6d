extension Arranging {
  /// The edits by which an initiative or a program succeeds just these items of earlier plans; nil where one of them is
  /// none.
  package func linking(_ path: ItemPath, to olds: [ItemPath]) -> [PlanEdit]? {
    guard let item = id(at: path), path.level.map({ $0 >= 3 }) == true, let mine = ledger.plan(at: path),
      case .items(let before)? = ledger.value(of: .succeeds, at: path)
    else { return nil }
    var after: [ItemID] = []
    for old in olds {
      guard let id = id(at: old), old.level.map({ $0 >= 3 }) == true, let theirs = ledger.plan(at: old),
        theirs.lastYear < mine.firstYear
      else { return nil }
      if !after.contains(id) { after.append(id) }
    }
    return before == after ? [] : [.set(item, .succeeds, before: .items(before), after: .items(after))]
  }
}
