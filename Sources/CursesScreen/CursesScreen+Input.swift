import Glibc

extension CursesScreen {
  /// What the loop polls for input.
  package var inputDescriptor: Int32 { terminal.input }

  /// Everything typed so far, at most some 64 KB at a time, without waiting. `ended` once the terminal is gone:
  /// closed, hung up, unreadable. Who goes on reading then would spin.
  package func readAvailable() -> (bytes: [UInt8], ended: Bool) {
    var bytes: [UInt8] = []
    while bytes.count < 65536 {
      var ready = pollfd(fd: terminal.input, events: Int16(POLLIN), revents: 0)
      let count = poll(&ready, 1, 0)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return (bytes, count < 0) }
      if ready.revents & Int16(POLLIN) == 0 { return (bytes, true) }
      switch readOnce(into: &bytes) {
      case .some, .interrupted: continue
      case .nothing: return (bytes, false)
      case .end: return (bytes, true)
      }
    }
    return (bytes, false)
  }

  private enum Reading { case some, interrupted, nothing, end }

  private func readOnce(into bytes: inout [UInt8]) -> Reading {
    var failure: Int32 = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      let result = read(terminal.input, buffer.baseAddress, buffer.count)
      failure = result < 0 ? errno : 0
      count = max(0, result)
    }
    bytes += chunk
    switch failure {
    case 0: return chunk.isEmpty ? .end : .some
    case EINTR: return .interrupted
    case EAGAIN: return .nothing
    default: return .end
    }
  }
}
