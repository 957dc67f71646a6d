/// What the mouse took hold of when its button went down.
enum Grip: Hashable, Sendable {
  /// The line between the panes.
  case divider
  /// Text in the open field: dragging selects.
  case field
}
