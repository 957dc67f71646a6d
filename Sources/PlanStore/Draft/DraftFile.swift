import Glibc
import PlanModel
import SystemPackage

/// The file beside a ledger that keeps what one session is typing: `.NAME.draft-PID`, for its user alone.
///
/// It is no part of the history and not synced: what survives a kill is enough for it. It takes its place by a rename,
/// so that a half-written one is never found; where it cannot be written there is none.
package struct DraftFile {
  private let path: FilePath

  init(beside ledger: FilePath, process: pid_t = getpid()) {
    path = LedgerFile.folder(of: ledger).appending(DraftFile.prefix(ledger) + String(process))
  }

  private static func prefix(_ ledger: FilePath) -> String {
    "." + (ledger.lastComponent?.string ?? "ledger.json") + ".draft-"
  }

  /// Keeps an entry: its edits are what would be made, `about` is the text as it was typed.
  package func write(_ entry: JournalEntry) {
    let bytes = JournalCodec.write(.entry(entry, fold: nil))
    do {
      var temporary = try TemporaryFile(
        in: path.removingLastComponent(), permissions: FilePermissions(rawValue: 0o600))
      try temporary.fill(unsynced: bytes)
      try temporary.replace(path)
    } catch {}
  }

  package func remove() { _ = path.withPlatformString { unlink($0) } }

  /// What sessions of this user were typing when they came to a sudden end, each with its file.
  ///
  /// A draft of another machine stays: whether its process lives cannot be seen from here.
  package static func leftBehind(beside ledger: FilePath, host: String?) -> [(entry: JournalEntry, file: DraftFile)] {
    let folder = LedgerFile.folder(of: ledger)
    guard let stream = opendir(folder.string) else { return [] }
    defer { closedir(stream) }
    var found: [(entry: JournalEntry, file: DraftFile)] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasPrefix(prefix(ledger)), let process = pid_t(name.dropFirst(prefix(ledger).count)), process > 0,
        process == getpid() || (kill(process, 0) != 0 && errno == ESRCH),
        let status = try? SystemCall.status(of: folder.appending(name)), status.st_uid == geteuid(),
        let content = try? FileContent(reading: folder.appending(name)),
        case .entry(let draft, _)? = try? content.bytes.withUnsafeBufferPointer({
          try JournalCodec.read(UnsafeBufferPointer(rebasing: $0.dropLast()), number: 1, file: name)
        }), draft.host == host
      else { continue }
      found.append((draft, DraftFile(beside: ledger, process: process)))
    }
    return found.sorted { $0.file.path.string < $1.file.path.string }
  }
}

extension LedgerStore {
  /// Where this session keeps what is being typed; nil in memory.
  package var draftFile: DraftFile? { kept.map { DraftFile(beside: $0.target) } }

  /// What sessions that came to a sudden end were typing.
  package var draftsLeftBehind: [(entry: JournalEntry, file: DraftFile)] {
    kept.map { DraftFile.leftBehind(beside: $0.target, host: author.host) } ?? []
  }
}
