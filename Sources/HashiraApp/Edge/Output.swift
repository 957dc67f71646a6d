import Glibc
import TerminalKit

/// Standard output and standard error, written whole. Plan text must be made harmless before it comes here.
enum Output {
  static func write(_ text: String, newline: Bool = true) { write(text, newline: newline, to: STDOUT_FILENO) }
  static func complain(_ text: String) { write(text, newline: true, to: STDERR_FILENO) }

  /// The exact bytes, to standard output: exported files.
  static func write(bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  private static func write(_ text: String, newline: Bool, to descriptor: Int32) {
    var bytes = Array(text.withHostileMarks(keepingLineBreaks: true).utf8)
    if newline { bytes.append(UInt8(ascii: "\n")) }
    write(bytes, to: descriptor)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
