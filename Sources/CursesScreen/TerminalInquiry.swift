import CNcurses
import Glibc
import TerminalKit

/// The terminal being asked what it does, while the program does something else: the questions go out when this is
/// made, `findings()` collects the answers.
///
/// From the first on the terminal is in raw modes, so that nothing typed is echoed or changed. A `CursesScreen` takes
/// it over as it is; without one it is given back when this goes.
package final class TerminalInquiry {
  /// How long nothing may come before the terminal counts as silent, from the questions on.
  static let silenceMilliseconds = 150
  /// How long an answering terminal is heard at all: on a slow line the answers take their time.
  static let longestMilliseconds = 1000

  let terminal: TerminalDescriptors
  let modesFound: termios
  private let askedAt: Int
  private var answers = TerminalAnswers()
  private var isHeld = true

  /// Sends the questions. nil where there is nobody to ask: no terminal, one that is dumb by its own word, one too narrow.
  /// `name` is the terminal's; nil takes the environment's TERM.
  package init?(_ terminal: CursesScreenOptions.Terminal = .standard, name: String? = nil) {
    guard !TerminalName(name).isDumb, let terminal = try? TerminalDescriptors(terminal),
      let modesFound = terminal.modes, terminal.size?.columns ?? 80 >= TerminalQuestions.leastColumns
    else { return nil }
    self.terminal = terminal
    self.modesFound = modesFound
    var found = modesFound
    let cleanLine = Array("\r\u{1B}[K".utf8)
    terminal_restore_arm(terminal.output, &found, cleanLine, cleanLine.count)
    terminal.setModes(modesFound.raw)
    terminal.write(TerminalQuestions.bytes)
    askedAt = Self.now()
  }

  deinit {
    guard isHeld else { return }
    // Answers that came later would be typed at the shell.
    _ = findings()
    giveBack()
  }

  /// What was typed before and between the answers.
  package var typed: [UInt8] { answers.typed }

  /// Waits for the rest of the answers. A terminal that says nothing is waited for only once, and not for long.
  package func findings() -> TerminalFindings {
    var silentFrom = askedAt
    while !answers.isClosed {
      let deadline = min(silentFrom + Self.silenceMilliseconds, askedAt + Self.longestMilliseconds)
      let before = answers.moves.count
      guard receive(within: max(0, deadline - Self.now())) else { break }
      // Only an answer makes up for silence: who types on is not heard for ever.
      if answers.moves.count > before { silentFrom = Self.now() }
    }
    return TerminalFindings(answers)
  }

  /// Puts the terminal back as it was found, where no screen is to follow.
  package func giveBack() {
    guard isHeld else { return }
    isHeld = false
    terminal.setModes(modesFound)
    terminal_restore_disarm()
  }

  /// The screen has the terminal from here on.
  func handOver() { isHeld = false }

  /// Reads what there is, at latest after so long. False if nothing came or the terminal is gone.
  private func receive(within milliseconds: Int) -> Bool {
    var ready = pollfd(fd: terminal.input, events: Int16(POLLIN), revents: 0)
    let count = poll(&ready, 1, Int32(milliseconds))
    if count < 0 { return errno == EINTR }
    guard count > 0 else { return false }
    var failure: Int32 = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      let result = read(terminal.input, buffer.baseAddress, buffer.count)
      failure = result < 0 ? errno : 0
      count = max(0, result)
    }
    answers.feed(chunk)
    return failure == EINTR || !chunk.isEmpty
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
