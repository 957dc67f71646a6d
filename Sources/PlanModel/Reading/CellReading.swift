/// What a cell means in its line (rule 3 of the plan's reading).
package enum CellReading: Hashable, Sendable {
  /// Text stands there.
  case written
  /// A stored `→`.
  case arrow
  /// A stored `－`: nothing.
  case dash
  /// A blank that goes on from its left. `inferred`: read by rule, not set by an officer.
  case continues(inferred: Bool)
  /// A blank that means nothing is scheduled.
  case notScheduled
  /// A blank after 検討 that cannot be decided: 要確認, taken as going on until an officer says.
  case undecided

  /// Whether something is on in that year.
  package var isOn: Bool {
    switch self {
    case .written, .arrow, .continues, .undecided: true
    case .dash, .notScheduled: false
    }
  }
}

extension Line {
  /// The readings of every column, by the text alone and the officer's overrides.
  ///
  /// A blank continues what stands to its left unless that is `－`, a milestone ◆, a cell with a counted figure, or a
  /// settled state word; a leading blank is not scheduled.
  package func columnReadings(
    firstYear: FiscalYear, considers: @autoclosure () -> Bool = true
  ) -> [CellReading] {
    var result: [CellReading] = []
    result.reserveCapacity(cells.count)
    var goesOn = false
    var considering = false
    for (column, cell) in cells.enumerated() {
      switch cell {
      case .text(let text):
        result.append(.written)
        goesOn = Line.carriesOn(text)
        considering = text == "検討" && cells[(column + 1)...].allSatisfy(\.isBlank) && considers()
      case .arrow:
        result.append(.arrow)
        goesOn = true
      case .dash:
        result.append(.dash)
        goesOn = false
        considering = false
      case .blank:
        switch readings[firstYear.advanced(by: column)] {
        case .continues:
          result.append(.continues(inferred: false))
          goesOn = true
          considering = false
        case .nothing:
          result.append(.notScheduled)
          goesOn = false
          considering = false
        case nil:
          result.append(!goesOn ? .notScheduled : considering ? .undecided : .continues(inferred: true))
        }
      }
    }
    return result
  }

  private static func carriesOn(_ text: String) -> Bool {
    if text.unicodeScalars.first == "◆" || CountedFigure.stands(in: text) || Figure.saysZero(text) { return false }
    return ResultState.proposed(from: text)?.isSettled != true
  }
}

extension Plan {
  /// The readings of a program's planned line, by column.
  ///
  /// In a closed plan a blank that its paired results do not reach is not scheduled either. A program whose own name is
  /// about considering (…の検討) goes on considering; elsewhere 検討 followed by blanks is undecided.
  package func plannedReadings(of program: Program, pair: Int) -> [CellReading] {
    guard let line = program.pairs[pair].planned else {
      return Array(repeating: .notScheduled, count: yearCount)
    }
    var readings = line.columnReadings(
      firstYear: firstYear, considers: status != .closed && !program.name.unicodeScalars.contains("検討"))
    guard status == .closed else { return readings }
    let results = program.pairs[pair].actuals.map { $0.columnReadings(firstYear: firstYear, considers: false) }
    for column in readings.indices where readings[column] == .continues(inferred: true) {
      if !results.contains(where: { $0[column].isOn }) { readings[column] = .notScheduled }
    }
    return readings
  }

  /// The readings of an actual line. In a plan that is not closed a blank result is never read as anything.
  package func actualReadings(of program: Program, pair: Int, line: Int) -> [CellReading] {
    let actuals = program.pairs[pair].actuals
    guard actuals.indices.contains(line) else { return Array(repeating: .notScheduled, count: yearCount) }
    let readings = actuals[line].columnReadings(firstYear: firstYear, considers: false)
    if status == .closed { return readings }
    return readings.map { reading in
      switch reading {
      case .continues, .undecided: .notScheduled
      default: reading
      }
    }
  }
}

extension Substring.UnicodeScalarView {
  fileprivate func starts(withAll needle: String.UnicodeScalarView) -> Bool { starts(with: needle) }
}
extension String.UnicodeScalarView {
  /// Whether `needle` stands anywhere, scalar by scalar.
  func contains(_ needle: String) -> Bool {
    var rest = self[...]
    while !rest.isEmpty {
      if rest.starts(withAll: needle.unicodeScalars) { return true }
      rest = rest.dropFirst()
    }
    return needle.isEmpty
  }
}
