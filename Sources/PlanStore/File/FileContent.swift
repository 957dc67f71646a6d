import Glibc
import SystemPackage

/// The bytes of a regular file, and what it was when they were read. No descriptor stays open: some file systems refuse
/// to rename over an open file.
struct FileContent {
  /// More than any ledger; a file beyond it is a mistake, and reading it would take the memory of the machine.
  static let limit = 1 << 30

  let bytes: [UInt8]
  let stamp: FileStamp

  /// Reads a file, or says why there is none to read.
  init(reading path: FilePath) throws(LedgerError) {
    func refusal(_ problem: LedgerError.Problem) -> LedgerError {
      LedgerError(file: path.string, position: nil, problem: problem)
    }
    do {
      // Looked at before it is opened: opening a device or a FIFO can do something.
      try FileContent.requireFile(SystemCall.status(of: path), path)
      let file = try SystemCall.typed {
        try FileDescriptor.open(path, .readOnly, options: [.nonBlocking, .closeOnExec])
      }
      let content: (bytes: [UInt8], status: stat)
      do {
        content = try FileContent.readUndisturbed(file, path)
      } catch {
        try? file.close()
        throw error
      }
      try SystemCall.typed { try file.close() }
      bytes = content.bytes
      stamp = FileStamp(content.status, hash: ContentHash(of: content.bytes))
    } catch let error as LedgerError {
      throw error
    } catch let error as Errno {
      throw refusal(FileContent.problem(error, path))
    } catch {
      throw refusal(.cannotRead(.ioError))
    }
  }

  /// The file as it was at one moment: read again where somebody wrote into it meanwhile.
  private static func readUndisturbed(_ file: FileDescriptor, _ path: FilePath) throws -> ([UInt8], stat) {
    for _ in 0..<3 {
      let before = try SystemCall.status(of: file)
      try requireFile(before, path)
      let bytes = try SystemCall.read(file, room: Int(before.st_size) + 1)
      let after = try SystemCall.status(of: file)
      if bytes.count == Int(after.st_size), after.isUnchanged(since: before) { return (bytes, after) }
      try file.seek(offset: 0, from: .start)
    }
    throw Errno.resourceBusy
  }

  private static func requireFile(_ status: stat, _ path: FilePath) throws(LedgerError) {
    let problem: LedgerError.Problem
    switch status.kind {
    case S_IFREG:
      guard status.st_size > limit else { return }
      problem = .tooLarge(limit: limit)
    case S_IFDIR: problem = .isFolder
    default: problem = .notAFile
    }
    throw LedgerError(file: path.string, position: nil, problem: problem)
  }

  private static func problem(_ error: Errno, _ path: FilePath) -> LedgerError.Problem {
    switch error {
    case .noSuchFileOrDirectory:
      if let target = SystemCall.linkTarget(of: path) { .danglingLink(target: target.string) } else { .missing }
    case .permissionDenied, .notPermitted: .noPermission
    case .isDirectory: .isFolder
    // A socket.
    case .noSuchAddressOrDevice: .notAFile
    default: .cannotRead(error)
    }
  }
}
