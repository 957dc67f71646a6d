import CNcurses
import TerminalKit

/// The terminal's modes that ncurses knows nothing of, as bytes for `write(1)`: ncurses' own `putp` came out only
/// after `endwin`.
enum PrivateModes {
  static let pasteOn = Array("\u{1B}[?2004h".utf8)
  static let pasteOff = Array("\u{1B}[?2004l".utf8)
  /// Presses and releases, moves with a button down, and both as SGR reports, which know columns beyond 223 (xterm).
  static let mouseOn = Array("\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h".utf8)
  static let mouseOff = Array("\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l".utf8)
  /// The window's title, put by and taken back (xterm).
  static let pushTitle = Array("\u{1B}[22;2t".utf8)
  static let popTitle = Array("\u{1B}[23;2t".utf8)

  /// The bytes that set the window's title: one line, at most 120 columns, no hostile characters.
  static func title(_ title: String) -> [UInt8] {
    let shown = WidthPolicy.narrow.cut(title.withHostileMarks(), to: 120)
    return Array("\u{1B}]2;\(shown)\u{7}".utf8)
  }

  /// What `terminal_restore_now` writes: everything back that `CursesScreen` set, from terminfo where it is there.
  /// Only after `newterm`.
  static func emergencyExit(showsTitle: Bool) -> [UInt8] {
    var bytes = pasteOff
    bytes += mouseOff
    if showsTitle { bytes += popTitle }
    for name in ["sgr0", "op", "rmcup", "cnorm"] { bytes += capability(name) }
    return bytes
  }

  /// A terminfo string without its padding (`$<5>`); empty where the terminal has none.
  private static func capability(_ name: String) -> [UInt8] {
    guard let found = tigetstr(name), found != UnsafeMutablePointer(bitPattern: -1) else { return [] }
    var bytes: [UInt8] = []
    var rest = Array(String(cString: found).utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "$"), rest.first == UInt8(ascii: "<"), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
        rest = rest[(end + 1)...]
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}
