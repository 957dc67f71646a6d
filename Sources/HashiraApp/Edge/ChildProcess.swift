import Glibc
import SystemPackage

/// A program run to its end, with what it said on both its outputs. Its input is empty; a password it may ask of the
/// terminal itself.
struct ChildProcess {
  /// The exit status; 128 and the signal's number where one ended it.
  let status: Int32
  let output: [UInt8]
  let errors: [UInt8]

  /// Starts `arguments[0]`, looked for in `$PATH`, with the process's own environment and these variables.
  ///
  /// - Throws: `Errno`, `noSuchFileOrDirectory` where there is no such program.
  init(_ arguments: [String], variables: [String: String] = [:]) throws {
    let (out, errors) = (try Pipe(), try Pipe())
    defer { for descriptor in [out.read, errors.read] { close(descriptor) } }
    let pid: pid_t
    do {
      // The child's ends are closed here whether it starts or not: else its end would never be seen.
      defer { for descriptor in [out.write, errors.write] { close(descriptor) } }
      pid = try ChildProcess.spawn(arguments, variables, output: out.write, errors: errors.write)
    }
    (output, self.errors) = ChildProcess.drain(out.read, errors.read)
    var ended: Int32 = 0
    while waitpid(pid, &ended, 0) < 0 {
      guard errno == EINTR else { throw Errno(rawValue: errno) }
    }
    status = ended & 0x7F == 0 ? (ended >> 8) & 0xFF : 128 + (ended & 0x7F)
  }

  private struct Pipe {
    let read: Int32
    let write: Int32
    init() throws {
      var ends: [Int32] = [0, 0]
      guard pipe(&ends) == 0 else { throw Errno(rawValue: errno) }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      (read, write) = (ends[0], ends[1])
    }
  }

  private static func spawn(
    _ arguments: [String], _ variables: [String: String], output: Int32, errors: Int32
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    try check(posix_spawn_file_actions_init(&actions))
    defer { posix_spawn_file_actions_destroy(&actions) }
    try check(posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0))
    try check(posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO))
    try check(posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO))
    // Signals ignored here would stay so in the child, and git expects to die of a closed pipe.
    var attributes = posix_spawnattr_t()
    try check(posix_spawnattr_init(&attributes))
    defer { posix_spawnattr_destroy(&attributes) }
    var standard = sigset_t()
    sigemptyset(&standard)
    sigaddset(&standard, SIGPIPE)
    sigaddset(&standard, SIGXFSZ)
    try check(posix_spawnattr_setsigdefault(&attributes, &standard))
    try check(posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF)))
    var pid = pid_t()
    try withCStrings(arguments) { words in
      try withCStrings(environment(variables)) { environment in
        guard let program = words[0] else { throw Errno.noMemory }
        try check(posix_spawnp(&pid, program, &actions, &attributes, words, environment))
      }
    }
    return pid
  }

  private static func environment(_ variables: [String: String]) -> [String] {
    var lines: [String] = []
    var next = environ
    while let line = next.pointee {
      let text = String(cString: line)
      if !variables.keys.contains(where: { text.hasPrefix($0 + "=") }) { lines.append(text) }
      next += 1
    }
    return lines + variables.sorted { $0.key < $1.key }.map { $0.key + "=" + $0.value }
  }

  private static func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) throws -> Result
  ) throws -> Result {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return try body(copies + [nil])
  }

  private static func check(_ result: Int32) throws {
    if result != 0 { throw Errno(rawValue: result) }
  }

  /// Both pipes to their ends; neither may fill up while the other is waited for.
  private static func drain(_ first: Int32, _ second: Int32) -> (output: [UInt8], errors: [UInt8]) {
    var taken: [[UInt8]] = [[], []]
    var waiting = [first, second].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while waiting.contains(where: { $0.fd >= 0 }) {
      if poll(&waiting, nfds_t(waiting.count), -1) < 0, errno != EINTR { break }
      for index in waiting.indices where waiting[index].fd >= 0 && waiting[index].revents != 0 {
        let count = read(waiting[index].fd, &buffer, buffer.count)
        if count > 0 {
          taken[index] += buffer[..<count]
        } else if count == 0 || errno != EINTR && errno != EAGAIN {
          // poll passes over descriptors below nought.
          waiting[index].fd = -1
        }
      }
    }
    return (taken[0], taken[1])
  }
}
