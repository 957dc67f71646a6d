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
  /// On an error the journal ends at `end` again, as far as the system lets it, so that what was not called saved does
  /// not come back; but never at the cost of what somebody else has written behind it.
  ///
  /// - Parameter torn: what stands behind `end`: a line that was cut off, which goes; the caller has kept it.
  /// - Parameter original: the ledger, whose mode and group a new journal gets.
  /// - Throws: `LedgerError`; where anything else stands behind `end`, one of which `hasGrown` is true: what is there is
  ///   to be read first. The bytes may be among it.
  func append(
    _ bytes: [UInt8], at end: Int, over torn: [UInt8] = [], like original: FileStamp
  ) throws(LedgerError) -> Identity {
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
    guard Int(status.st_size) == end + torn.count else { throw grown }
    if isNew {
      // The group's rights are those of the ledger's group, or none.
      let hasGroup = fchown(file.rawValue, uid_t.max, original.group) == 0
      _ = fchmod(file.rawValue, original.mode & (hasGroup ? 0o666 : 0o606))
    }
    do {
      if !torn.isEmpty { try SystemCall.check { ftruncate(file.rawValue, off_t(end)) } }
      try SystemCall.write(bytes, to: file)
    } catch {
      takeBack(bytes, at: end, file)
      throw refusal(.cannotWrite(.write, error))
    }
    do { try SystemCall.check { fdatasync(file.rawValue) } } catch {
      takeBack(bytes, at: end, file)
      throw refusal(.cannotWrite(.sync, error))
    }
    let size = (try? SystemCall.status(of: file)).map { Int($0.st_size) }
    isOpen = false
    do { try SystemCall.typed { try file.close() } } catch { throw refusal(.cannotWrite(.close, error)) }
    if isNew {
      do { _ = try LedgerFile.syncFolder(LedgerFile.folder(of: path)) } catch { throw error.error(path.string) }
    }
    // On a share whose locks do not hold between machines somebody may have written at the same moment.
    guard size == end + bytes.count else { throw grown }
    return Identity(status)
  }

  /// Cuts off what was just written, all or a part of it, unless anything else stands there.
  private func takeBack(_ bytes: [UInt8], at end: Int, _ file: FileDescriptor) {
    guard let size = (try? SystemCall.status(of: file)).map({ Int($0.st_size) }), size > end,
      let found = try? read(from: end, to: size), bytes.starts(with: found)
    else { return }
    _ = ftruncate(file.rawValue, off_t(end))
  }

  /// Somebody has written since the journal was read.
  private var grown: LedgerError { refusal(.changedOutside) }
  func hasGrown(_ error: LedgerError) -> Bool { error == grown }

  private func refusal(_ problem: LedgerError.Problem) -> LedgerError {
    LedgerError(file: path.string, position: nil, problem: problem)
  }
}
