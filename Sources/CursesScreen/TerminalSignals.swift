import CNcurses
import Glibc

/// The signals a terminal program must hear, as events to poll for. Belongs to the process: one at a time.
///
/// From `init` on, also: SIGPIPE and SIGXFSZ are ignored (a program started from here must have them set back), and
/// a trap, or an end asked for twice or not reached within five seconds, gives the terminal back before it ends the
/// process by the signal's own default.
package final class TerminalSignals {
  package enum Signal: Hashable, Sendable, CaseIterable {
    case resize  // SIGWINCH
    case terminate  // SIGTERM
    case hangUp  // SIGHUP
    case interrupt  // SIGINT: sent by hand, Ctrl-C is a key
    case stop  // SIGTSTP: sent by hand, Ctrl-Z is a key
    case resumed  // SIGCONT after a stop that was not `stop()`
  }

  /// Readable while there are signals to `drain`.
  package let descriptor: Int32

  /// nil if there are signals delivered already, or no descriptor is left.
  package init?() {
    descriptor = terminal_signals_install()
    if descriptor < 0 { return nil }
  }

  deinit { terminal_signals_remove() }

  /// What came since the last time; empty if nothing did.
  package func drain() -> Set<Signal> {
    let taken = terminal_signals_take()
    return Set(Signal.allCases.filter { taken & 1 << UInt32($0.number) != 0 })
  }

  /// Stops the process group, as Ctrl-Z does in other programs, and returns when it goes on. The terminal is to be
  /// given back before and taken again afterwards.
  package func stop() { terminal_signals_stop() }

  /// From here to `takeTerminalBack` another program has the terminal: a stop stops both, and Ctrl-C is
  /// not for this one.
  package func lendTerminal() { terminal_signals_lend() }
  package func takeTerminalBack() { terminal_signals_take_back() }
}

extension TerminalSignals.Signal {
  var number: Int32 {
    switch self {
    case .resize: SIGWINCH
    case .terminate: SIGTERM
    case .hangUp: SIGHUP
    case .interrupt: SIGINT
    case .stop: SIGTSTP
    case .resumed: SIGCONT
    }
  }
}
