import Glibc
import PlanModel
import SystemPackage
import Testing

@testable import PlanStore

/// A folder of its own for one test, gone at its end.
final class Folder {
  let path: FilePath

  init() throws {
    var template = Array("/tmp/hashira-store-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    path = FilePath(platformString: template)
    // mkdtemp gives 0700; children that have put down their rights must get in.
    chmod(path.string, 0o755)
  }

  deinit { Folder.remove(path) }

  func file(_ name: String) -> FilePath { path.appending(name) }

  @discardableResult
  func write(_ bytes: [UInt8], _ name: String = "ledger.json", mode: mode_t = 0o644) throws -> FilePath {
    let file = file(name)
    let descriptor = try FileDescriptor.open(
      file, .writeOnly, options: [.create, .truncate], permissions: FilePermissions(rawValue: mode))
    try descriptor.closeAfter { _ = try descriptor.writeAll(bytes) }
    chmod(file.string, mode)
    return file
  }

  /// The names in the folder, hidden ones too.
  var names: [String] { Folder.names(path) }

  static func names(_ path: FilePath) -> [String] {
    guard let folder = opendir(path.string) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func remove(_ path: FilePath) {
    for name in names(path) {
      let entry = path.appending(name)
      if unlink(entry.string) != 0 { remove(entry) }
    }
    rmdir(path.string)
  }
}

/// All bytes of a file, by other means than the store's.
func contents(_ path: FilePath) throws -> [UInt8] {
  let file = try FileDescriptor.open(path, .readOnly)
  return try file.closeAfter {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let read = try buffer.withUnsafeMutableBytes { try file.read(into: $0) }
      if read == 0 { return bytes }
      bytes += buffer[..<read]
    }
  }
}

func status(_ path: FilePath) -> stat {
  var status = Glibc.stat()
  _ = lstat(path.string, &status)
  return status
}

/// What opening answers, as text; "opened" where it opens.
func opening(_ path: FilePath) -> String {
  do {
    _ = try LedgerFile.open(path)
    return "opened"
  } catch { return error.problem.description }
}

/// What saving answers: the warnings as text, or the problem.
func saving(_ ledger: Ledger, in file: inout LedgerFile) -> String {
  do { return "saved \(try file.save(ledger))" } catch { return error.problem.description }
}
