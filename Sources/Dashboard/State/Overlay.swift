import PlanModel
import TerminalKit

/// Where a field's text goes when it is committed.
package enum FieldTarget: Hashable, Sendable {
  case cell(GridCursor)
  case text(ItemID, Field)
  case measurement(ItemID, FiscalYear)
  /// The pace of every year, as `0-6-12`.
  case steps(ItemID, Basis)
  /// The reason of a change that waits for it.
  case reason(Change)
}

/// An open text field.
package struct OpenField: Equatable, Sendable {
  package var target: FieldTarget
  package var field: TextField
  /// What stood there when it was opened.
  package var before: String
}

/// Something that lies over the page and takes the keys.
package enum Overlay: Hashable, Sendable {
  case help(scroll: Int)
  /// The whole text of an initiative; above initiatives the chapters of the plan.
  case wholeText(ItemID, scroll: Int)
  /// Which of the item's texts to edit.
  case textMenu(ItemID)
  case basisMenu(ItemID)
  /// The kind of a change to an adopted plan.
  case kindMenu(Change)
  case quit
}

/// Recording enters results and can never touch the plan's text; planning edits the text.
package enum Mode: Hashable, Sendable {
  case recording, planning
}

/// A time of day handed in from the edge.
package struct Moment: Hashable, Sendable {
  package var date: CalendarDate
  package var hour: Int
  package var minute: Int
  package init(date: CalendarDate, hour: Int = 0, minute: Int = 0) {
    self.date = date
    self.hour = hour
    self.minute = minute
  }
  /// 14:03
  package var clock: String { (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)" }
}
