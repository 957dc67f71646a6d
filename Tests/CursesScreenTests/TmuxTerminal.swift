import Glibc
import TerminalKit

/// A real terminal: a tmux pane in which nothing runs that reads, used from outside by its descriptor.
final class TmuxTerminal {
  let descriptor: Int32
  private let socket: String

  static var isInstalled: Bool { output(of: "command -v tmux") != "" }

  /// nil if tmux could not be started.
  ///
  /// `name` tells the terminals of a process apart: the server of one may still be ending when the next is started.
  init?(_ size: ScreenSize, name: String) {
    socket = "/tmp/hashira-test-\(getpid())-\(name)"
    let tmux = "LC_ALL=C.UTF-8 tmux -u -S \(socket) -f /dev/null"
    let holder = "'exec tail -f /dev/null'"
    _ = Self.output(of: "\(tmux) new-session -d -x \(size.columns) -y \(size.rows) \(holder) \\; set status off")
    let path = Self.output(of: "\(tmux) display -p '#{pane_tty}'").split(separator: "\n").first ?? ""
    descriptor = open(String(path), O_RDWR | O_NOCTTY | O_CLOEXEC)
    if descriptor < 0 { return nil }
  }

  deinit {
    close(descriptor)
    _ = run("kill-server")
    unlink(socket)
  }

  func run(_ command: String) -> String {
    Self.output(of: "LC_ALL=C.UTF-8 tmux -u -S \(socket) \(command)")
  }

  /// What the screen shows, once it shows `text` or has been asked often enough: tmux draws in its own time.
  func text(expecting text: String) -> String {
    var seen = ""
    for _ in 0..<1000 {
      seen = run("capture-pane -p")
      var lines = seen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if lines.last == "" { lines.removeLast() }
      seen = lines.map { $0.trimmingTrailingSpaces() }.joined(separator: "\n")
      if seen.unicodeScalars.elementsEqual(text.unicodeScalars) { break }
    }
    return seen
  }

  private static func output(of command: String) -> String {
    guard let pipe = popen(command + " 2>/dev/null", "r") else { return "" }
    defer { pclose(pipe) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&chunk, 1, chunk.count, pipe)
      if count == 0 { break }
      bytes += chunk.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  fileprivate func trimmingTrailingSpaces() -> String {
    var scalars = unicodeScalars
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }
}
