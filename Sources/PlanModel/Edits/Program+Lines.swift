extension Program {
  /// The cell a line has in a column; blank where the line does not exist yet; nil where it could not exist.
  package func cell(_ line: LineRef, column: Int) -> Cell? {
    guard let line = self.line(line) else { return isFirstEntry(line) ? .blank : nil }
    return line.cells.indices.contains(column) ? line.cells[column] : nil
  }

  /// The line itself; nil where there is none (yet).
  package func line(_ ref: LineRef) -> Line? {
    guard pairs.indices.contains(ref.pair) else { return nil }
    switch ref {
    case .planned(let pair): return pairs[pair].planned
    case .actual(let pair, let line):
      return pairs[pair].actuals.indices.contains(line) ? pairs[pair].actuals[line] : nil
    }
  }

  /// Whether `ref` names the first actual line of a pair that has none: a first entry makes it.
  package func isFirstEntry(_ ref: LineRef) -> Bool {
    guard case .actual(let pair, 0) = ref, pairs.indices.contains(pair) else { return false }
    return pairs[pair].actuals.isEmpty
  }

  /// The lines of a track as they can be addressed: `--line N` counts them from 1. A pair without an actual line has one
  /// place for its first entry.
  package func lineRefs(_ track: Track) -> [LineRef] {
    pairs.indices.flatMap { pair -> [LineRef] in
      switch track {
      case .planned: pairs[pair].planned == nil ? [] : [.planned(pair: pair)]
      case .actual: (0..<max(1, pairs[pair].actuals.count)).map { .actual(pair: pair, line: $0) }
      }
    }
  }

  /// All lines in the order they are printed; the place of a first entry included.
  package var allLineRefs: [LineRef] {
    pairs.indices.flatMap { pair -> [LineRef] in
      (pairs[pair].planned == nil ? [] : [.planned(pair: pair)])
        + (0..<max(1, pairs[pair].actuals.count)).map { .actual(pair: pair, line: $0) }
    }
  }

  /// Changes a line in place, making the first actual line of a pair and taking an only, empty one away again (not
  /// where it is all the pair has).
  mutating func withLine(_ ref: LineRef, years: Int, _ change: (inout Line) -> Void) -> Bool {
    guard pairs.indices.contains(ref.pair) else { return false }
    switch ref {
    case .planned(let pair):
      guard var line = pairs[pair].planned else { return false }
      change(&line)
      pairs[pair].planned = line
    case .actual(let pair, let index):
      if pairs[pair].actuals.isEmpty, index == 0 { pairs[pair].actuals = [.blank(years: years)] }
      guard pairs[pair].actuals.indices.contains(index) else { return false }
      change(&pairs[pair].actuals[index])
      if pairs[pair].planned != nil, pairs[pair].actuals.count == 1, pairs[pair].actuals[0].isEmpty {
        pairs[pair].actuals = []
      }
    }
    return true
  }
}
