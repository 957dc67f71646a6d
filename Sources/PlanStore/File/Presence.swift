import Glibc
import PlanModel
import StrictJSON
import SystemPackage

/// Says to the others that a session has a ledger open: a file `.NAME.open-HOST-PID` beside it for as long as the
/// session lasts.
///
/// The file is locked all that time, and the system drops the lock with the process, whatever ends it; so there are no
/// heartbeats. It is a courtesy: where it cannot be made nobody is told, and nothing else is different.
package final class Presence {
  private let path: FilePath
  private let file: FileDescriptor

  /// nil where the file cannot be made.
  package init?(beside ledger: FilePath, of author: Author) {
    guard let place = PresencePlace(beside: ledger) else { return nil }
    let status = try? SystemCall.status(of: place.target)
    let mode = (status?.st_mode ?? 0o600) & 0o666
    path = place.folder.appending(place.prefix + PresencePlace.safe(author.host ?? "") + "-\(getpid())")
    // It gets its name when it is whole and locked, so that nobody takes it for a stale one.
    let first = place.folder.appending(".hashira-\(getpid())-0.tmp")
    let options: FileDescriptor.OpenOptions = [.create, .truncate, .noFollow, .closeOnExec]
    guard
      let file = try? FileDescriptor.open(
        first, .readWrite, options: options, permissions: FilePermissions(rawValue: mode))
    else { return nil }
    self.file = file
    _ = flock(file.rawValue, LOCK_EX | LOCK_NB)
    let isWritten = (try? SystemCall.write(Presence.bytes(of: author), to: file)) != nil
    let isNamed = first.withPlatformString { old in path.withPlatformString { Glibc.rename(old, $0) } } == 0
    guard isWritten, isNamed else {
      _ = first.withPlatformString { unlink($0) }
      try? file.close()
      return nil
    }
  }

  /// The session is over.
  package func end() {
    _ = path.withPlatformString { unlink($0) }
    try? file.close()
  }

  private static func bytes(of author: Author) -> [UInt8] {
    JSONWriter.bytes(.compact) { json in
      json.object { json in
        json.key("host")
        json.string(author.host)
        json.key("pid")
        json.integer(Int(getpid()))
        json.key("user")
        json.string(author.name)
        json.key("at")
        json.string(author.clock().description)
      }
    }
  }
}

extension Presence {
  /// Who has the ledger open, beside the process that asks, by name. What sessions left behind that did not end by
  /// themselves is taken away.
  package static func others(beside ledger: FilePath, than author: Author) -> [Attendance] {
    guard let place = PresencePlace(beside: ledger) else { return [] }
    var found: [Attendance] = []
    for name in place.names {
      let path = place.folder.appending(name)
      guard let attendance = Attendance(path) else { continue }
      if attendance.host == author.host, attendance.process == getpid() { continue }
      if attendance.isStale(path, seenFrom: author.host) {
        _ = path.withPlatformString { unlink($0) }
      } else {
        found.append(attendance)
      }
    }
    return found.sorted { ($0.shown, $0.process) < ($1.shown, $1.process) }
  }

  /// Whether a name in the ledger's folder is that of such a file.
  package static func isName(_ name: String, beside ledger: FilePath) -> Bool {
    PresencePlace(beside: ledger).map { name.hasPrefix($0.prefix) } ?? false
  }
}

/// Where the files of those lie who have a ledger open.
private struct PresencePlace {
  let target: FilePath
  let folder: FilePath
  let prefix: String

  init?(beside ledger: FilePath) {
    target = (try? SystemCall.realPath(of: ledger)) ?? ledger
    guard let name = target.lastComponent else { return nil }
    folder = LedgerFile.folder(of: target)
    prefix = "." + name.string + ".open-"
  }

  var names: [String] {
    guard let stream = opendir(folder.string) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(prefix) { names.append(name) }
    }
    return names
  }

  /// A host's name without what a file's name cannot hold.
  static func safe(_ host: String) -> String {
    String(host.unicodeScalars.prefix(64).map { $0 == "/" || $0.value < 0x20 ? "_" : Character($0) })
  }
}
