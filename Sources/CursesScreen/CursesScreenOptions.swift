import Glibc
import TerminalKit

/// How a `CursesScreen` is to take its terminal.
package struct CursesScreenOptions: Sendable {
  /// Which terminal.
  package enum Terminal: Hashable, Sendable {
    /// Standard input and output; both must be the terminal.
    case standard
    /// The controlling terminal (/dev/tty), wherever standard input and output go.
    case controlling
    /// Descriptors that stay the caller's and are not closed.
    case descriptors(input: Int32, output: Int32)
  }

  package var terminal: Terminal
  package var theme: Theme
  /// What the terminal does with ambiguous characters; ncurses is made to agree.
  package var policy: WidthPolicy
  /// What lines are drawn with, as far as the terminal's description knows them.
  package var glyphs: GlyphSet
  /// Whether the frame's title is shown as the window's, on terminals known to take it.
  package var showsTitle: Bool
  /// Whether the terminal is asked to report the mouse, if it is one known to do so. It then leaves selecting text to
  /// Shift with the mouse (Ctrl in Tera Term).
  package var usesMouse: Bool
  /// The terminal's name; nil takes the environment's TERM.
  package var terminalName: String?

  package init(
    terminal: Terminal = .standard, theme: Theme = .standard, policy: WidthPolicy = .narrow,
    glyphs: GlyphSet = .ascii, showsTitle: Bool = true, usesMouse: Bool = false, terminalName: String? = nil
  ) {
    self.terminal = terminal
    self.theme = theme
    self.policy = policy
    self.glyphs = glyphs
    self.showsTitle = showsTitle
    self.usesMouse = usesMouse
    self.terminalName = terminalName
  }
}
