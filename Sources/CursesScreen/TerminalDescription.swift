import CNcurses
import Glibc

/// What this machine's terminfo says about a terminal. Uses ncurses, which belongs to the process: not while there is a
/// screen.
package struct TerminalDescription: Hashable, Sendable {
  package let name: String
  package let isKnown: Bool
  package let canMoveCursor: Bool
  package let colours: Int
  package let hasDECLines: Bool

  /// nil: the environment's TERM.
  package init(_ name: String? = nil) {
    let name = TerminalName(name).asked
    self.name = name
    var problem: Int32 = 0
    guard !name.isEmpty, setupterm(name, STDOUT_FILENO, &problem) == OK else {
      (isKnown, canMoveCursor, colours, hasDECLines) = (false, false, 0, false)
      return
    }
    isKnown = true
    canMoveCursor = TerminalDescription.has("cup")
    colours = max(0, Int(tigetnum("colors")))
    hasDECLines = TerminalDescription.has("smacs") && TerminalDescription.has("acsc")
    curses_forget_description()
  }

  private static func has(_ capability: String) -> Bool {
    guard let found = tigetstr(capability) else { return false }
    return found != UnsafeMutablePointer(bitPattern: -1)
  }

  /// `ncurses 6.4.20221231`
  package static var library: String { String(cString: curses_version()) }
}
