import Glibc
import SystemPackage

/// Temporary files that a process left behind when it was cut off.
enum StaleTemporaries {
  /// Takes away those of this user whose process is gone, an hour after they were last written: on a share the process
  /// may be one of another machine.
  static func remove(beside ledger: FilePath) {
    let folder = LedgerFile.folder(of: ledger)
    guard let stream = opendir(folder.string) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard let process = TemporaryFile.process(ofName: name), kill(process, 0) != 0, errno == ESRCH,
        let status = try? SystemCall.status(of: folder.appending(name)), status.st_uid == geteuid(),
        time(nil) - status.st_mtim.tv_sec > 3600
      else { continue }
      _ = folder.appending(name).withPlatformString { unlink($0) }
    }
  }
}

extension TemporaryFile {
  /// The process that a temporary file's name speaks of; nil for another name.
  static func process(ofName name: String) -> pid_t? {
    guard name.hasPrefix(".hashira-"), name.hasSuffix(".tmp") else { return nil }
    let parts = name.dropFirst(9).dropLast(4).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, Int(parts[1]) != nil, let process = pid_t(parts[0]), process > 0 else { return nil }
    return process
  }
}
