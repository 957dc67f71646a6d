import Glibc
import SystemPackage

// System calls that swift-system has no words for, with their errors as `Errno` and EINTR tried again.

enum SystemCall {
  /// Runs a call that answers -1 and errno where it fails.
  @discardableResult
  static func check(_ call: () -> Int32) throws(Errno) -> Int32 {
    while true {
      let result = call()
      if result != -1 { return result }
      let error = Errno(rawValue: errno)
      if error != .interrupted { throw error }
    }
  }

  static func status(of path: FilePath) throws(Errno) -> stat {
    var status = Glibc.stat()
    try check { path.withPlatformString { fstatat(AT_FDCWD, $0, &status, 0) } }
    return status
  }

  static func status(of file: FileDescriptor) throws(Errno) -> stat {
    var status = Glibc.stat()
    try check { fstat(file.rawValue, &status) }
    return status
  }

  /// The path with every symbolic link followed; what it names must exist.
  static func realPath(of path: FilePath) throws(Errno) -> FilePath {
    guard let resolved = path.withPlatformString({ realpath($0, nil) }) else { throw Errno(rawValue: errno) }
    defer { free(resolved) }
    return FilePath(platformString: resolved)
  }

  /// What a symbolic link says; nil where there is none.
  static func linkTarget(of path: FilePath) -> FilePath? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let length = path.withPlatformString { readlink($0, &buffer, buffer.count - 1) }
    return length < 0 ? nil : FilePath(platformString: buffer)
  }

  /// swift-system's calls throw `any Error` but never anything else than `Errno`.
  static func typed<Result>(_ body: () throws -> Result) throws(Errno) -> Result {
    do { return try body() } catch { throw error as? Errno ?? .ioError }
  }

  /// Writes all of it, however small the steps in which the system takes it.
  static func write(_ bytes: [UInt8], to file: FileDescriptor) throws(Errno) {
    try typed {
      try bytes.withUnsafeBytes { buffer in
        var rest = buffer[...]
        while !rest.isEmpty {
          let written = try file.write(UnsafeRawBufferPointer(rebasing: rest))
          // A write of nothing that is no error would be tried for ever.
          guard written > 0 else { throw Errno.ioError }
          rest = rest.dropFirst(written)
        }
      }
    }
  }

  /// Reads to the end of the file, at most `room` bytes; every read is checked, so an I/O error is never an end.
  static func read(_ file: FileDescriptor, room: Int) throws(Errno) -> [UInt8] {
    try typed {
      try [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        while count < room {
          let read = try file.read(
            into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...]))
          if read == 0 { break }
          count += read
        }
      }
    }
  }
}
