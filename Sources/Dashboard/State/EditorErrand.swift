import PlanModel

/// A text on its way to an editor: where it belongs and what stood there.
package struct EditorErrand: Hashable, Sendable {
  package enum Place: Hashable, Sendable {
    case cell(GridCursor)
    case text(ItemID, Field)
  }
  package let place: Place
  package let before: String
}
