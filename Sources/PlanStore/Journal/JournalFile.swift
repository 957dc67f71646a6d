import Glibc
import StrictJSON
import SystemPackage

/// The file beside a ledger in which every change is kept: `ledger.history.jsonl`. It only ever grows.
struct JournalFile {
  let path: FilePath

  /// Beside the file itself, so that a link to it and its own name share one.
  init(beside ledger: FilePath) {
    let name = ledger.lastComponent?.string ?? "ledger.json"
    let stem = name.hasSuffix(".json") ? String(name.dropLast(5)) : name
    path = ledger.removingLastComponent().appending(stem + ".history.jsonl")
  }

  /// Which file it is: another one of the same name has another.
  struct Identity: Equatable, Sendable {
    let device: UInt64
    let inode: UInt64
    init(_ status: stat) { (device, inode) = (UInt64(status.st_dev), UInt64(status.st_ino)) }
  }

  /// What is there now; nil for nothing.
  func look() throws(LedgerError) -> (identity: Identity, size: Int)? {
    do {
      let status = try SystemCall.status(of: path)
      return (Identity(status), Int(status.st_size))
    } catch {
      if error == .noSuchFileOrDirectory { return nil }
      throw refusal(.cannotRead(error))
    }
  }

  /// The bytes from an offset on; nil where there is no file.
  func read(from offset: Int = 0) throws(LedgerError) -> (bytes: [UInt8], identity: Identity)? {
    guard let found = try look() else { return nil }
    do {
      let status = try SystemCall.status(of: path)
      switch status.kind {
      case S_IFREG: break
      case S_IFDIR: throw refusal(.isFolder)
      default: throw refusal(.notAFile)
      }
      guard status.st_size <= FileContent.limit else { throw refusal(.tooLarge(limit: FileContent.limit)) }
      let file = try SystemCall.typed {
        try FileDescriptor.open(path, .readOnly, options: [.nonBlocking, .closeOnExec])
      }
      defer { try? file.close() }
      if offset > 0 { _ = try SystemCall.typed { try file.seek(offset: Int64(offset), from: .start) } }
      let bytes = try SystemCall.read(file, room: max(0, Int(status.st_size) - offset) + 1)
      return (bytes, found.identity)
    } catch let error as LedgerError {
      throw error
    } catch let error as Errno {
      throw refusal(error == .permissionDenied ? .noPermission : .cannotRead(error))
    } catch {
      throw refusal(.cannotRead(.ioError))
    }
  }

  /// The bytes between two offsets; nil where there is no file.
  func read(from start: Int, to end: Int) throws(LedgerError) -> [UInt8]? {
    guard try look() != nil else { return nil }
    do {
      let file = try SystemCall.typed {
        try FileDescriptor.open(path, .readOnly, options: [.nonBlocking, .closeOnExec])
      }
      defer { try? file.close() }
      _ = try SystemCall.typed { try file.seek(offset: Int64(start), from: .start) }
      return try SystemCall.read(file, room: end - start)
    } catch {
      throw refusal(.cannotRead(error))
    }
  }

  /// Adds whole lines behind the byte `end` and has them on the disk when it returns.
  ///
  /// What stands behind `end` is a torn line and goes; the caller has kept it. On an error the journal ends at `end`
  /// again, as far as the system lets it, so that what was not called saved does not come back.
  ///
  /// - Parameter original: the ledger, whose mode and group a new journal gets.
  func append(_ bytes: [UInt8], at end: Int, like original: FileStamp) throws(LedgerError) -> Identity {
    let isNew = try look() == nil
    let file: FileDescriptor
    do {
      file = try SystemCall.typed {
        try FileDescriptor.open(
          path, .writeOnly, options: [.append, .create, .noFollow, .closeOnExec, .nonBlocking],
          permissions: FilePermissions(rawValue: 0o600))
      }
    } catch {
      let isForbidden = error == .permissionDenied || error == .readOnlyFileSystem
      throw refusal(isForbidden ? .readOnly(error) : .cannotWrite(.openJournal, error))
    }
    var isOpen = true
    defer { if isOpen { try? file.close() } }
    let status: stat
    do { status = try SystemCall.status(of: file) } catch { throw refusal(.cannotWrite(.openJournal, error)) }
    guard status.st_size >= end else { throw refusal(.changedOutside) }
    if isNew {
      // The group's rights are those of the ledger's group, or none.
      let hasGroup = fchown(file.rawValue, uid_t.max, original.group) == 0
      _ = fchmod(file.rawValue, original.mode & (hasGroup ? 0o666 : 0o606))
    }
    do {
      if status.st_size > end { try SystemCall.check { ftruncate(file.rawValue, off_t(end)) } }
      try SystemCall.write(bytes, to: file)
    } catch {
      _ = ftruncate(file.rawValue, off_t(end))
      throw refusal(.cannotWrite(.write, error))
    }
    do { try SystemCall.check { fdatasync(file.rawValue) } } catch {
      _ = ftruncate(file.rawValue, off_t(end))
      throw refusal(.cannotWrite(.sync, error))
    }
    isOpen = false
    do { try SystemCall.typed { try file.close() } } catch { throw refusal(.cannotWrite(.close, error)) }
    if isNew {
      do { _ = try LedgerFile.syncFolder(LedgerFile.folder(of: path)) } catch { throw error.error(path.string) }
    }
    return Identity(status)
  }

  private func refusal(_ problem: LedgerError.Problem) -> LedgerError {
    LedgerError(file: path.string, position: nil, problem: problem)
  }
}
