import Dashboard
import Glibc
import SystemPackage

/// A file that a command takes in: read whole, once.
enum DocumentFile {
  /// More than any document; a file beyond it is a mistake.
  static let limit = 64 << 20

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// - Throws: `CommandFailure` with what the system says, or that the file is too large.
  static func read(_ path: String) throws -> [UInt8] {
    do {
      // Opened without waiting: a FIFO nobody writes to would never end.
      let file = try FileDescriptor.open(FilePath(path), .readOnly, options: [.closeOnExec, .nonBlocking])
      return try file.closeAfter {
        // Its size is asked before anything is read; a pipe has none and is counted as it comes.
        if let size = try? file.seek(offset: 0, from: .end) {
          if size > limit { throw Errno.fileTooLarge }
          try file.seek(offset: 0, from: .start)
        }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = try buffer.withUnsafeMutableBytes({ try file.read(into: $0) }), count > 0 {
          bytes += buffer[..<count]
          if bytes.count > limit { throw Errno.fileTooLarge }
        }
        return bytes
      }
    } catch let errno as Errno {
      throw CommandFailure(.usage, .documentCannotBeRead(path, errno))
    }
  }
}
