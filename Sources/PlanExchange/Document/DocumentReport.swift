import PlanModel

/// What became of a document: what was understood of it, and every line that was not.
package struct DocumentReport: Hashable, Sendable {
  /// Why a line of the document stands nowhere in the plans.
  package enum Reason: Hashable, Sendable {
    /// A line of the table of contents.
    case contents
    /// A page number.
    case pageNumber
    /// Before the first heading, and neither title, years nor organisation.
    case front
    /// A text outside every initiative and chapter: under a pillar or direction, or behind a table.
    case outside
    /// A table that is neither one of programs nor one of targets, or a row of one that says nothing known.
    case table
    /// Cells of a row that stand in no year's column; the rest of the row was placed. Their text.
    case cells(String)
    /// A target without a number, or of no pillar.
    case target
    /// It belongs to a plan whose years are named nowhere.
    case noYears
    /// A plan of more years than a plan can have.
    case tooManyYears
  }

  /// A line that was not placed, as it stands there.
  package struct Unplaced: Hashable, Sendable {
    /// From 1.
    package let line: Int
    package let text: String
    package let reason: Reason
  }

  /// Something that was placed but is worth a look.
  package enum Remark: Hashable, Sendable {
    /// The initiative's name in the table is not that of its heading, which was taken.
    case otherName(line: Int, heading: String, table: String)
    /// The number is not the position: a heading is missing or stands twice.
    case numbering(line: Int, title: String, expected: Int)
    /// A level was left out: it was made and carries this title.
    case impliedLevel(line: Int, title: String)
  }

  package struct PillarCounts: Hashable, Sendable {
    package let title: String
    package let directions: Int
    package let initiatives: Int
    package let programs: Int
    package let targets: Int
  }

  package struct PlanCounts: Hashable, Sendable {
    package let label: String
    package let title: String
    package let pillars: [PillarCounts]
    package let lines: Int
    package let filledCells: Int
    package let outcomes: Int
    package let chapters: Int
  }

  package let plans: [PlanCounts]
  /// In the order of the document.
  package let unplaced: [Unplaced]
  package let remarks: [Remark]
  /// How many lines the document has; each is placed, unplaced, blank or mere markup.
  package let lineCount: Int
  /// The lines that stand in a plan, from 1.
  package let placed: [Int]
  /// Blank lines and mere markup, from 1.
  package let passedOver: [Int]
}

extension DocumentReport.PlanCounts {
  init(_ plan: Plan) {
    label = plan.label
    title = plan.title
    pillars = plan.pillars.map { pillar in
      let initiatives = pillar.directions.flatMap(\.initiatives)
      return DocumentReport.PillarCounts(
        title: pillar.title, directions: pillar.directions.count, initiatives: initiatives.count,
        programs: initiatives.reduce(0) { $0 + $1.programs.count },
        targets: plan.targets.count { $0.pillar == pillar.id })
    }
    let initiatives = plan.pillars.flatMap(\.directions).flatMap(\.initiatives)
    let all = initiatives.flatMap(\.programs).flatMap(\.pairs).flatMap { [$0.planned].compactMap { $0 } + $0.actuals }
    lines = all.count
    filledCells = all.reduce(0) { $0 + $1.cells.count { !$0.isBlank } }
    outcomes = initiatives.count { $0.outcome != nil }
    chapters = plan.chapters.count
  }
}

/// A document that was read: its plans, oldest first, and the report.
package struct ImportedDocument: Hashable, Sendable {
  /// Who publishes it, where the front page says so.
  package let organization: String?
  package let plans: [Plan]
  package let report: DocumentReport
}
