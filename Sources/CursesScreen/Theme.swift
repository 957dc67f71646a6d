import TerminalKit

/// What each role looks like: attributes first, so that it reads without colour, and colours sparingly on top.
///
/// Colours are the terminal's own sixteen on its own background, so that light and dark ones both serve.
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

  /// A colour of the terminal, by number 0 ... 255.
  package struct Colour: Hashable, Sendable {
    package var number: UInt8
    package init(_ number: UInt8) { self.number = number }
    package static let red = Colour(1)
    package static let green = Colour(2)
    package static let yellow = Colour(3)
    package static let blue = Colour(4)
    package static let magenta = Colour(5)
    package static let cyan = Colour(6)
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

  /// The same without any colour.
  package var withoutColour: Theme { Theme { Look(self[$0].attributes) } }
}
