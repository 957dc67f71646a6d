import PlanModel

/// A line of the history as it is searched: who changed what, from what to what.
package struct PastText: Sendable {
  package let place: TextPlace
  package let text: String
  package init(_ place: TextPlace, _ text: String) { (self.place, self.text) = (place, text) }
}
