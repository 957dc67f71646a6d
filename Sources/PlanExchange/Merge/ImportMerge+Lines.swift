import PlanModel

// The lines of a program. Planned text is the document's; a result that was entered stays.
extension ImportMerge {
  mutating func merge(_ read: Program, into program: Program, _ plan: Plan, address: String) {
    set(program.id, .title, program.name, read.name, address: address)
    let grown = ImportMerge.growing(program.pairs, to: read.pairs, years: plan.yearCount)
    if !grown.isExactly(program.pairs) {
      append(.set(program.id, .pairs, before: .pairs(program.pairs), after: .pairs(grown)))
      note(
        ImportDifference(
          address: address, what: .lines, before: String(ImportMerge.count(program.pairs)),
          after: String(ImportMerge.count(grown))))
    }
    for (pair, new) in read.pairs.enumerated() {
      if let planned = new.planned, let old = grown[pair].planned {
        for (column, year) in plan.years.enumerated() {
          let (before, after) = (old.cells[column], planned.cells[column])
          set(
            program.id, .cell(.planned(pair: pair), year), .cell(before), .cell(after), address: address,
            texts: (before.written, after.written))
        }
      }
      for (line, actual) in new.actuals.enumerated() {
        let old = grown[pair].actuals.indices.contains(line) ? grown[pair].actuals[line] : nil
        for (column, year) in plan.years.enumerated() where !actual.cells[column].isBlank {
          merge(
            actual.cells[column], into: old?.cells[column] ?? .blank, program.id,
            .cell(.actual(pair: pair, line: line), year), address: address)
        }
      }
    }
  }

  private mutating func merge(_ after: Cell, into before: Cell, _ item: ItemID, _ field: Field, address: String) {
    if before.isExactly(after) { return }
    let texts = (before: before.written, after: after.written)
    if before.isBlank {
      set(item, field, .cell(before), .cell(after), address: address, texts: texts)
    } else {
      note(ImportDifference(address: address, what: .kept(field), before: texts.before, after: texts.after))
    }
  }

  private static func count(_ pairs: [LinePair]) -> Int {
    pairs.reduce(0) { $0 + ($1.planned == nil ? 0 : 1) + $1.actuals.count }
  }

  /// The pairs with room for every line of the document: lines that are missing are there, with the document's cells.
  private static func growing(_ pairs: [LinePair], to read: [LinePair], years: Int) -> [LinePair] {
    var pairs = pairs
    for (index, new) in read.enumerated() {
      guard pairs.indices.contains(index) else {
        // Result lines alone can stand first only.
        pairs.append(index > 0 && new.planned == nil ? LinePair(planned: Line.empty(years), actuals: new.actuals) : new)
        continue
      }
      if pairs[index].planned == nil { pairs[index].planned = new.planned }
      let count = pairs[index].actuals.count
      // The first entry of a pair makes its only result line.
      if new.actuals.count > max(1, count) || (count == 0 && pairs[index].planned == nil) {
        pairs[index].actuals += new.actuals.dropFirst(count)
      }
    }
    return pairs
  }
}

extension Line {
  fileprivate static func empty(_ years: Int) -> Line { Line(cells: Array(repeating: .blank, count: years)) }
}
