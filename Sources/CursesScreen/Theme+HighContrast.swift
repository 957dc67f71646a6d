extension Theme {
  /// For eyes that need it: nothing dim, no colour but the terminal's own, states told by weight, line and reversal.
  package static let highContrast = Theme { role in
    switch role {
    case .text, .faint, .inferred, .gaugeRest, .border: Look()
    case .label, .heading, .gaugeFill, .gaugeGoal, .key, .notice, .good: Look(.bold)
    case .missing, .unsettled, .bad: Look([.bold, .underline])
    case .selection: Look([.bold, .reverse])
    case .selectionInactive: Look([.bold, .underline])
    case .field: Look(.underline)
    case .fieldSelection: Look([.reverse, .underline])
    case .match: Look([.bold, .reverse, .underline])
    case .alarm, .hostile: Look([.bold, .reverse])
    }
  }
}
