import CNcurses
import Glibc
import Testing

@testable import CursesScreen
@testable import TerminalKit

extension CursesTests {
  @Suite("Signals")
  struct TerminalSignalsTests {
    @Test("come as events to poll for, each once", arguments: TerminalSignals.Signal.allCases)
    func delivered(signal: TerminalSignals.Signal) throws {
      let signals = try #require(TerminalSignals())
      #expect(!isReadable(signals.descriptor))
      #expect(signals.drain() == [])
      kill(getpid(), signal.number)
      var ready = pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0)
      while poll(&ready, 1, 5000) < 0 && errno == EINTR {}
      #expect(signals.drain() == [signal])
      #expect(!isReadable(signals.descriptor))
      #expect(signals.drain() == [])
    }

    @Test("stay ours when a screen is opened after them, and are nobody's afterwards")
    func order() throws {
      do {
        let signals = try #require(TerminalSignals())
        let placed = try PlacedScreen()
        allowSignals()
        raise(SIGWINCH)
        raise(SIGTERM)
        #expect(signals.drain() == [.resize, .terminate])
        placed.screen.restore()
      }
      var now = sigaction()
      sigaction(SIGTERM, nil, &now)
      #expect(unsafeBitCast(now.__sigaction_handler, to: Int.self) == 0)
    }

    @Test("stopping returns at once where nobody could continue the program, and leaves no events behind")
    func stopOrphaned() async {
      await #expect(processExitsWith: .success) {
        setsid()
        allowSignals()
        guard let signals = TerminalSignals() else { exit(1) }
        signals.stop()
        precondition(signals.drain() == [])
        raise(SIGTSTP)
        precondition(signals.drain() == [.stop])
      }
    }

    @Test("belong to one owner")
    func oneOwner() throws {
      let signals = try #require(TerminalSignals())
      #expect(TerminalSignals() == nil)
      _ = signals.drain()
    }

    @Test(
      "a trap gives the terminal back before it ends the program", arguments: [SIGSEGV, SIGILL, SIGTRAP, SIGABRT])
    func trap(signal: Int32) async throws {
      let terminal = PseudoTerminal()
      let found = terminal.flags
      let path = terminal.path
      await #expect(processExitsWith: .signal(signal)) { [path = path as String, signal = signal as Int32] in
        let program = try start(path)
        raise(signal)
        withExtendedLifetime(program) { exit(0) }
      }
      expectGivenBack(terminal, found)
    }

    @Test("asked twice to end, the program ends with the terminal given back", arguments: [SIGTERM, SIGHUP])
    func twice(signal: Int32) async throws {
      let terminal = PseudoTerminal()
      let found = terminal.flags
      let path = terminal.path
      await #expect(processExitsWith: .signal(signal)) { [path = path as String, signal = signal as Int32] in
        let program = try start(path)
        raise(signal)
        raise(signal)
        withExtendedLifetime(program) { exit(0) }
      }
      expectGivenBack(terminal, found)
    }

    @Test("a stack overflow gives the terminal back")
    func stackOverflow() async throws {
      let terminal = PseudoTerminal()
      let found = terminal.flags
      let path = terminal.path
      await #expect(processExitsWith: .signal(SIGSEGV)) { [path = path as String] in
        let program = try start(path)
        print(recurse(0))
        withExtendedLifetime(program) { exit(0) }
      }
      expectGivenBack(terminal, found)
    }

    @Test("drawing on a terminal that takes no bytes, the program still ends when its time is over")
    func stuck() async throws {
      let terminal = PseudoTerminal()
      let found = terminal.flags
      let path = terminal.path
      await #expect(processExitsWith: .signal(SIGTERM)) { [path = path as String] in
        let (screen, signals) = try start(path)
        setTimer(milliseconds: 50)
        var frame = Frame(size: screen.size, policy: screen.policy)
        for y in 0..<24 { frame.put(String(repeating: "計画", count: 20), x: 0, y: y) }
        // Nobody reads: sooner or later one of these waits for ever.
        for _ in 0..<1000 {
          screen.resume()
          screen.present(frame)
        }
        withExtendedLifetime(signals) { exit(0) }
      }
      #expect(terminal.flags == found)
    }

    @Test("giving back a terminal whose output is stopped, the program still ends when its time is over")
    func stopped() async throws {
      let terminal = PseudoTerminal()
      let found = terminal.flags
      let path = terminal.path
      await #expect(processExitsWith: .signal(SIGTERM)) { [path = path as String] in
        let (screen, signals) = try start(path)
        let descriptor = open(path, O_RDWR | O_NOCTTY)
        guard tcflow(descriptor, TCOOFF) == 0 else { exit(1) }
        raise(SIGTERM)
        setTimer(milliseconds: 50)
        guard signals?.drain() == [.terminate] else { exit(2) }
        guard timerRuns() else { exit(3) }
        screen.restore()
        withExtendedLifetime(signals) { exit(4) }
      }
      tcflow(terminal.descriptor, TCOON)
      #expect(terminal.flags == found)
    }

    @Test("leaving by exit() gives the terminal back")
    func leaving() async throws {
      let terminal = PseudoTerminal()
      let found = terminal.flags
      let path = terminal.path
      await #expect(processExitsWith: .exitCode(3)) { [path = path as String] in
        let program = try start(path)
        withExtendedLifetime(program) { exit(3) }
      }
      expectGivenBack(terminal, found)
    }

    private func isReadable(_ descriptor: Int32) -> Bool {
      var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      return poll(&ready, 1, 0) > 0
    }

    private func expectGivenBack(_ terminal: PseudoTerminal, _ found: [UInt32]) {
      let text = terminal.sentText()
      #expect(text.contains("\u{1B}[?1049h"))
      #expect(text.contains("\u{1B}[?1049l"))
      #expect(text.contains("\u{1B}[?2004l"))
      #expect(terminal.flags == found)
    }
  }
}

/// A program with a screen and signals on the terminal at `path`, in the process that is about to end.
private func start(_ path: String) throws -> (CursesScreen, TerminalSignals?) {
  allowSignals()
  let descriptor = open(path, O_RDWR | O_NOCTTY)
  let signals = TerminalSignals()
  let screen = try CursesScreen(
    CursesScreenOptions(
      terminal: .descriptors(input: descriptor, output: descriptor), terminalName: "xterm-256color"))
  screen.present(Frame(size: screen.size, policy: screen.policy))
  return (screen, signals)
}

/// Lets this thread be interrupted, as the main thread is: tests run on threads that block most signals.
private func allowSignals() {
  var none = sigset_t()
  sigemptyset(&none)
  pthread_sigmask(SIG_SETMASK, &none, nil)
}

/// The time that a SIGTERM gives the program to end, shortened.
private func setTimer(milliseconds: Int) {
  var soon = itimerval()
  soon.it_value.tv_usec = milliseconds * 1000
  setitimer(__itimer_which_t(ITIMER_REAL.rawValue), &soon, nil)
}

private func timerRuns() -> Bool {
  var rest = itimerval()
  getitimer(__itimer_which_t(ITIMER_REAL.rawValue), &rest)
  return rest.it_value.tv_sec > 0 || rest.it_value.tv_usec > 0
}

@inline(never)
private func recurse(_ depth: Int) -> Int { depth < 0 ? 0 : recurse(depth + 1) &* 3 &+ depth }
