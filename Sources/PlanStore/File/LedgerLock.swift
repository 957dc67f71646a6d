import Glibc
import SystemPackage

/// The lock beside a ledger, `.NAME.lock`, held while one save looks, writes and renames.
///
/// Never the ledger itself: a rename puts another file there. `flock`, because classic POSIX locks are dropped by any
/// `close`. The file stays: taking it away would let two writers lock two files of the same name. Where it cannot be
/// made or the file system knows no locks the save goes on without one; the look at the ledger before the rename is
/// what is left then.
struct LedgerLock {
  private let file: FileDescriptor?

  /// Waits until the lock is free; nil where it is not within `patience`, in milliseconds.
  init?(beside ledger: FilePath, isPrivate: Bool, patience: Int = 2000, holder: Author? = nil) {
    guard let name = ledger.lastComponent else {
      file = nil
      return
    }
    let path = ledger.removingLastComponent().appending("." + name.string + ".lock")
    file = LedgerLock.open(path, FilePermissions(rawValue: isPrivate ? 0o600 : 0o666))
    guard let file else { return }
    for waited in stride(from: 0, through: patience, by: LedgerLock.step) {
      do {
        try SystemCall.check { flock(file.rawValue, LOCK_EX | LOCK_NB) }
        if let holder { LockHolder(holder).write(to: file) }
        return
      } catch {
        // Anything else says that there are no locks here.
        guard error == .wouldBlock else { return }
      }
      if waited + LedgerLock.step <= patience { usleep(useconds_t(LedgerLock.step * 1000)) }
    }
    release()
    return nil
  }

  /// Gives the lock back.
  func release() { try? file?.close() }

  /// Milliseconds between two tries.
  private static let step = 5

  /// A colleague's lock file can often only be read; that is enough for a lock.
  private static func open(_ path: FilePath, _ permissions: FilePermissions) -> FileDescriptor? {
    let options: FileDescriptor.OpenOptions = [.noFollow, .closeOnExec, .nonBlocking]
    do {
      return try FileDescriptor.open(path, .readWrite, options: options.union(.create), permissions: permissions)
    } catch { return try? FileDescriptor.open(path, .readOnly, options: options) }
  }
}
