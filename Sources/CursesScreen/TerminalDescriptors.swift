import Glibc
import TerminalKit

/// The descriptors of a terminal, closed at the end where they were opened here.
final class TerminalDescriptors {
  let input: Int32
  let output: Int32
  private let isOwner: Bool

  init(_ terminal: CursesScreenOptions.Terminal) throws(CursesScreenError) {
    switch terminal {
    case .standard:
      (input, output, isOwner) = (STDIN_FILENO, STDOUT_FILENO, false)
    case .descriptors(let input, let output):
      (self.input, self.output, isOwner) = (input, output, false)
    case .controlling:
      let descriptor = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
      (input, output, isOwner) = (descriptor, descriptor, true)
    }
    guard isatty(input) == 1, isatty(output) == 1 else { throw .notATerminal }
  }

  deinit {
    if isOwner && input >= 0 { close(input) }
  }

  /// The terminal's modes, nil if it is gone.
  var modes: termios? {
    var modes = termios()
    return tcgetattr(input, &modes) == 0 ? modes : nil
  }

  /// Sets the modes at once: typed-ahead bytes are kept, and a terminal that takes no output is not waited for.
  func setModes(_ modes: termios) {
    var modes = modes
    while tcsetattr(input, TCSANOW, &modes) != 0 && errno == EINTR {}
  }

  /// The size the terminal says it has; nil if it does not say.
  var size: ScreenSize? {
    var window = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else { return nil }
    return ScreenSize(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  /// Writes all of `bytes`, past ncurses. Gives up on a terminal that is gone or takes nothing for a second.
  func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
        continue
      }
      if errno == EINTR { continue }
      guard errno == EAGAIN else { return }
      var ready = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
      if poll(&ready, 1, 1000) <= 0 { return }
    }
  }
}
