import Glibc
import Testing

/// The real program in a real terminal: one start of it in a tmux pane of a server of its own, with the trial's home.
///
/// A shell in the pane writes down what `stty -g` says before and after, the program's pid and its exit status.
final class ProgramTerminal {
  private let trial: CommandTrial
  private let socket: String

  /// The program built with these tests: it lies beside them.
  static let builtProgram: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let tests = buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
    return String(decoding: tests[..<(tests.lastIndex(of: UInt8(ascii: "/")) ?? 0)], as: UTF8.self) + "/hashira"
  }()

  /// Starts the program. `size` as `80x24`; `variables` are added to its environment, `preload` to the terminal's.
  /// `hasJobs`: the shell has job control, so that the program can be stopped and continued with Enter.
  init(
    _ trial: CommandTrial, _ size: String = "80x24", program: String = builtProgram, variables: String = "",
    preload: String = "", hasJobs: Bool = false, ignoresHangUp: Bool = false, terminal: String = "\"$TERM\"",
    arguments: String = ""
  ) throws {
    let tmux = commandOutput("command -v tmux")
    try #require(tmux != "", "tmux is not installed: scripts/setup --tests installs it.")
    try #require(access(program, X_OK) == 0, "\(program) is not built: swift build builds it.")
    self.trial = trial
    socket = trial.path("tmux")
    for old in ["pid", "status", "before", "after"] { unlink(trial.path(old)) }
    let start = """
      cd '\(trial.home)'
      echo 'the shell'
      stty -g > before
      \(hasJobs ? "set -m" : "")
      env -i PATH=/usr/bin:/bin HOME='\(trial.home)' TERM=\(terminal) LC_ALL=C.UTF-8 HASHIRA_NOW=2026-11-22T14:03 \\
        \(variables) sh -c '\(ignoresHangUp ? "trap \"\" HUP; " : "")echo $$ > pid; exec "$0" --lang ja \(arguments)' '\(program)' 2> complaints
      \(hasJobs ? "stty -g > stopped; echo 'the program has stopped'; read line; fg > /dev/null" : "")
      echo $? > status
      stty -g > after
      echo 'the program has ended'
      exec cat > /dev/null
      """
    trial.write(Array(start.utf8), to: "start")
    let sides = size.split(separator: "x")
    run(
      "-f /dev/null new-session -d -x \(sides[0]) -y \(sides[1]) '\(hasJobs ? "bash" : "sh") \(trial.path("start"))' \\; set status off",
      preload: preload)
  }

  deinit {
    run("kill-server")
    unlink(socket)
  }

  /// The officer closes the window.
  func close() { run("kill-server") }

  @discardableResult
  private func run(_ command: String, preload: String = "") -> String {
    commandOutput("\(preload) LC_ALL=C.UTF-8 tmux -u -S '\(socket)' \(command)")
  }

  /// Keys by tmux's names: `End`, `Enter`, `j`, `C-c`.
  func press(_ keys: String) { run("send-keys \(keys)") }

  func type(_ text: String) { run("send-keys -l '\(text)'") }

  /// Bytes as the terminal sends them.
  func send(_ bytes: some Sequence<UInt8>) {
    run("send-keys -H " + bytes.map { String($0, radix: 16) }.joined(separator: " "))
  }

  /// What the program has asked of the pane: any mouse reports at all, as SGR.
  var mouseModes: String { run("display -p '#{mouse_any_flag}#{mouse_button_flag}#{mouse_sgr_flag}'") }

  func resize(to size: String) {
    let sides = size.split(separator: "x")
    run("resize-window -x \(sides[0]) -y \(sides[1])")
  }

  /// The program's process, once it has started.
  var pid: pid_t? { trial.text(of: trial.path("pid")).flatMap { pid_t($0.dropLast()) } }

  func signal(_ number: Int32) {
    guard let pid else { return }
    kill(pid, number)
  }

  /// The rows of the screen, and an empty one after them.
  var rows: [String] {
    run("capture-pane -p").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Whether the screen, asked again and again, comes to be as wanted; an issue with the screen where it does not.
  @discardableResult
  func waits(
    for what: Comment, _ isWanted: ([String]) -> Bool, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Bool {
    let start = time(nil)
    var seen: [String] = []
    repeat {
      seen = rows
      if isWanted(seen) { return true }
      poll(nil, 0, 5)
    } while time(nil) - start < 20
    Issue.record("Waited in vain for \(what) on\n\(seen.joined(separator: "\n"))", sourceLocation: sourceLocation)
    return false
  }

  /// Waits until a text stands somewhere on the screen.
  @discardableResult
  func shows(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> Bool {
    waits(for: "\(text)", { $0.contains { $0.contains(text) } }, sourceLocation: sourceLocation)
  }

  /// Waits until the header says that what was entered is on the disk: it names the time once something was.
  @discardableResult
  func saysSaved(sourceLocation: SourceLocation = #_sourceLocation) -> Bool {
    waits(for: "保存済 14:03", { $0.first?.contains("保存済 14:03") ?? false }, sourceLocation: sourceLocation)
  }

  /// Waits until the program has ended, and returns its exit status.
  func status(sourceLocation: SourceLocation = #_sourceLocation) -> Int32? {
    shows("the program has ended", sourceLocation: sourceLocation)
    return trial.text(of: trial.path("status")).flatMap { Int32($0.dropLast()) }
  }

  /// The terminal is as the shell left it: the same modes, its own screen, a visible cursor.
  func expectGivenBack(sourceLocation: SourceLocation = #_sourceLocation) {
    let before = trial.text(of: trial.path("before"))
    #expect(before != nil && before != "", sourceLocation: sourceLocation)
    #expect(trial.text(of: trial.path("after")) == before, sourceLocation: sourceLocation)
    #expect(rows.first == "the shell", sourceLocation: sourceLocation)
    #expect(run("display -p '#{alternate_on} #{cursor_flag}'") == "0 1\n", sourceLocation: sourceLocation)
  }
}

/// What a shell command prints.
func commandOutput(_ command: String) -> String {
  guard let pipe = popen(command + " 2>/dev/null", "r") else { return "" }
  defer { pclose(pipe) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65536)
  while true {
    let count = fread(&chunk, 1, chunk.count, pipe)
    if count == 0 { return String(decoding: bytes, as: UTF8.self) }
    bytes += chunk.prefix(count)
  }
}
