import TerminalKit

/// What each role looks like: attributes first, so that it reads without colour, and colours on top.
package struct Theme: Hashable, Sendable {
  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let bold = Attributes(rawValue: 1)
    package static let dim = Attributes(rawValue: 2)
    package static let italic = Attributes(rawValue: 4)
    package static let underline = Attributes(rawValue: 8)
    package static let reverse = Attributes(rawValue: 16)
  }

  /// The look of one role; nil colours are the terminal's own.
  package struct Look: Hashable, Sendable {
    package var attributes: Attributes
    package var foreground: Colour?
    package var background: Colour?
    package init(_ attributes: Attributes = [], foreground: Colour? = nil, background: Colour? = nil) {
      self.attributes = attributes
      self.foreground = foreground
      self.background = background
    }
  }

  // By the role's raw value.
  private var looks: [Look]

  /// A theme in which a role looks as `look` says.
  package init(_ look: (Role) -> Look) { looks = Role.allCases.map(look) }

  package subscript(role: Role) -> Look {
    get { looks[Int(role.rawValue)] }
    set { looks[Int(role.rawValue)] = newValue }
  }

  package var usesColour: Bool { looks.contains { $0.foreground != nil || $0.background != nil } }

  /// What is left where there are no colours: the same for every theme.
  package var withoutColour: Theme { .monochrome }
}
