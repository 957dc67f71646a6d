import PlanModel
import TerminalKit

/// Where a field's text goes when it is committed.
package enum FieldTarget: Hashable, Sendable {
  case cell(GridCursor)
  case text(ItemID, Field)
  case measurement(ItemID, FiscalYear)
  /// The pace of every year, as `0-6-12`.
  case steps(ItemID, Basis)
  /// Where an export goes.
  case exportPath(ExportRequest)
  /// The reason of a change that waits for it.
  case reason(Change)
  /// The reason of a change that takes the last step back.
  case reasonOfUndo(Change)
}

/// An open text field.
package struct OpenField: Equatable, Sendable {
  package var target: FieldTarget
  package var field: TextField
  /// What stood there when it was opened.
  package var before: String
}
