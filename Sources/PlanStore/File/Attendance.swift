import Glibc
import StrictJSON
import SystemPackage

/// Somebody who has the ledger open: what the file says that the session keeps beside it.
package struct Attendance: Hashable, Sendable {
  package let user: String?
  package let host: String?
  let process: pid_t

  package init(user: String?, host: String?, process: Int32 = 0) {
    (self.user, self.host, self.process) = (user, host, process)
  }

  /// The name for people; where there is none, the machine.
  package var shown: String { user ?? host ?? "?" }

  /// nil for what is no such file.
  init?(_ path: FilePath) {
    guard let status = try? SystemCall.status(of: path), status.kind == S_IFREG, status.st_size < 4096,
      let file = try? FileDescriptor.open(path, .readOnly, options: [.noFollow, .closeOnExec, .nonBlocking])
    else { return nil }
    defer { try? file.close() }
    guard let bytes = try? SystemCall.read(file, room: 4096), let json = try? JSONValue.parse(bytes),
      case .object(let members) = json
    else { return nil }
    func text(_ key: String) -> String? {
      for member in members where member.key == key { if case .string(let text) = member.value { return text } }
      return nil
    }
    var process: pid_t?
    for member in members where member.key == "pid" {
      if case .number(let number) = member.value { process = pid_t("\(number)") }
    }
    guard let process else { return nil }
    self.init(user: text("user"), host: text("host"), process: process)
  }

  /// Whether the session is gone. On the same machine its process tells, and its lock, because numbers of processes come
  /// again. Of another machine only the lock tells, and only where locks are known across machines: elsewhere the file
  /// counts for a day.
  func isStale(_ path: FilePath, seenFrom host: String?) -> Bool {
    if self.host == host {
      if kill(process, 0) != 0, errno == ESRCH { return true }
      return isUnlocked(path)
    }
    guard isUnlocked(path) else { return false }
    guard !FileSystemKind(of: path).knowsLocksOfOthers, let status = try? SystemCall.status(of: path) else {
      return true
    }
    return time(nil) - status.st_mtim.tv_sec > 24 * 3600
  }

  /// Whether nobody holds the lock, as far as the system can tell.
  private func isUnlocked(_ path: FilePath) -> Bool {
    guard let file = try? FileDescriptor.open(path, .readOnly, options: [.noFollow, .closeOnExec, .nonBlocking]) else {
      return false
    }
    defer { try? file.close() }
    return flock(file.rawValue, LOCK_SH | LOCK_NB) == 0
  }
}
