import CursesScreen
import Dashboard
import Glibc
import TerminalKit

/// One thread, waiting in `poll` for the terminal and for signals, with the parser's deadline.
final class TerminalLoop {
  private let session: Session
  private let screen: CursesScreen
  private let signals: TerminalSignals?
  private let editor: Editor
  private var parser = InputParser()
  private var clicks = ClickCounter()
  /// The signal that ended the program, if one did.
  private var endedBy: TerminalSignals.Signal?

  init(session: Session, screen: CursesScreen, signals: TerminalSignals?, editor: Editor) {
    self.session = session
    self.screen = screen
    self.signals = signals
    self.editor = editor
  }

  /// Runs until the officer quits, the terminal is gone or a signal ends it; gives the terminal back. `typed` is what
  /// was read from the terminal already.
  func run(typed: [UInt8]) -> Int32 {
    session.receive(parser.feed(typed))
    runErrands()
    if !session.hasEnded { draw() }
    while !session.hasEnded, endedBy == nil {
      let (hasInput, hasSignal) = wait()
      if hasSignal { takeSignals() }
      let reports = session.worker?.takeReports() ?? []
      for report in reports { report(session) }
      if hasInput {
        readInput()
      } else if !hasSignal, reports.isEmpty {
        if parser.isWaiting { session.receive(parser.deadlinePassed()) }
        session.timePassed()
      }
      runErrands()
      guard !session.hasEnded, endedBy == nil else { break }
      draw()
    }
    screen.restore()
    return endedBy.map(TerminalLoop.status) ?? ExitStatus.done.rawValue
  }

  /// What a shell says of a program that a signal has ended.
  static func status(endedBy signal: TerminalSignals.Signal) -> Int32 {
    switch signal {
    case .hangUp: 128 + SIGHUP
    case .interrupt: 128 + SIGINT
    default: 128 + SIGTERM
    }
  }

  private func wait() -> (input: Bool, signal: Bool) {
    var descriptors = [pollfd(fd: screen.inputDescriptor, events: Int16(POLLIN), revents: 0)]
    // A negative descriptor is passed over.
    descriptors.append(pollfd(fd: signals?.descriptor ?? -1, events: Int16(POLLIN), revents: 0))
    descriptors.append(pollfd(fd: session.worker?.descriptor ?? -1, events: Int16(POLLIN), revents: 0))
    let timeout = parser.isWaiting ? Int32(parser.deadlineMilliseconds ?? -1) : session.timeout
    let ready = poll(&descriptors, nfds_t(descriptors.count), timeout)
    guard ready > 0 else { return (false, ready < 0) }
    return (descriptors[0].revents != 0, descriptors[1].revents != 0)
  }

  /// How often input is read before signals are looked at again: a terminal that sends without end can be ended.
  private static let readsAtOnce = 64

  /// Everything that is queued, then one frame.
  private func readInput() {
    for _ in 0..<TerminalLoop.readsAtOnce {
      let (bytes, ended) = screen.readAvailable()
      receive(parser.feed(bytes))
      if ended { session.receive([.end]) }
      if ended || bytes.isEmpty || session.hasEnded { return }
    }
  }

  private func receive(_ inputs: [Input]) {
    let now = Clock.milliseconds
    session.receive(inputs.map { clicks.counted($0, at: now) })
  }

  /// An end comes before all else: a stop that came with it would keep the program from it.
  private func takeSignals() {
    guard let signals else { return }
    let taken = signals.drain()
    endedBy = [.terminate, .hangUp, .interrupt].first(where: taken.contains)
    guard endedBy == nil, !taken.isEmpty else { return }
    if taken.contains(.stop) {
      stop()
    } else if taken.contains(.resumed) {
      screen.resume()
    }
    session.receive([.resize(screen.refreshSize())])
  }

  private func stop() {
    guard let signals else { return }
    screen.suspend()
    signals.stop()
    screen.resume()
  }

  /// What the terminal has to be given back for, one after the other.
  private func runErrands() {
    while let errand = session.errand, !session.hasEnded {
      switch errand {
      case .suspend:
        stop()
        session.finishErrand(nil)
      case .edit(let text): session.finishErrand(edit(text))
      }
      session.receive([.resize(screen.refreshSize())])
    }
  }

  private func edit(_ errand: EditorErrand) -> Action {
    screen.suspend()
    signals?.lendTerminal()
    defer {
      signals?.takeTerminalBack()
      screen.resume()
    }
    do {
      return .edited(errand, try editor.edit(errand.before))
    } catch {
      return .editorFailed(error.message)
    }
  }

  private func draw() {
    if session.wantsRedraw {
      session.wantsRedraw = false
      screen.resume()
    }
    if let text = session.clipboard {
      session.clipboard = nil
      screen.copyToClipboard(text)
    }
    screen.present(session.frame)
  }
}
