// What is looked at in an item.
extension ComparisonReader {
  /// The fields of an item, those of the plan's own text first, then what is recorded where that is asked for.
  func fields(at path: ItemPath, old: ItemPath) -> [Field] {
    let years = after.plan(at: path)?.years ?? []
    let beside: [Field] = years.flatMap { [.schedule($0), .note($0), .issue($0), .direction($0), .assessment($0)] }
    switch path {
    case .ledger: return []
    case .section, .pillar, .direction: return [.title]
    case .plan: return [.title, .label, .levels, .status, .adoptedOn, .chapters]
    case .target:
      let text: [Field] = [.title, .shortName, .pillar, .goal, .unit, .better]
      guard records else { return text }
      return text + [.basis, .measuredIn, .baseline] + years.map { .step($0) } + years.map { .measurement($0) }
    case .initiative:
      let text: [Field] = [.title, .purpose, .footnote, .owner, .involved]
      return records ? text + [.outcome, .succeeds] + beside : text
    case .program:
      let lines = self.lines(at: path, old: old)
      let planned: [Field] = lines.filter { $0.track == .planned }.flatMap { line in years.map { .cell(line, $0) } }
      let text: [Field] = [.title, .owner] + planned
      guard records else { return text }
      let actual: [Field] = lines.filter { $0.track == .actual }.flatMap { line in
        years.flatMap { [.cell(line, $0), .fact(line, $0)] }
      }
      return text + [.succeeds] + actual + beside
    }
  }

  /// The lines that either state has, pair by pair.
  private func lines(at path: ItemPath, old: ItemPath) -> [LineRef] {
    let pairs = [after.program(at: path), before.program(at: old)].compactMap { $0?.pairs }
    return (0..<(pairs.map(\.count).max() ?? 0)).flatMap { pair -> [LineRef] in
      let here = pairs.filter { $0.indices.contains(pair) }.map { $0[pair] }
      let actuals = here.map(\.actuals.count).max() ?? 0
      return (here.contains { $0.planned != nil } ? [.planned(pair: pair)] : [])
        + (0..<actuals).map { .actual(pair: pair, line: $0) }
    }
  }
}
