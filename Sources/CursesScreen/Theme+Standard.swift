import TerminalKit

extension Theme {
  /// The attributes of a role in every theme. Roles of one look are told apart by their words or glyphs: 計画 and text,
  /// `(→)` and a hint, 未達 and a heading, the parts of a gauge.
  static func attributes(of role: Role) -> Attributes {
    switch role {
    case .text, .label, .unsettled, .good, .gaugeFill: []
    case .faint, .inferred, .gaugeRest, .border: .dim
    case .heading, .missing, .bad, .gaugeGoal, .key, .notice: .bold
    case .selection: .reverse
    // Never mistaken for the pane that has the keys, even where the terminal cannot underline: no reverse.
    case .selectionInactive: [.bold, .underline]
    case .field: .underline
    case .fieldSelection: [.reverse, .underline]
    case .alarm: [.bold, .reverse]
    case .hostile: [.reverse, .dim]
    case .match: [.bold, .reverse, .underline]
    }
  }

  /// The theme the program starts with: the terminal's own sixteen colours on its own background, so that light and dark
  /// ones both serve.
  package static let standard = Theme { role in
    let colour: Colour? =
      switch role {
      case .label, .key: .cyan
      case .missing, .match: .yellow
      case .unsettled: .magenta
      case .good, .gaugeFill: .green
      case .bad, .alarm: .red
      default: nil
      }
    return Look(attributes(of: role), foreground: colour)
  }

  /// For NO_COLOR and terminals without colours.
  package static let monochrome = Theme { Look(attributes(of: $0)) }
}
