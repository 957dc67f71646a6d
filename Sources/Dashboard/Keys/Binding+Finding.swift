extension Binding {
  /// Whether its names or keys hold a folded text.
  func answers(to text: [Unicode.Scalar]) -> Bool {
    ([name.japanese, name.english, group.japanese, group.english] + keys.map(\.displayName))
      .contains { PaletteEntry.holds(PaletteEntry.folded($0), text) }
  }
}
