import Glibc
import PlanModel
import SystemPackage

/// The last few ledgers as they were before they were written anew: `ledger.copies/2026-11-22-0123456789abcdef.json`, by
/// the day they were put there and the hash of their bytes.
///
/// Keeping one never stands in the way of a save: what cannot be kept is not.
struct KeptCopies {
  let folder: FilePath

  init(beside ledger: FilePath) {
    let name = ledger.lastComponent?.string ?? "ledger.json"
    let stem = name.hasSuffix(".json") ? String(name.dropLast(5)) : name
    folder = ledger.removingLastComponent().appending(stem + ".copies")
  }

  /// So many of the newest stay, and the newest of each of so many days.
  static let newest = 5
  static let days = 14

  struct Copy: Equatable {
    let name: String
    let day: String
    let hash: ContentHash
    /// Nanoseconds since 1970.
    let kept: Int
  }

  /// Newest first.
  func all() -> [Copy] {
    guard let stream = opendir(folder.string) else { return [] }
    defer { closedir(stream) }
    var copies: [Copy] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      let parts = name.utf8
      guard parts.count == 32, name.hasSuffix(".json"), let status = try? SystemCall.status(of: folder.appending(name)),
        let hash = ContentHash(hexadecimal: String(name.dropFirst(11).prefix(16)))
      else { continue }
      let kept = status.st_ctim.tv_sec * 1_000_000_000 + status.st_ctim.tv_nsec
      copies.append(Copy(name: name, day: String(name.prefix(10)), hash: hash, kept: kept))
    }
    return copies.sorted { ($0.day, $0.kept, $0.name) > ($1.day, $1.kept, $1.name) }
  }

  /// Keeps the file that is about to be replaced. A second name for it is enough: its bytes do not change any more.
  /// Where there are no second names, and for a file that stays in use, its bytes are copied.
  func keep(_ ledger: FilePath, hash: ContentHash, staysInUse: Bool = false) {
    guard let content = try? SystemCall.status(of: ledger) else { return }
    guard makeFolder(content) else { return }
    let copies = all()
    guard !copies.contains(where: { $0.hash == hash }) else { return }
    let path = folder.appending(KeptCopies.today + "-" + hash.description + ".json")
    let linked = !staysInUse && ledger.withPlatformString { old in path.withPlatformString { link(old, $0) } } == 0
    if !linked { copy(ledger, to: path, mode: content.st_mode & 0o777) }
    removeOld()
  }

  /// Keeps what was found behind the last whole line of a journal.
  func keep(torn bytes: [UInt8]) {
    let parent = folder.removingLastComponent()
    guard let status = try? SystemCall.status(of: parent.isEmpty ? "." : parent), makeFolder(status) else { return }
    write(bytes, to: place(ofTorn: bytes), mode: 0o600)
  }

  func place(ofTorn bytes: [UInt8]) -> FilePath { folder.appending("torn-\(ContentHash(of: bytes)).jsonl") }

  func makeFolder(_ original: stat) -> Bool {
    // Whoever may read the ledger may look into the folder.
    let mode = original.st_mode & 0o777
    let rights = (mode | (mode & 0o444) >> 2) & 0o777 | 0o700
    if folder.withPlatformString({ mkdir($0, rights) }) == 0 {
      _ = folder.withPlatformString { chown($0, uid_t.max, original.st_gid) }
      return true
    }
    return errno == EEXIST
  }

  func copy(_ ledger: FilePath, to path: FilePath, mode: mode_t) {
    guard let content = try? FileContent(reading: ledger) else { return }
    write(content.bytes, to: path, mode: mode)
  }

  private func write(_ bytes: [UInt8], to path: FilePath, mode: mode_t) {
    guard
      let file = try? FileDescriptor.open(
        path, .writeOnly, options: [.create, .exclusiveCreate, .noFollow, .closeOnExec],
        permissions: FilePermissions(rawValue: mode))
    else { return }
    do {
      try SystemCall.write(bytes, to: file)
      try SystemCall.check { fdatasync(file.rawValue) }
      try file.close()
    } catch {
      try? file.close()
      _ = path.withPlatformString { unlink($0) }
    }
  }

  private func removeOld() {
    var seen: [String] = []
    for (index, copy) in all().enumerated() {
      let isFirstOfDay = !seen.contains(copy.day)
      if isFirstOfDay { seen.append(copy.day) }
      if index < KeptCopies.newest || (isFirstOfDay && seen.count <= KeptCopies.days) { continue }
      _ = folder.appending(copy.name).withPlatformString { unlink($0) }
    }
  }

  private static var today: String {
    var seconds = time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    return CalendarDate(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))?
      .description ?? "1970-01-01"
  }

  /// The ledger at the end of a journal, replayed from the newest copy that it knows; nil where it knows none.
  func replayed(by text: JournalText) throws(LedgerError) -> Ledger? {
    let lines = try text.lines()
    for copy in all() {
      guard let start = lines.lastIndex(where: { $0.fold?.hash == copy.hash }),
        let content = try? FileContent(reading: folder.appending(copy.name)), content.stamp.hash == copy.hash,
        var ledger = try? LedgerCodec.read(content.bytes)
      else { continue }
      for (index, line) in lines.enumerated().dropFirst(start) {
        guard case .entry(let entry, let fold) = line else { continue }
        let edits = index == start ? Array(entry.edits.dropFirst(fold?.edits ?? 0)) : entry.edits
        do { try ledger.apply(Change(edits)) } catch { throw text.misfit(error, line: index) }
      }
      return ledger
    }
    return nil
  }
}

extension JournalLine {
  /// Where the line says that the file had a hash: the hash, and after how many of its edits.
  var fold: EntryFold? {
    switch self {
    case .header: nil
    case .fold(let fold): EntryFold(hash: fold.hash, edits: 0)
    case .entry(_, let fold): fold
    }
  }
}
