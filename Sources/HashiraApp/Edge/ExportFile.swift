import Dashboard
import Glibc
import SystemPackage

/// A file that a command makes for others: written beside its place and then put there whole. A device or a pipe is
/// written as it stands.
struct ExportFile {
  /// As it was given, for messages.
  private let path: FilePath
  /// What stands there now, links followed; nil for nothing.
  private let existing: (target: FilePath, status: stat)?

  init(_ path: FilePath) throws {
    self.path = path
    var status = stat()
    guard path.withPlatformString({ lstat($0, &status) }) == 0 else {
      existing = nil
      return
    }
    guard let pointer = path.withPlatformString({ realpath($0, nil) }) else {
      throw CommandFailure(.unwritten, .exportFailed(path.string, Errno(rawValue: errno)))
    }
    defer { free(pointer) }
    let target = FilePath(platformString: pointer)
    _ = target.withPlatformString { stat($0, &status) }
    existing = (target, status)
  }

  /// - Throws: `CommandFailure`: refused where a file stands there and may not be replaced, unwritten where the system
  ///   says no. The old file is whole then.
  func write(_ bytes: [UInt8], replacing: Bool) throws {
    do {
      guard let existing else { return try place(bytes, at: path, mode: nil) }
      switch existing.status.st_mode & S_IFMT {
      case S_IFREG:
        guard replacing else { throw Errno.fileExists }
        try place(bytes, at: existing.target, mode: existing.status.st_mode & 0o7777)
      case S_IFDIR: throw Errno.isDirectory
      default:
        let device = try FileDescriptor.open(existing.target, .writeOnly, options: [.closeOnExec])
        try device.closeAfter { _ = try device.writeAll(bytes) }
      }
    } catch {
      let errno = error as? Errno ?? .ioError
      throw errno == .fileExists
        ? CommandFailure(.refused, .exportExists(path.string))
        : CommandFailure(.unwritten, .exportFailed(path.string, errno))
    }
  }

  /// `mode`: that of the file to replace; nil where nothing may be replaced.
  private func place(_ bytes: [UInt8], at target: FilePath, mode: mode_t?) throws {
    let folder = target.removingLastComponent()
    let temporary = (folder.isEmpty ? "." : folder).appending(".hashira-export-\(getpid()).tmp")
    // Left behind by a process of the same number, long dead.
    _ = temporary.withPlatformString { unlink($0) }
    let file = try FileDescriptor.open(
      temporary, .writeOnly, options: [.create, .exclusiveCreate, .noFollow, .closeOnExec],
      permissions: FilePermissions(rawValue: 0o666))
    defer { _ = temporary.withPlatformString { unlink($0) } }
    try file.closeAfter {
      _ = try file.writeAll(bytes)
      if let mode { try check(fchmod(file.rawValue, mode)) }
      try check(fsync(file.rawValue))
    }
    try temporary.withPlatformString { old in
      try target.withPlatformString { new in
        if mode == nil {
          // A second name never takes another file's place.
          if link(old, new) == 0 { return }
          // File systems without second names: nothing stood there a moment ago.
          guard [EPERM, ENOTSUP, ENOSYS, EMLINK].contains(errno) else { throw Errno(rawValue: errno) }
        }
        try check(rename(old, new))
      }
    }
  }

  private func check(_ result: Int32) throws {
    if result != 0 { throw Errno(rawValue: errno) }
  }
}
