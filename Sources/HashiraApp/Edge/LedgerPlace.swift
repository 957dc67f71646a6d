import SystemPackage

/// A ledger's path; the default place gets its folders made and a private file.
struct LedgerPlace: Hashable {
  var path: FilePath
  var isDefault: Bool
  /// False where neither an option nor a variable says where the ledger is and there is no home folder.
  private var isKnown = true

  /// The path, where there is one.
  /// - Throws: `CommandFailure` where nothing says where the ledger is.
  var known: FilePath {
    get throws {
      guard isKnown else { throw CommandFailure(.usage, .noLedgerPlace) }
      return path
    }
  }

  init(_ path: String) {
    self.path = FilePath(path)
    isDefault = false
  }

  /// Where the ledger is: what `--ledger` says, else `$HASHIRA_LEDGER`, else the configuration, else the user's data folder.
  init(option: String?, environment: Environment, configured: String? = nil) {
    if let file = option ?? environment.value("HASHIRA_LEDGER") ?? configured {
      (path, isDefault) = (FilePath(file), false)
      return
    }
    let data = environment.value("XDG_DATA_HOME").map { FilePath($0) }
    let base = data ?? environment.value("HOME").map { FilePath($0).appending(".local/share") }
    isKnown = base != nil
    path = (base ?? FilePath()).appending("hashira").appending("ledger.json")
    isDefault = true
  }
}
