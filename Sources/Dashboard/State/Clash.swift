import PlanModel

/// A text of the officer's that met another one in its place: both are shown, and nothing is written before one is
/// chosen.
package struct Clash: Hashable, Sendable {
  /// Where, and what stood there when the officer began.
  package let errand: EditorErrand
  package let text: String
}

extension FieldTarget {
  /// What of the ledger an open field is about to write; a cell and an item's text are asked about in full instead.
  var fields: [(item: ItemID, field: Field)] {
    switch self {
    case .measurement(let target, let year): [(target, .measurement(year))]
    case .steps(let target, _): [(target, .basis)]
    case .baseline(let target): [(target, .baseline)]
    case .factDetail(let cursor), .factReason(let cursor, _): [(cursor.program, .fact(cursor.line, cursor.year))]
    case .sections(let item): [(item, .owner), (item, .involved)]
    case .title(let item): [(item, .title)]
    case .tags(let item): [(item, .tags)]
    case .adoption(let plan): [(plan, .adoptedOn)]
    case .link(let item): [(item, .succeeds)]
    case .cell, .text, .inquiryDue, .exportPath, .newItem, .nextPlanYears, .split, .join, .comparisonDay, .reason,
      .reasonOfUndo:
      []
    }
  }
}
