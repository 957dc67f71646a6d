import Glibc
import TerminalKit

/// Both ends of a terminal without a screen: what the program sends can be read, what the user types written.
final class PseudoTerminal {
  /// The program's end.
  private(set) var descriptor: Int32
  let path: String
  private var master: Int32

  init(_ size: ScreenSize = ScreenSize(columns: 80, rows: 24)) {
    // What posix_openpt, unlockpt and ptsname do: Swift cannot see them. TIOCSPTLCK and TIOCGPTN are _IOW/_IOR('T').
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var locked: Int32 = 0
    var number: Int32 = -1
    _ = ioctl(master, 0x4004_5431, &locked)
    _ = ioctl(master, 0x8004_5430, &number)
    path = "/dev/pts/\(number)"
    descriptor = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    precondition(descriptor >= 0)
    resize(to: size)
  }

  deinit {
    hangUp()
    close(descriptor)
  }

  func resize(to size: ScreenSize) {
    var window = winsize(ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }

  var modes: termios {
    var modes = termios()
    tcgetattr(descriptor, &modes)
    return modes
  }

  /// Input and output flags, control flags and local flags: what `stty` would show as changed.
  var flags: [UInt32] {
    let modes = modes
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }

  func type(_ bytes: [UInt8]) { _ = write(master, bytes, bytes.count) }

  /// Waits until what was typed can be read at the program's end: a terminal passes bytes on in its own time.
  func awaitInput() {
    var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    poll(&ready, 1, 5000)
  }

  /// The user closes the window.
  func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  /// All the program sent since the last time. A mark is sent after it and read up to: a terminal passes bytes on
  /// in its own time.
  func sent() -> [UInt8] {
    let mark = Array("\u{0}end of what was sent\u{0}".utf8)
    precondition(write(descriptor, mark, mark.count) == mark.count)
    var bytes: [UInt8] = []
    while !bytes.suffix(mark.count).elementsEqual(mark) {
      var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, 5000) > 0 else { fatalError("the mark did not come back") }
      var chunk = [UInt8](repeating: 0, count: 65536)
      let count = read(master, &chunk, chunk.count)
      if count > 0 { bytes += chunk.prefix(count) }
    }
    return Array(bytes.dropLast(mark.count))
  }

  func sentText() -> String { String(decoding: sent(), as: UTF8.self) }
}
