/// Why a terminal could not be taken. Nothing was changed on it when this is thrown.
package enum CursesScreenError: Error, Hashable, Sendable {
  /// There is no terminal to open, or what was given is a file or a pipe.
  case notATerminal
  /// TERM says `dumb`: a terminal that only prints lines, as inside an editor.
  case dumbTerminal
  /// The terminal's description cannot move the cursor (hardcopy terminals, `network`, ...).
  case cannotMoveCursor(terminal: String)
  /// Neither TERM nor any stand-in is known to this machine's terminfo, or ncurses could not start.
  case noTerminalDescription(terminal: String)
  /// Neither the environment's locale nor C.UTF-8 is there.
  case noUTF8Locale(codeset: String)
  /// ncurses would ask libc for widths, not us, and drawings would fall apart: a mistake in the build.
  case widthOverrideInactive
}

extension CursesScreenError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notATerminal: "not a terminal"
    case .dumbTerminal: "TERM=dumb: the terminal cannot show a screen"
    case .cannotMoveCursor(let terminal): "TERM=\(terminal): the terminal cannot move the cursor"
    case .noTerminalDescription(let terminal): "TERM=\(terminal): no terminfo description"
    case .noUTF8Locale(let codeset): "no UTF-8 locale (the environment's is \(codeset))"
    case .widthOverrideInactive: "ncurses does not ask this program for character widths"
    }
  }
}
