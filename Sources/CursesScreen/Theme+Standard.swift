extension Theme {
  /// The theme the program starts with. Roles of one look are told apart by their words or glyphs: 計画 and text,
  /// `(→)` and a hint, 未達 and a heading, the parts of a gauge.
  package static let standard = Theme { role in
    switch role {
    case .text: Look()
    case .faint: Look(.dim)
    case .heading: Look(.bold)
    case .label: Look(foreground: .cyan)
    case .selection: Look(.reverse)
    // Never mistaken for the pane that has the keys, even where the terminal cannot underline: no reverse.
    case .selectionInactive: Look([.bold, .underline])
    case .inferred: Look(.dim)
    case .missing: Look(.bold, foreground: .yellow)
    case .unsettled: Look(foreground: .magenta)
    case .good: Look(foreground: .green)
    case .bad: Look(.bold, foreground: .red)
    case .gaugeFill: Look(foreground: .green)
    case .gaugeRest: Look(.dim)
    case .gaugeGoal: Look(.bold)
    case .border: Look(.dim)
    case .key: Look(.bold, foreground: .cyan)
    case .field: Look(.underline)
    case .fieldSelection: Look([.reverse, .underline])
    case .notice: Look(.bold)
    case .alarm: Look([.bold, .reverse], foreground: .red)
    case .hostile: Look([.reverse, .dim])
    case .match: Look([.bold, .reverse, .underline], foreground: .yellow)
    }
  }

  /// `standard` for NO_COLOR and terminals without colours.
  package static let monochrome = standard.withoutColour
}
