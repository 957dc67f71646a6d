import Glibc
import PlanModel
import SystemPackage

/// One ledger on disk: read whole, written whole, never overwritten when somebody else has changed it.
///
/// Holds no descriptor between calls. What was read or written last is remembered as a stamp, not as bytes.
package struct LedgerFile {
  /// The path as it was given; a symbolic link is followed anew at each save.
  package let path: FilePath
  package internal(set) var stamp: FileStamp

  /// Opens a ledger: its file and what is in it.
  ///
  /// - Throws: `LedgerError`, with line and column where the text is at fault. The file is only ever read.
  package static func open(_ path: FilePath) throws(LedgerError) -> (file: LedgerFile, ledger: Ledger) {
    let content = try FileContent(reading: path)
    let ledger = try LedgerCodec.read(content.bytes, file: path.string)
    return (LedgerFile(path: path, stamp: content.stamp), ledger)
  }

  /// Makes a new ledger file; what is already there stays, with the error `alreadyThere`.
  ///
  /// - Parameter isPrivate: mode 0600, and folders that are missing are made with 0700: for the default place. Elsewhere
  ///   the file gets 0666 less the umask and its folder must exist.
  package static func create(
    _ path: FilePath, _ ledger: Ledger, isPrivate: Bool
  ) throws(LedgerError) -> (file: LedgerFile, warnings: [SaveWarning]) {
    let bytes = try checkedBytes(of: ledger, path)
    do {
      let folder = LedgerFile.folder(of: path)
      if isPrivate { try createFolders(folder) }
      var temporary = try TemporaryFile(
        in: folder, permissions: FilePermissions(rawValue: isPrivate ? 0o600 : 0o666))
      var warnings = try temporary.fill(bytes, like: nil)
      try temporary.takeFreePlace(path)
      let file = LedgerFile(path: path, stamp: try temporary.stamp(bytes))
      warnings += try syncFolder(folder)
      return (file, warnings)
    } catch { throw error.error(path.string) }
  }

  /// Writes the ledger in place of the file's content.
  ///
  /// Returns once it is on the disk. On an error the old file is whole, with the one exception of
  /// `cannotWrite(.syncFolder, …)`, where the new one is; either way the next `save` may try again.
  ///
  /// From the look at the file until the folder is synced a lock keeps other writers out; where one holds it for longer
  /// than `patience`, in milliseconds, the error is `busy`.
  ///
  /// - Parameter joining: where somebody else has written the file, is given what stands there and answers what is to be
  ///   written over it, nil for nothing. From then on that file counts as read, also where writing fails. Without it such
  ///   a save ends with `changedOutside`.
  package mutating func save(
    _ ledger: Ledger, patience: Int = 2000, joining: ((Ledger) -> Ledger?)? = nil
  ) throws(LedgerError) -> [SaveWarning] {
    var bytes = try LedgerFile.checkedBytes(of: ledger, path)
    let lock = try lock(patience)
    defer { lock.release() }
    let target: FilePath
    do { target = try lookAgain() } catch {
      guard error.problem == .changedOutside, let joining else { throw error }
      let (file, others) = try LedgerFile.open(path)
      stamp = file.stamp
      guard let joined = joining(others) else { return [] }
      bytes = try LedgerFile.checkedBytes(of: joined, path)
      target = try lookAgain()
    }
    do {
      let folder = LedgerFile.folder(of: target)
      var temporary = try TemporaryFile(in: folder, permissions: FilePermissions(rawValue: 0o600))
      var warnings = try temporary.fill(bytes, like: stamp)
      try temporary.replace(target)
      stamp = try temporary.stamp(bytes)
      warnings += try LedgerFile.syncFolder(folder)
      return warnings
    } catch { throw error.error(path.string) }
  }

  /// The lock stands beside the file itself, so that a link to it and its own name share one.
  func lock(_ patience: Int, holder: Author? = nil) throws(LedgerError) -> LedgerLock {
    let target = (try? SystemCall.realPath(of: path)) ?? path
    guard let lock = LedgerLock(beside: target, isPrivate: stamp.mode & 0o077 == 0, patience: patience, holder: holder)
    else {
      throw LedgerError(file: path.string, position: nil, problem: .busy)
    }
    return lock
  }

  /// The file to replace, once it is sure that it is the one that was read.
  ///
  /// A touched file with the same bytes is the same. A file that is gone is written anew: nothing can be lost by that,
  /// while refusing would lose what the officer did.
  private func lookAgain() throws(LedgerError) -> FilePath {
    let target: FilePath
    do { target = try SystemCall.realPath(of: path) } catch {
      guard error == .noSuchFileOrDirectory, SystemCall.linkTarget(of: path) == nil else {
        throw LedgerError(file: path.string, position: nil, problem: .cannotWrite(.findTarget, error))
      }
      return path
    }
    let content: FileContent
    do { content = try FileContent(reading: target) } catch {
      // An empty file, a folder: not what was read.
      if case .cannotRead(let errno) = error.problem {
        throw LedgerError(file: path.string, position: nil, problem: .cannotWrite(.findTarget, errno))
      }
      throw LedgerError(file: path.string, position: nil, problem: .changedOutside)
    }
    guard content.stamp.hash == stamp.hash else {
      throw LedgerError(file: path.string, position: nil, problem: .changedOutside)
    }
    try requireWritable(target)
    return target
  }

  /// A rename would go through although the file says that it may not be written.
  func requireWritable(_ target: FilePath) throws(LedgerError) {
    do {
      try SystemCall.check { target.withPlatformString { faccessat(AT_FDCWD, $0, W_OK, AT_EACCESS) } }
    } catch { throw LedgerError(file: path.string, position: nil, problem: .readOnly(error)) }
  }

  /// The bytes to write, proven to be readable: a file that cannot be opened again is as good as lost.
  static func checkedBytes(of ledger: Ledger, _ path: FilePath) throws(LedgerError) -> [UInt8] {
    let bytes = LedgerCodec.write(ledger)
    do { _ = try LedgerCodec.read(bytes) } catch {
      throw LedgerError(file: path.string, position: nil, problem: .wouldNotRead(error.problem))
    }
    return bytes
  }

  static func folder(of path: FilePath) -> FilePath {
    let folder = path.removingLastComponent()
    return folder.isEmpty ? "." : folder
  }

  private static func createFolders(_ folder: FilePath) throws(LedgerError.Failure) {
    guard !folder.isEmpty else { return }
    do {
      try SystemCall.check { folder.withPlatformString { mkdir($0, 0o700) } }
    } catch {
      switch error {
      case .fileExists: return
      case .noSuchFileOrDirectory:
        let parent = folder.removingLastComponent()
        guard parent != folder else { throw LedgerError.Failure(.createFolder, error) }
        try createFolders(parent)
        do { try SystemCall.check { folder.withPlatformString { mkdir($0, 0o700) } } } catch {
          if error != .fileExists { throw LedgerError.Failure(.createFolder, error) }
        }
      default: throw LedgerError.Failure(.createFolder, error)
      }
    }
  }

  /// Makes the rename last. File systems that cannot sync a folder answer EINVAL; one may lack the right to open it.
  static func syncFolder(_ folder: FilePath) throws(LedgerError.Failure) -> [SaveWarning] {
    let descriptor: FileDescriptor
    do {
      descriptor = try SystemCall.typed {
        try FileDescriptor.open(folder, .readOnly, options: [.directory, .closeOnExec])
      }
    } catch { return [.folderNotSynced(error)] }
    defer { try? descriptor.close() }
    do { try SystemCall.check { fsync(descriptor.rawValue) } } catch {
      if error != .invalidArgument { throw LedgerError.Failure(.syncFolder, error) }
    }
    return []
  }
}
