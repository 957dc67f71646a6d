/// A key that is not text.
package enum Key: Hashable, Sendable {
  case enter, tab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case function(Int)  // F1 ... F24
  /// A letter, digit or sign typed as a command or with Ctrl/Alt; lower case stays lower case, `A` is `A` without `.shift`.
  case character(Character)
}

/// Modifier keys held with a `Key`.
package struct Modifiers: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }
  package static let shift = Modifiers(rawValue: 1)
  package static let alt = Modifiers(rawValue: 2)
  package static let control = Modifiers(rawValue: 4)
}

/// A key with its modifiers.
package struct KeyStroke: Hashable, Sendable {
  package var key: Key
  package var modifiers: Modifiers
  package init(_ key: Key, _ modifiers: Modifiers = []) {
    self.key = key
    self.modifiers = modifiers
  }
}

/// Something the mouse did, and where.
package struct MouseEvent: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case press(button: Int)
    case release(button: Int)
    case drag(button: Int)
    case wheel(lines: Int)  // positive: down
  }
  package var kind: Kind
  package var at: ScreenPoint
  package var modifiers: Modifiers
  /// How many presses in a row this one is: 2 for a double click. The parser knows no time and leaves it at 1, see
  /// `ClickCounter`.
  package var clicks: Int
  package init(kind: Kind, at: ScreenPoint, modifiers: Modifiers = [], clicks: Int = 1) {
    self.kind = kind
    self.at = at
    self.modifiers = modifiers
    self.clicks = clicks
  }
}

/// One event from the terminal. Typed characters come as `.key(.character)` one at a time;
/// a text field takes those without Ctrl or Alt as text.
package enum Input: Hashable, Sendable {
  case key(KeyStroke)
  case paste(String)
  case mouse(MouseEvent)
  case focus(Bool)
  case resize(ScreenSize)
  /// The terminal is gone: its end was read.
  case end
}
