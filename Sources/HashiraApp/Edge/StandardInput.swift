import Dashboard
import Glibc

/// Standard input as text: what `-` stands for.
struct StandardInput: Sendable {
  private let read: @Sendable () throws -> [UInt8]
  init(_ read: @escaping @Sendable () throws -> [UInt8]) { self.read = read }

  /// The whole of it. Line ends of Windows become line feeds.
  ///
  /// - Throws: `CommandFailure` where it cannot be read or is no UTF-8.
  func text() throws -> String {
    guard let text = String(validating: try read(), as: UTF8.self) else {
      throw CommandFailure(.usage, .inputIsNotUTF8)
    }
    return String(text.unicodeScalars.filter { $0 != "\r" })
  }

  /// The process's own, read to its end.
  static let process = StandardInput {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw CommandFailure(.usage, .inputCannotBeRead(errno)) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}
