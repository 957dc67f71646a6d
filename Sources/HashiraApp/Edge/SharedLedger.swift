import Dashboard
import Glibc
import SystemPackage

/// A ledger as git sees it: the folder it lies in, its name, and what lies beside it that is not shared.
struct SharedLedger {
  let folder: String
  let name: String
  var path: String { folder + "/" + name }

  /// The ledger of the context; with a folder, `ledger.json` there, or the name that `--ledger` gives.
  init(folder: String?, in context: CommandContext) throws {
    let known = context.place
    guard let folder else {
      let path = try known.known
      name = path.lastComponent?.string ?? "ledger.json"
      let parent = path.removingLastComponent().string
      self.folder = parent.isEmpty ? "." : parent
      try requireFolder()
      return
    }
    self.folder = folder
    name = known.isDefault ? "ledger.json" : known.path.lastComponent?.string ?? "ledger.json"
    try requireFolder()
  }

  private func requireFolder() throws {
    var status = stat()
    guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw CommandFailure(.unreadable, .noSuchFolder(folder))
    }
  }

  func exists(_ file: String) -> Bool { access(folder + "/" + file, F_OK) == 0 }

  /// The driver, and bytes as they are: the ledger's line ends are its own.
  var attributes: [String] { ["/\(name) merge=hashira -text"] }

  /// What each clone has for itself: the journal, kept copies, the lock, files that are being written.
  var ignored: [String] {
    let stem = name.hasSuffix(".json") ? String(name.dropLast(5)) : name
    return ["/\(stem).history.jsonl", "/\(stem).copies/", "/.\(name).lock", "/.\(name).draft-*", "/.hashira-*"]
  }
}

/// The few questions to the system that the files of this folder share.
enum SystemCalls {
  /// - Throws: `Errno`.
  static func realPath(_ path: String) throws -> String {
    guard let found = realpath(path, nil) else { throw Errno(rawValue: errno) }
    defer { free(found) }
    return String(cString: found)
  }
}
