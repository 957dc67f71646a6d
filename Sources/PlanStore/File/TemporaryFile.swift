import Glibc
import SystemPackage

/// A new file beside the one it will replace: written, synced and closed before it takes that place; gone where any of
/// it fails.
///
/// Its name carries the process, `.hashira-PID-N.tmp`, so that one left behind by a power cut can be recognised. It
/// never follows a link and never takes a name that is in use.
struct TemporaryFile: ~Copyable {
  let path: FilePath
  private var file: FileDescriptor?
  private var isKept = false

  init(in folder: FilePath, permissions: FilePermissions) throws(LedgerError.Failure) {
    var number = 0
    while true {
      let candidate = folder.appending(".hashira-\(getpid())-\(number).tmp")
      do {
        file = try SystemCall.typed {
          try FileDescriptor.open(
            candidate, .writeOnly, options: [.create, .exclusiveCreate, .noFollow, .closeOnExec],
            permissions: permissions)
        }
        path = candidate
        return
      } catch {
        guard error == .fileExists, number < 1000 else { throw LedgerError.Failure(.createTemporary, error) }
        number += 1
      }
    }
  }

  /// Writes the bytes, gives the file its owner and mode, syncs and closes it. A failed sync is final: what is on the
  /// disk is unknown then, and a second sync would only say that there is nothing left to write.
  mutating func fill(_ bytes: [UInt8], like original: FileStamp?) throws(LedgerError.Failure) -> [SaveWarning] {
    guard let file else { return [] }
    var warnings: [SaveWarning] = []
    do { try SystemCall.write(bytes, to: file) } catch { throw LedgerError.Failure(.write, error) }
    if let original { warnings = TemporaryFile.copyOwner(of: original, to: file) }
    do { try SystemCall.check { fsync(file.rawValue) } } catch { throw LedgerError.Failure(.sync, error) }
    self.file = nil
    do { try SystemCall.typed { try file.close() } } catch { throw LedgerError.Failure(.close, error) }
    return warnings
  }

  /// Writes the bytes and closes the file: for what need not outlive a power cut.
  mutating func fill(unsynced bytes: [UInt8]) throws(LedgerError.Failure) {
    guard let file else { return }
    do { try SystemCall.write(bytes, to: file) } catch { throw LedgerError.Failure(.write, error) }
    self.file = nil
    do { try SystemCall.typed { try file.close() } } catch { throw LedgerError.Failure(.close, error) }
  }

  /// Puts the file in its place, over what stands there.
  mutating func replace(_ target: FilePath) throws(LedgerError.Failure) {
    do {
      try SystemCall.check { path.withPlatformString { old in target.withPlatformString { rename(old, $0) } } }
    } catch { throw LedgerError.Failure(.rename, error) }
    isKept = true
  }

  /// Puts the file in its place, where nothing stands; EEXIST otherwise.
  ///
  /// A second name is given and the first taken away, because a second name never replaces anything. File systems
  /// without second names (FAT, some shares) get a look and a rename.
  mutating func takeFreePlace(_ target: FilePath) throws(LedgerError.Failure) {
    do {
      try SystemCall.check { path.withPlatformString { old in target.withPlatformString { link(old, $0) } } }
      return
    } catch {
      switch error {
      case .notPermitted, .notSupported, .noFunction, .tooManyLinks: break
      default: throw LedgerError.Failure(.rename, error)
      }
    }
    var status = Glibc.stat()
    let found = target.withPlatformString { lstat($0, &status) }
    guard found != 0 else { throw LedgerError.Failure(.rename, .fileExists) }
    try replace(target)
  }

  /// Owner first: changing it can take bits of the mode away. Where the group cannot be kept, its rights would pass to
  /// another group, so that one gets no more than everybody.
  private static func copyOwner(of original: FileStamp, to file: FileDescriptor) -> [SaveWarning] {
    var warnings: [SaveWarning] = []
    var mode = original.mode
    do {
      let own = try SystemCall.status(of: file)
      if own.st_uid != original.owner || own.st_gid != original.group {
        do {
          try SystemCall.check { fchown(file.rawValue, original.owner, original.group) }
        } catch {
          warnings.append(.ownerNotKept(error))
          // The group alone is often still possible.
          do {
            if own.st_gid != original.group {
              try SystemCall.check { fchown(file.rawValue, uid_t.max, original.group) }
            }
          } catch {
            warnings.append(.groupNotKept(error))
            mode = mode & ~0o070 | (mode & 0o007) << 3
          }
        }
      }
      try SystemCall.check { fchmod(file.rawValue, mode) }
    } catch { warnings.append(.modeNotKept(error)) }
    return warnings
  }

  deinit {
    if let file { try? file.close() }
    if !isKept { _ = path.withPlatformString { unlink($0) } }
  }
}

extension LedgerError {
  /// A step that failed and why, before it is known which file to name.
  struct Failure: Error {
    let step: WriteStep
    let errno: Errno
    init(_ step: WriteStep, _ errno: Errno) { (self.step, self.errno) = (step, errno) }

    func error(_ file: String) -> LedgerError {
      let problem: Problem =
        switch (step, errno) {
        case (.createTemporary, .permissionDenied), (.createTemporary, .readOnlyFileSystem): .readOnly(errno)
        case (.rename, .fileExists): .alreadyThere
        default: .cannotWrite(step, errno)
        }
      return LedgerError(file: file, position: nil, problem: problem)
    }
  }
}

/// Something a save could not keep although the ledger itself is safely written.
package enum SaveWarning: Equatable, Sendable {
  case ownerNotKept(Errno)
  /// Members of the group could no longer write what is put in the file's place.
  case groupNotKept(Errno)
  case modeNotKept(Errno)
  /// The journal has everything, the ledger's file not yet.
  case notFolded(LedgerError)
  /// The folder may not be opened, so its entry is written when the system likes.
  case folderNotSynced(Errno)
}
