import PlanModel
import TerminalKit

/// Where a field's text goes when it is committed.
package enum FieldTarget: Hashable, Sendable {
  case cell(GridCursor)
  case text(ItemID, Field)
  case measurement(ItemID, FiscalYear)
  /// The pace of every year, as `0-6-12`.
  case steps(ItemID, Basis)
  /// Where things stood before the plan: `61.2 R7 職員アンケート`; asked once a pace needs it.
  case baseline(ItemID)
  /// What is known about a result: `R9.3.10 出典`, or the reason of a state that wants one.
  case factDetail(GridCursor)
  case factReason(GridCursor, ResultState)
  /// `主管課／関係課、関係課`
  case sections(ItemID)
  /// Tags, parted by 、
  case tags(ItemID)
  /// The day by which a section is to answer.
  case inquiryDue(ItemID, FiscalYear)
  /// The day from which the comparison shows the changes.
  case comparisonDay
  /// Where an export goes.
  case exportPath(ExportRequest)
  /// Another title of an item.
  case title(ItemID)
  /// The title of an item to be made below `parent`; `after` nil: last.
  case newItem(parent: ItemID, after: ItemID?)
  /// The years of the plan that is to follow this one.
  case nextPlanYears(ItemID)
  /// The day the plan was adopted.
  case adoption(ItemID)
  /// The title of the part that is split off.
  case split(ItemID)
  /// The addresses of what is joined into the item, and of what it succeeds.
  case join(ItemID)
  case link(ItemID)
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
  /// What somebody else has entered there meanwhile, until the officer has been told.
  var overrun: String?

  package init(target: FieldTarget, field: TextField, before: String) {
    (self.target, self.field, self.before) = (target, field, before)
  }
}
