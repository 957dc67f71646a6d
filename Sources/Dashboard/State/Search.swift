import PlanModel
import TerminalKit

/// A search for something that stands in the plan: what is typed, what was found, and where the officer came from.
package struct Search: Equatable, Sendable {
  package var field = TextField()
  /// The keys go into the field; after Enter only the hits are left on the screen.
  package var isTyping = true
  /// What the hits belong to; the edge may answer later than the next key.
  package var query = ""
  /// In the order of the document.
  package var places: [TextPlace] = []
  /// The words as they stand in the plan, to be marked on the screen.
  package var words: [String] = []
  /// Of hits in the history, what it says there, by its line.
  package var past: [Int: String] = [:]
  /// Hits by item and everything above it.
  package var counts: [ItemID: Int] = [:]
  /// The hit shown.
  package var current: Int?
  package var romaji = RomajiSupport.ready
  /// Where Esc leads back to.
  var origin: Viewpoint
}

/// Whether romaji is understood.
package enum RomajiSupport: Hashable, Sendable {
  case ready
  /// The dictionary is being read; the answer comes again then.
  case loading
  /// What stands there literally is shown; what is meant comes next.
  case searching
  /// Its library or dictionary is not installed.
  case missing
}

/// Where an officer stands and what she sees of it.
struct Viewpoint: Equatable, Sendable {
  var selection: Selection
  var folded: Set<ItemID>
  var railScroll: Int
  var detailScroll: Int
  var targetsScroll: Int
  var firstColumn: Int
}

extension State {
  var viewpoint: Viewpoint {
    get {
      Viewpoint(
        selection: selection, folded: folded, railScroll: railScroll, detailScroll: detailScroll,
        targetsScroll: targetsScroll, firstColumn: firstColumn)
    }
    set {
      let planChanged = selection.plan != newValue.selection.plan
      selection = newValue.selection
      folded = newValue.folded
      (railScroll, detailScroll) = (newValue.railScroll, newValue.detailScroll)
      (targetsScroll, firstColumn) = (newValue.targetsScroll, newValue.firstColumn)
      if planChanged { refreshPlan() }
    }
  }
}

/// What the edge answers to a search.
package struct SearchFindings: Hashable, Sendable {
  package var query: String
  package var places: [TextPlace]
  package var words: [String]
  package var romaji: RomajiSupport
  package var past: [Int: String]
  package init(
    query: String, places: [TextPlace], words: [String], romaji: RomajiSupport, past: [Int: String] = [:]
  ) {
    self.query = query
    self.places = places
    self.words = words
    self.romaji = romaji
    self.past = past
  }
}
