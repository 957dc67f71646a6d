/// 未実施 or 中止 without a reason.
enum NoReason: LintRule {
  static let name = LintName.noReason

  static func findings(in plan: Plan, today: CalendarDate) -> [LintFinding] {
    plan.allPrograms.flatMap { program in
      program.resultCells(firstYear: plan.firstYear).compactMap { result in
        guard result.state?.wantsReason == true, Cell.trimmed(result.fact?.reason ?? "").isEmpty else { return nil }
        return LintFinding(name, program.id, pair: result.pair, year: result.year, text: result.cell.written)
      }
    }
  }
}

/// One result cell that says something.
struct ResultCell {
  var pair: Int
  var year: FiscalYear
  var cell: Cell
  var fact: ResultFact?
  /// As stored, else as the text says; nil where neither says any.
  var state: ResultState? {
    if let state = fact?.state { return state }
    guard case .text(let text) = cell else { return nil }
    return ResultState.proposed(from: text)
  }
}

extension Program {
  /// The cells of all result lines in which something stands or is known.
  func resultCells(firstYear: FiscalYear) -> [ResultCell] {
    pairs.enumerated().flatMap { index, pair in
      pair.actuals.flatMap { line in
        line.cells.enumerated().compactMap { column, cell in
          let year = firstYear.advanced(by: column)
          guard !cell.isBlank || line.facts[year]?.state != nil else { return nil }
          return ResultCell(pair: index, year: year, cell: cell, fact: line.facts[year])
        }
      }
    }
  }
}
