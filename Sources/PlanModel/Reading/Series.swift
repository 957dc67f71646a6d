/// A figure that a pair's results state year after year (rule 7). The text stays the truth; what does not parse has none.
package struct Series: Hashable, Sendable {
  package struct Point: Hashable, Sendable {
    package var year: FiscalYear
    package var value: Decimal
    /// False for 見込み, 中間 and 未確定, proposed from the text or set by the officer.
    package var isSettled: Bool
    /// The name it had that year, where the name changes yearly: 女性管理職交流会.
    package var annotation: String?
    package init(year: FiscalYear, value: Decimal, isSettled: Bool = true, annotation: String? = nil) {
      self.year = year
      self.value = value
      self.isSettled = isSettled
      self.annotation = annotation
    }
  }
  /// What is counted: the words before the colon, the group in brackets, the planned text or the program's name.
  package var label: String
  /// The counter: 名, 回, 日, %.
  package var unit: String
  /// At most one a year, oldest first; never empty.
  package var points: [Point]
  /// A goal that stands among the results (目標年間取得日数), drawn as reference and not as a result.
  package var isReference: Bool
  package init(label: String, unit: String, points: [Point], isReference: Bool = false) {
    self.label = label
    self.unit = unit
    self.points = points
    self.isReference = isReference
  }
}

extension Plan {
  /// All series of a program, pair by pair, in the order of the print.
  package func series(of program: Program) -> [Series] {
    program.pairs.indices.flatMap { series(of: program, pair: $0) }
  }

  /// The series of one pair: those of its first result line, then those of the next.
  package func series(of program: Program, pair: Int) -> [Series] {
    guard program.pairs.indices.contains(pair) else { return [] }
    let fallback = commonLabel(of: program, pair: pair)
    return program.pairs[pair].actuals.flatMap { line in
      SeriesReader(line: line, firstYear: firstYear, fallback: fallback).series
    }
  }

  /// What a bare 実施 counts: the planned text, or the program where that says no more than 実施 itself.
  private func commonLabel(of program: Program, pair: Int) -> String {
    for cell in program.pairs[pair].planned?.cells ?? [] {
      guard case .text(let text) = cell else { continue }
      let words = Cell.trimmed(text.unicodeScalars.last == "→" ? String(text.unicodeScalars.dropLast()) : text)
      if !LabelledFigure.isPlain(words) { return words }
    }
    return program.name
  }
}
