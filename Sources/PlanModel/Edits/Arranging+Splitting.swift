// One item into two, several into one: what they come from goes with them, and nothing that was written is lost.
extension Arranging {
  /// A second item behind an initiative or a program, with the same predecessors and section.
  ///
  /// Of an initiative the programs at `positions` (from 0) go over to it; of a program the planned lines are copied, its
  /// results stay.
  package func splitting(
    _ path: ItemPath, off title: String, programs positions: [Int] = [], ids: inout IDGenerator
  ) throws(Problem) -> (id: ItemID, edits: [PlanEdit]) {
    guard let place = ledger.place(of: path) else { throw .cannotSplit(path) }
    switch path {
    case .program:
      guard let old = ledger.program(at: path) else { throw .cannotSplit(path) }
      let pairs = old.pairs.compactMap { pair in
        pair.planned.map { LinePair(planned: Line(cells: $0.cells, readings: $0.readings)) }
      }
      let new = Program(
        id: ids.next(prefix: "g"), name: title, owner: old.owner, succeeds: old.succeeds, tags: old.tags, pairs: pairs)
      return (new.id, [.insert(.program(new), at: Place(parent: place.parent, after: old.id))])
    case .initiative:
      guard let old = ledger.initiative(at: path), positions.allSatisfy(old.programs.indices.contains) else {
        throw .cannotSplit(path)
      }
      let new = Initiative(
        id: ids.next(prefix: "i"), title: title, owner: old.owner, involved: old.involved, succeeds: old.succeeds,
        tags: old.tags)
      var edits: [PlanEdit] = [.insert(.initiative(new), at: Place(parent: place.parent, after: old.id))]
      var left = old.programs.map(\.id)
      var last: ItemID?
      for position in positions.sorted() {
        let program = old.programs[position].id
        let index = left.firstIndex(of: program) ?? 0
        let from = Place(parent: old.id, after: index == 0 ? nil : left[index - 1])
        edits.append(.move(program, from: from, to: Place(parent: new.id, after: last)))
        left.remove(at: index)
        last = program
      }
      return (new.id, edits)
    default: throw .cannotSplit(path)
    }
  }

  /// Several initiatives, or several programs, into the first: their programs or lines, texts, records and predecessors
  /// go over, then they are taken away.
  package func joining(_ paths: [ItemPath], title: String? = nil) throws(Problem) -> [PlanEdit] {
    guard paths.count > 1, Set(paths).count == paths.count, let first = paths.first,
      paths.allSatisfy({ $0.level == first.level && $0.planIndex == first.planIndex })
    else { throw .cannotJoin }
    for path in paths.dropFirst() {
      if let year = lockedYear(in: path) { throw .yearLocked(year) }
    }
    var next = ledger
    guard let target = id(at: first) else { throw .cannotJoin }
    let others = paths.dropFirst().compactMap { id(at: $0) }
    var edits: [PlanEdit] = []
    func make(_ edit: PlanEdit) throws(Problem) {
      do { try next.apply(edit) } catch { throw .cannotJoin }
      edits.append(edit)
    }
    func set(_ field: Field, _ join: (FieldValue) -> FieldValue) throws(Problem) {
      guard let before = next.value(of: field, item: target) else { return }
      let after = join(before)
      if !before.isExactly(after) { try make(.set(target, field, before: before, after: after)) }
    }
    for other in others {
      guard let path = next.path(of: other) else { throw .cannotJoin }
      switch path {
      case .initiative:
        guard let old = next.initiative(at: path), let goal = next.initiative(target) else { throw .cannotJoin }
        var last = goal.programs.last?.id
        for program in old.programs {
          try make(
            .move(program.id, from: Place(parent: other, after: nil), to: Place(parent: target, after: last)))
          last = program.id
        }
        try set(.purpose) { $0.joined(with: .prose(old.purpose)) }
        try set(.outcome) { $0.joined(with: .prose(old.outcome)) }
        try set(.footnote) { $0.joined(with: .text(old.note)) }
        try set(.succeeds) { $0.joined(with: .items(old.succeeds)) }
        try set(.tags) { $0.joined(with: .texts(old.tags)) }
        let sections = ([old.owner].compactMap { $0 } + old.involved).filter { $0 != goal.owner }
        try set(.involved) { $0.joined(with: .items(sections)) }
        try setRecords(old.years, set)
      case .program:
        guard let old = next.program(at: path), let plan = next.plan(at: path) else { throw .cannotJoin }
        try set(.pairs) { $0.joined(with: .pairs(old.pairs.planned(years: plan.yearCount))) }
        try set(.succeeds) { $0.joined(with: .items(old.succeeds)) }
        try set(.tags) { $0.joined(with: .texts(old.tags)) }
        try setRecords(old.years, set)
      default: throw .cannotJoin
      }
      guard let path = next.path(of: other), let node = next.node(at: path), let place = next.place(of: path) else {
        throw .cannotJoin
      }
      try make(.remove(node, from: place))
    }
    if let title { try set(.title) { _ in .text(title) } }
    return edits
  }

  private func setRecords(
    _ years: [FiscalYear: YearRecord], _ set: (Field, (FieldValue) -> FieldValue) throws(Problem) -> Void
  ) throws(Problem) {
    for year in years.keys.sorted() {
      guard let record = years[year] else { continue }
      try set(.schedule(year)) { $0.joined(with: .text(record.schedule)) }
      try set(.note(year)) { $0.joined(with: .text(record.note)) }
      try set(.issue(year)) { $0.joined(with: .text(record.issue)) }
      try set(.direction(year)) { $0.joined(with: .text(record.direction)) }
    }
  }
}

extension FieldValue {
  /// Texts one below the other, lists one behind the other without doubles.
  fileprivate func joined(with other: FieldValue) -> FieldValue {
    switch (self, other) {
    case (.text(let mine?), .text(let theirs?)): .text(mine + "\n" + theirs)
    case (.text(nil), .text): other
    case (.prose(let mine?), .prose(let theirs?)):
      .prose(Prose(mine.text + "\n" + theirs.text, isSummary: mine.isSummary || theirs.isSummary))
    case (.prose(nil), .prose): other
    case (.items(let mine), .items(let theirs)): .items(mine + theirs.filter { !mine.contains($0) })
    case (.texts(let mine), .texts(let theirs)): .texts(mine + theirs.filter { !mine.contains($0) })
    case (.pairs(let mine), .pairs(let theirs)): .pairs(mine + theirs)
    default: self
    }
  }
}

extension [LinePair] {
  /// Each with a planned line, a blank one where there was none: only the first pair of a program may be without.
  fileprivate func planned(years: Int) -> [LinePair] {
    map { pair in
      var pair = pair
      if pair.planned == nil { pair.planned = .blank(years: years) }
      return pair
    }
  }
}
