import PlanModel

/// A text that was pasted outside a field: it is shown what it would change, and nothing is changed before it is confirmed.
package struct PasteOffer: Hashable, Sendable {
  package var text: String
  /// Whether the lines of a text without tabs go into cells below one another, as a column of a spreadsheet does, and not
  /// together into one cell.
  package var splitsLines = false
  package var scroll = 0
  /// The cell it begins at.
  package var at: GridCursor
}

/// What a pasted text would do.
struct PastePlan {
  /// A cell that would be written.
  struct Entry {
    var cursor: GridCursor
    var old: Cell
    var new: Cell
  }
  /// A text that has no place, with the reason.
  struct LeftOut {
    var place: Phrase
    var text: String
    var why: Phrase
  }
  var entries: [Entry] = []
  var leftOut: [LeftOut] = []
  /// How many cells hold the text already.
  var unchanged = 0
}
