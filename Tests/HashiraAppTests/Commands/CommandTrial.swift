import Glibc
import HashiraApp

/// An empty home on a fixed day, in which command lines are run inside the test: what was said, what stands on the disk.
final class CommandTrial {
  /// The home folder; gone with the trial.
  let home: String
  private var variables: [String: String]

  /// 22 November 2026 in Japanese, with no ledger yet.
  init(_ variables: [String: String] = [:]) {
    var template = Array("/tmp/hashira-trial-XXXXXX".utf8CString)
    _ = mkdtemp(&template)
    home = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    self.variables = ["HOME": home, "HASHIRA_NOW": "2026-11-22T14:03"].merging(variables) { $1 }
  }

  deinit { removeTree(home) }

  /// The default place of the ledger.
  var ledger: String { home + "/.local/share/hashira/ledger.json" }

  @discardableResult
  func run(_ arguments: String..., input: String = "") -> CommandResult { run(arguments, input: input) }

  @discardableResult
  func run(_ arguments: [String], input: String = "") -> CommandResult {
    CommandRunner.run(arguments, environment: variables, standardInput: Array(input.utf8))
  }

  func path(_ name: String) -> String { home + "/" + name }

  func write(_ bytes: [UInt8], to name: String) {
    let file = fopen(path(name), "w")
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  /// The bytes of a file; nil where there is none.
  func bytes(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var (bytes, buffer): ([UInt8], [UInt8]) = ([], Array(repeating: 0, count: 1 << 16))
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  func text(of path: String) -> String? { bytes(of: path).map { String(decoding: $0, as: UTF8.self) } }

  func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}

/// Takes a folder away with everything in it.
private func removeTree(_ path: String) {
  chmod(path, 0o700)
  if let folder = opendir(path) {
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      if entry.pointee.d_type == UInt8(DT_DIR) { removeTree(path + "/" + name) } else { unlink(path + "/" + name) }
    }
    closedir(folder)
  }
  rmdir(path)
}
