import Glibc
import TerminalKit

/// What a command says: standard output and standard error, kept until its end and then written whole.
///
/// Text is made harmless here, whatever stands in the plan or in a file's name; bytes of an export pass as they are.
package final class Output {
  private(set) var standardOutput: [UInt8] = []
  private(set) var standardError: [UInt8] = []

  /// A line, or several, for people and scripts.
  func write(_ text: String) { Output.append(text, to: &standardOutput) }
  /// The exact bytes of an exported file.
  func write(bytes: [UInt8]) { standardOutput += bytes }
  /// A message.
  func complain(_ text: String) { Output.append(text, to: &standardError) }

  /// A message in another encoding, with its line end.
  func complain(bytes: [UInt8]) { standardError += bytes }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes += text.withHostileMarks(keepingLineBreaks: true).utf8
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Sends what was said to the process's own descriptors, or others; what is kept is gone then.
  ///
  /// A reader that has seen enough (`| head`) is no error. Any other failure to write standard output is given back as
  /// its error number.
  func flush(to output: Int32 = STDOUT_FILENO, _ errors: Int32 = STDERR_FILENO) -> Int32? {
    defer { (standardOutput, standardError) = ([], []) }
    let failure = Output.send(standardOutput, to: output)
    _ = Output.send(standardError, to: errors)
    return failure == EPIPE ? nil : failure
  }

  private static func send(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress.map { $0 + sent }, $0.count - sent) }
      if count > 0 {
        sent += count
      } else if errno == EAGAIN {
        var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&ready, 1, -1)
      } else if errno != EINTR {
        return count == 0 ? EIO : errno
      }
    }
    return nil
  }
}
