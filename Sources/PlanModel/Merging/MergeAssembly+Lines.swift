// Lines have no identity but their place: they are joined cell by cell where both sides still have the lines of the base,
// each with more behind them at most.
extension MergeAssembly {
  mutating func pairs(
    _ old: [LinePair]?, _ first: [LinePair], _ second: [LinePair], of program: ItemID, years: [FiscalYear]
  ) -> [LinePair] {
    if first.isExactly(second) { return first }
    if let old {
      if first.isExactly(old) { return second }
      if second.isExactly(old) { return first }
    }
    let shape = old ?? first
    let isJoinable = old.map { first.grows(from: $0) && second.grows(from: $0) } ?? first.hasPairs(like: second)
    guard isJoinable else {
      guard case .pairs(let merged) = value(.pairs, of: program, old.map { .pairs($0) }, .pairs(first), .pairs(second))
      else { return first }
      return merged
    }
    var merged = shape.indices.map { index in
      pair(index, old?[index], first[index], second[index], of: program, years: years)
    }
    merged += added(Array(first[shape.count...]), Array(second[shape.count...]))
    return merged
  }

  private mutating func pair(
    _ index: Int, _ old: LinePair?, _ first: LinePair, _ second: LinePair, of program: ItemID, years: [FiscalYear]
  ) -> LinePair {
    var merged = LinePair(planned: nil)
    if let one = first.planned, let two = second.planned {
      merged.planned = line(
        .planned(pair: index), old.map { $0.planned ?? .blank(years: years.count) }, one, two, of: program, years: years
      )
    }
    // The first result line exists from its first entry on: where one side has none yet, it stands there blank.
    let shared = max(old?.actuals.count ?? min(first.actuals.count, second.actuals.count), 1)
    func actual(_ pair: LinePair, _ index: Int) -> Line {
      pair.actuals.indices.contains(index) ? pair.actuals[index] : .blank(years: years.count)
    }
    for number in 0..<shared {
      merged.actuals.append(
        line(
          .actual(pair: index, line: number), old.map { actual($0, number) }, actual(first, number),
          actual(second, number), of: program, years: years))
    }
    merged.actuals += added(Array(first.actuals.dropFirst(shared)), Array(second.actuals.dropFirst(shared)))
    if merged.planned != nil, merged.actuals.count == 1, merged.actuals[0].isEmpty { merged.actuals = [] }
    return merged
  }

  /// What each side put behind the base's: once where it is the same, else one behind the other.
  private func added<Element: ExactlyComparable & MergeRanked>(_ first: [Element], _ second: [Element]) -> [Element] {
    if first.isExactly(second) || second.isEmpty { return first }
    if first.isEmpty { return second }
    func key(_ list: [Element]) -> MergeKey {
      var key = MergeKey()
      for element in list { element.add(to: &key) }
      return key
    }
    return key(first).yields(to: key(second)) ? second + first : first + second
  }

  private mutating func line(
    _ ref: LineRef, _ old: Line?, _ first: Line, _ second: Line, of program: ItemID, years: [FiscalYear]
  ) -> Line {
    if first.isExactly(second) { return first }
    if let old {
      if first.isExactly(old) { return second }
      if second.isExactly(old) { return first }
    }
    var merged = Line.blank(years: years.count)
    for (column, year) in years.enumerated() {
      guard first.cells.indices.contains(column), second.cells.indices.contains(column) else { continue }
      let cell = value(
        .cell(ref, year), of: program, old.map { .cell($0.cells[column]) }, .cell(first.cells[column]),
        .cell(second.cells[column]))
      if case .cell(let cell) = cell { merged.cells[column] = cell }
      let reading = value(
        .reading(ref, year), of: program, old.map { .reading($0.readings[year]) }, .reading(first.readings[year]),
        .reading(second.readings[year]))
      if case .reading(let reading) = reading { merged.readings[year] = reading }
      // State, date, source and reason belong together: parts of two would say what nobody said.
      let fact = value(
        .fact(ref, year), of: program, old.map { .fact($0.facts[year]) }, .fact(first.facts[year]),
        .fact(second.facts[year]))
      if case .fact(let fact) = fact { merged.facts[year] = fact }
    }
    let place = "lines.\(ref.track.rawValue).\(ref.pair + 1)."
    merged.unknown = unknown(old?.unknown, first.unknown, second.unknown, of: program, at: place)
    return merged
  }
}

/// Lines and pairs that both sides added behind the base's: the lesser stands last.
private protocol MergeRanked {
  func add(to key: inout MergeKey)
}
extension Line: MergeRanked { func add(to key: inout MergeKey) { key.add(self) } }
extension LinePair: MergeRanked { func add(to key: inout MergeKey) { key.add(self) } }

extension [LinePair] {
  fileprivate func hasPairs(like other: [LinePair]) -> Bool {
    count == other.count && zip(self, other).allSatisfy { ($0.planned == nil) == ($1.planned == nil) }
  }

  /// Whether it has the lines of `base` in their places, and more behind them at most.
  fileprivate func grows(from base: [LinePair]) -> Bool {
    guard count >= base.count else { return false }
    return zip(self, base).allSatisfy { pair, old in
      (pair.planned == nil) == (old.planned == nil)
        && (pair.actuals.count >= old.actuals.count
          || old.planned != nil && old.actuals.count == 1 && pair.actuals.isEmpty)
    }
  }
}
