/// A rule that names lines which will make a weak retrospective (rule 13). Every rule stands in a file of its own.
package protocol LintRule: Sendable {
  /// What it finds.
  static var name: LintName { get }
  /// The findings of a plan, in the order of the document. `today` tells what should be known by now.
  static func findings(in plan: Plan, today: CalendarDate) -> [LintFinding]
}

/// The rules by the names that scripts know them by.
package enum LintName: String, Hashable, Sendable, CaseIterable {
  case sameAsPlan = "same-as-plan"
  case noFigure = "no-figure"
  case noReason = "no-reason"
  case noBaseline = "no-baseline"
  case noBasis = "no-basis"
  case stale
  case noSection = "no-section"
}

/// One weak line: which item, which pair of lines and year where the rule is about one.
package struct LintFinding: Hashable, Sendable {
  package var rule: LintName
  /// A program, an initiative or a target.
  package var item: ItemID
  package var pair: Int?
  package var year: FiscalYear?
  /// What stands there; "" where nothing does.
  package var text: String
  package init(_ rule: LintName, _ item: ItemID, pair: Int? = nil, year: FiscalYear? = nil, text: String = "") {
    self.rule = rule
    self.item = item
    self.pair = pair
    self.year = year
    self.text = text
  }
}

/// All rules together.
package enum Lint {
  static let rules: [any LintRule.Type] = [
    SameAsPlan.self, NoFigure.self, NoReason.self, NoBaseline.self, NoBasis.self, StaleResult.self, NoSection.self,
  ]

  /// The findings of a plan, grouped by rule, each group in the order of the document.
  package static func findings(in plan: Plan, today: CalendarDate) -> [LintFinding] {
    rules.flatMap { $0.findings(in: plan, today: today) }
  }
}

extension Plan {
  /// Every program with its initiative, in the order of the document.
  package var allInitiatives: [Initiative] { pillars.flatMap(\.directions).flatMap(\.initiatives) }
  package var allPrograms: [Program] { allInitiatives.flatMap(\.programs) }

  /// Every pair of lines that has a result, with its program.
  func pairsWithResults() -> [(program: Program, pair: Int)] {
    allPrograms.flatMap { program in
      program.pairs.indices.filter { pair in
        program.pairs[pair].actuals.contains { line in line.cells.contains { !$0.isBlank } }
      }.map { (program, $0) }
    }
  }
}
