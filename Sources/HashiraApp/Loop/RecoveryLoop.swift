import CursesScreen
import Dashboard
import Glibc
import PlanModel
import PlanStore
import TerminalKit

/// Shows the recovery page until the officer has chosen, and does what was chosen.
final class RecoveryLoop {
  /// What comes after the page.
  enum Outcome {
    case open(LedgerStore)
    /// A ledger that is only looked at.
    case look(Ledger)
    case quit
    case ended(by: TerminalSignals.Signal)
  }

  private let recovery: LedgerRecovery
  private let screen: CursesScreen
  private let signals: TerminalSignals?
  private let context: CommandContext
  private var page: RecoveryPage
  private var parser = InputParser()

  init(_ recovery: LedgerRecovery, screen: CursesScreen, signals: TerminalSignals?, in context: CommandContext) {
    (self.recovery, self.screen, self.signals, self.context) = (recovery, screen, signals, context)
    page = recovery.page
  }

  func run(typed: [UInt8]) -> Outcome {
    var inputs = parser.feed(typed)
    while true {
      for input in inputs { if let outcome = take(input) { return outcome } }
      screen.present(page.frame(size: screen.size, policy: screen.policy, language: context.language))
      switch wait() {
      case .signal(let signal): return .ended(by: signal)
      case .inputs(let new): inputs = new
      }
    }
  }

  private enum Event {
    case inputs([Input])
    case signal(TerminalSignals.Signal)
  }

  private func wait() -> Event {
    var descriptors = [pollfd(fd: screen.inputDescriptor, events: Int16(POLLIN), revents: 0)]
    if let signals { descriptors.append(pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0)) }
    let deadline = parser.isWaiting ? Int32(parser.deadlineMilliseconds ?? -1) : -1
    let ready = poll(&descriptors, nfds_t(descriptors.count), deadline)
    if ready == 0 { return .inputs(parser.deadlinePassed()) }
    if let signals {
      let taken = signals.drain()
      if let end = [TerminalSignals.Signal.terminate, .hangUp, .interrupt].first(where: taken.contains) {
        return .signal(end)
      }
      if taken.contains(.stop) {
        screen.suspend()
        signals.stop()
        screen.resume()
      } else if taken.contains(.resumed) {
        screen.resume()
      }
      if !taken.isEmpty { _ = screen.refreshSize() }
    }
    guard descriptors[0].revents != 0 else { return .inputs([]) }
    let (bytes, ended) = screen.readAvailable()
    return .inputs(parser.feed(bytes) + (ended ? [.end] : []))
  }

  private func take(_ input: Input) -> Outcome? {
    if case .end = input { return .quit }
    guard case .key(let stroke) = input, let choice = page.choice(stroke) else { return nil }
    switch choice {
    case .quit: return .quit
    case .readOnly: return recovery.salvage.map { .look($0.ledger) }
    case .restore:
      do throws(LedgerError) {
        _ = try recovery.restore(by: context.author)
        return .open(try LedgerStore.open(recovery.path, author: context.author))
      } catch { page.failure = error.isAboutWriting ? error.savingPhrase : error.phrase }
      return nil
    }
  }
}

extension LedgerRecovery {
  /// The page with the ways on that there are.
  var page: RecoveryPage {
    var choices: [(choice: RecoveryPage.Choice, name: Phrase)] = []
    if canRestore { choices.append((.restore, .chooseRestore)) }
    if salvage != nil { choices.append((.readOnly, .chooseReadOnly)) }
    choices.append((.quit, .chooseQuit))
    return RecoveryPage(title: .recoveryTitle, found: found, choices: choices)
  }
}
