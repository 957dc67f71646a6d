/// Whether a line says what is planned or what was done.
package enum Track: String, Hashable, Sendable, CaseIterable {
  case planned, actual
}

/// How an officer reads a blank cell, overriding rule 3 without touching the text.
package enum BlankReading: String, Hashable, Sendable, CaseIterable {
  /// It goes on from its left.
  case continues = "continue"
  /// Nothing is scheduled.
  case nothing = "none"
}

/// One row of a program's table: a cell a year, oldest first.
package struct Line: Hashable, Sendable {
  package var cells: [Cell]
  package var readings: [FiscalYear: BlankReading]
  package var facts: [FiscalYear: ResultFact]
  package var unknown: UnknownKeys
  package init(
    cells: [Cell], readings: [FiscalYear: BlankReading] = [:], facts: [FiscalYear: ResultFact] = [:],
    unknown: UnknownKeys = UnknownKeys()
  ) {
    self.cells = cells
    self.readings = readings
    self.facts = facts
    self.unknown = unknown
  }
  /// Nothing written, read or known: a line that need not exist.
  package var isEmpty: Bool {
    readings.isEmpty && facts.isEmpty && unknown.isEmpty && cells.allSatisfy(\.isBlank)
  }
  static func blank(years: Int) -> Line { Line(cells: Array(repeating: .blank, count: years)) }
}

/// A planned line and the result lines printed under it.
///
/// In the file the lines of a program stand one behind the other; a pair is a planned line with the actual lines up to
/// the next planned one. Actual lines before the first planned one make a pair without a planned line.
package struct LinePair: Hashable, Sendable {
  package var planned: Line?
  package var actuals: [Line]
  package init(planned: Line?, actuals: [Line] = []) {
    self.planned = planned
    self.actuals = actuals
  }
}

/// Which line of a program: the pair, then the planned line or one of its actual lines, all from 0.
package enum LineRef: Hashable, Sendable {
  case planned(pair: Int)
  case actual(pair: Int, line: Int)

  package var pair: Int {
    switch self {
    case .planned(let pair), .actual(let pair, _): pair
    }
  }
  package var track: Track {
    switch self {
    case .planned: .planned
    case .actual: .actual
    }
  }
}
