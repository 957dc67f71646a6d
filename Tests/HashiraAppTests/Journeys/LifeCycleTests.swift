import Glibc
import Testing

/// Stopped, continued, resized, left alone, cut off: the real program in a real terminal.
@Suite(.serialized) struct LifeCycleTests {
  @Test("stopped from outside it gives the terminal back, and goes on where it was")
  func stopped() throws {
    let trial = CommandTrial()
    let terminal = try ProgramTerminal(trial, hasJobs: true)
    terminal.shows("柱4")
    terminal.press("j")
    terminal.signal(SIGTSTP)
    terminal.shows("the program has stopped")
    #expect(trial.text(of: trial.path("stopped")) == trial.text(of: trial.path("before")))
    #expect(terminal.rows.first == "the shell")
    terminal.press("Enter")
    terminal.shows("柱4")
    terminal.press("q")
    #expect(terminal.status() == 0)
    #expect(trial.text(of: trial.path("after")) == trial.text(of: trial.path("before")))
  }

  @Test("left alone it sends nothing and never wakes up")
  func idle() throws {
    let trial = CommandTrial()
    let terminal = try ProgramTerminal(trial)
    terminal.shows("柱4")
    terminal.press("j")
    let pid = try #require(terminal.pid)
    terminal.waits(for: "it to sleep") { _ in self.switches(pid).isAsleep }
    let before = switches(pid)
    poll(nil, 0, 1500)
    let after = switches(pid)
    #expect(before.count > 0)
    #expect(after.count == before.count)
    #expect(after.written == before.written)
  }

  private func switches(_ pid: pid_t) -> (count: Int, written: Int, isAsleep: Bool) {
    func number(_ file: String, _ key: String) -> Int {
      commandOutput("grep '^\(key)' /proc/\(pid)/\(file)").split(separator: "\t").last
        .flatMap { $0.split(separator: " ").last }.flatMap { Int($0.filter(\.isNumber)) } ?? 0
    }
    let count = number("status", "voluntary_ctxt") + number("status", "nonvoluntary_ctxt")
    let state = commandOutput("grep '^State' /proc/\(pid)/status")
    return (count, number("io", "wchar"), state.contains("S (sleeping)"))
  }

  @Test("a storm of sizes ends in one that is drawn whole")
  func storm() throws {
    let terminal = try ProgramTerminal(CommandTrial())
    terminal.shows("柱4")
    // The first key takes the greeting away.
    terminal.press("j")
    let rounds = getenv("HASHIRA_LONG") == nil ? 40 : 400
    for round in 0..<rounds { terminal.resize(to: "\(40 + round * 7 % 90)x\(10 + round * 5 % 30)") }
    terminal.resize(to: "100x30")
    terminal.waits(for: "100x30") { rows in rows.count == 31 && rows[29].contains("F1操作一覧") }
    terminal.press("q")
    #expect(terminal.status() == 0)
    terminal.expectGivenBack()
  }

  @Test("with SIGHUP ignored it still ends when the terminal is closed, and does not spin")
  func closed() throws {
    let terminal = try ProgramTerminal(CommandTrial(), ignoresHangUp: true)
    terminal.shows("柱4")
    let pid = try #require(terminal.pid)
    #expect(commandOutput("grep ^SigIgn /proc/\(pid)/status").contains("1\n"))
    terminal.close()
    let start = time(nil)
    while isRunning(pid), time(nil) - start < 20 { poll(nil, 0, 5) }
    #expect(!isRunning(pid))
    kill(pid, SIGKILL)
  }

  /// A process that has ended but was not waited for yet does not run.
  private func isRunning(_ pid: pid_t) -> Bool {
    let state = commandOutput("grep ^State /proc/\(pid)/status")
    return state != "" && !state.contains("Z (zombie)")
  }

  @Test("200 keys typed ahead come to one place, and the terminal gets few frames")
  func typedAhead() throws {
    let terminal = try ProgramTerminal(CommandTrial())
    terminal.shows("柱4")
    let pid = try #require(terminal.pid)
    let before = switches(pid).written
    terminal.type(String(repeating: "jk", count: 100))
    terminal.press("End")
    terminal.waits(for: "the last row") { rows in rows.contains { $0.hasPrefix(">【4】") } }
    // A frame a key would be 200 times some 200 bytes.
    #expect(switches(pid).written - before < 20_000)
  }

  @Test(
    "an unknown TERM is taken for what most are; a dumb one is told what to do", arguments: ["no-such-term", "dumb"])
  func terminalNames(name: String) throws {
    let trial = CommandTrial()
    let terminal = try ProgramTerminal(trial, terminal: name)
    if name == "dumb" {
      #expect(terminal.status() == 64)
      #expect(trial.text(of: trial.path("complaints"))?.contains("TERM=dumbの端末は画面を表示できません") == true)
    } else {
      terminal.shows("柱4")
      terminal.press("q")
      #expect(terminal.status() == 0)
    }
  }

  @Test(
    "without a locale, and with one the system lacks, it shows the plan", arguments: ["LC_ALL=", "LC_ALL=xx_YY.EUC"])
  func locales(variable: String) throws {
    let terminal = try ProgramTerminal(CommandTrial(), variables: variable)
    terminal.shows("柱4")
    terminal.press("q")
    #expect(terminal.status() == 0)
  }
}
