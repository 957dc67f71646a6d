import Glibc
import TerminalKit

extension TerminalInquiry {
  /// Asks a terminal that has answered already what else it says of itself. What is typed in that moment is lost: this
  /// is for `hashira doctor`.
  package func traits() -> TerminalTraits {
    terminal.write(TerminalTraits.questions)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while bytes.count < 65536, !TerminalTraits(bytes).isClosed {
      var ready = pollfd(fd: terminal.input, events: Int16(POLLIN), revents: 0)
      let count = poll(&ready, 1, Int32(TerminalInquiry.silenceMilliseconds))
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { break }
      let read = Glibc.read(terminal.input, &chunk, chunk.count)
      guard read > 0 else { break }
      bytes += chunk.prefix(read)
    }
    return TerminalTraits(bytes)
  }
}
