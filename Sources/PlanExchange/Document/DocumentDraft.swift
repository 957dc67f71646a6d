import PlanModel

/// What the reader has understood so far, before it is known which plan it belongs to and of how many years that is.
struct DocumentDraft {
  struct Program {
    var name: String
    var lines: [DraftLine]
  }
  struct DraftLine {
    let track: Track
    let years: [FiscalYear]
    let cells: [Cell]
    /// The line of the document, from 0.
    let number: Int
  }
  struct Initiative {
    var title: String
    let line: Int
    var purpose: [String] = []
    var outcome: [String] = []
    var notes: [String] = []
    var programs: [Program] = []
    var hasTable = false
  }
  struct Direction {
    var title: String
    var initiatives: [Initiative] = []
  }
  struct Pillar {
    var title: String
    var directions: [Direction] = []
  }
  /// A run of pillars under one part of the document: a plan, or a piece of one.
  struct Body {
    var partTitle: String?
    /// What the table calls its programs: 4～7年度事業.
    var tableTitle: String?
    var pillars: [Pillar] = []
    var years: [[FiscalYear]] = []
    var layout: TableLayout?
  }
  struct Chapter {
    let title: String
    var paragraphs: [String] = []
  }
  struct Goal {
    let line: Int
    /// The number and title in the pillar's column; nil inside a pillar's own text.
    let pillar: HeadingMark?
    let pillarTitle: String
    let name: String
    let goal: Decimal
    let unit: String
    let better: Better
    /// The part it stands in, which may name the years.
    let partTitle: String?
    /// The body and pillar it stands in.
    let body: Int?
    let pillarIndex: Int?
  }

  var title: String?
  var organization: String?
  var years: ClosedRange<FiscalYear>?
  /// The short name and the names of the levels, where the front page gives them.
  var label: String?
  var levels: [String]?
  var bodies: [Body] = []
  var chapters: [Chapter] = []
  var goals: [Goal] = []
}

/// Where a line of the document went.
enum LineFate: Equatable {
  case passedOver
  case front
  case chapter(Int)
  case body(Int)
  case goal
  case unplaced(DocumentReport.Reason)
}
