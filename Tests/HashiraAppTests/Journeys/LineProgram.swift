import Glibc

/// The real program at the end of a line of its own: a pseudo-terminal without a screen, every byte of which can be read.
final class LineProgram {
  private var line: Int32
  private(set) var pid = pid_t()
  /// All that was sent so far.
  private(set) var sent: [UInt8] = []

  /// nil where it could not be started. `variables` as `NAME=value`.
  init?(
    _ trial: CommandTrial, arguments: [String] = ["--lang", "ja", "--ambiguous=1"], variables: [String] = [],
    columns: UInt16 = 80, rows: UInt16 = 24
  ) {
    // What posix_openpt, unlockpt and ptsname do: Swift cannot see them. TIOCSPTLCK and TIOCGPTN are _IOW/_IOR('T').
    line = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (locked, number): (Int32, Int32) = (0, -1)
    _ = ioctl(line, 0x4004_5431, &locked)
    _ = ioctl(line, 0x8004_5430, &number)
    var window = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(line, UInt(TIOCSWINSZ), &window)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that a session's leader opens becomes its own.
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/pts/\(number)", O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // POSIX_SPAWN_SETSID, which Swift does not see.
    posix_spawnattr_setflags(&attributes, 0x80)
    let environment = [
      "PATH=/usr/bin:/bin", "HOME=\(trial.home)", "TERM=xterm-256color", "LC_ALL=C.UTF-8",
      "HASHIRA_NOW=2026-11-22T14:03",
    ]
    let words = ([ProgramTerminal.builtProgram] + arguments).map { strdup($0) }
    let values = (environment + variables).map { strdup($0) }
    defer { for word in words + values { free(word) } }
    let status = posix_spawn(&pid, ProgramTerminal.builtProgram, &actions, &attributes, words + [nil], values + [nil])
    if status != 0 || line < 0 { return nil }
  }

  deinit {
    hangUp()
    kill(pid, SIGKILL)
    var status: Int32 = 0
    waitpid(pid, &status, 0)
  }

  func hangUp() {
    if line >= 0 { close(line) }
    line = -1
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(line, bytes, bytes.count)
  }

  /// Reads on until `isEnough`, at most so many bytes in so many milliseconds; false where the program ended or said
  /// nothing for ten seconds.
  @discardableResult
  func read(bytes most: Int = 65536, each milliseconds: Int32 = 0, until isEnough: ([UInt8]) -> Bool) -> Bool {
    while !isEnough(sent) {
      var ready = pollfd(fd: line, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, 10_000) > 0, ready.revents & Int16(POLLIN) != 0 else { return false }
      var chunk = [UInt8](repeating: 0, count: most)
      let count = Glibc.read(line, &chunk, chunk.count)
      guard count > 0 else { return false }
      sent += chunk.prefix(count)
      if milliseconds > 0 { poll(nil, 0, milliseconds) }
    }
    return true
  }

  /// Reads until nothing more comes for a while.
  func readRest() {
    var ready = pollfd(fd: line, events: Int16(POLLIN), revents: 0)
    while poll(&ready, 1, 300) > 0, ready.revents & Int16(POLLIN) != 0 {
      var chunk = [UInt8](repeating: 0, count: 65536)
      let count = Glibc.read(line, &chunk, chunk.count)
      guard count > 0 else { return }
      sent += chunk.prefix(count)
    }
  }

  /// Whether a text has been sent in one piece.
  func reads(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    return read { $0.contains(wanted) }
  }

  func status() -> Int32 {
    _ = read { _ in false }
    var status: Int32 = 0
    waitpid(pid, &status, 0)
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }
}
