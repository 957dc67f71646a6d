import SystemPackage

/// A ledger's path; the default place gets its folders made and a private file.
struct LedgerPlace: Hashable {
  var path: FilePath
  var isDefault: Bool

  init(_ path: String) {
    self.path = FilePath(path)
    isDefault = false
  }

  /// Where the ledger is: what `--ledger` says, else `$HASHIRA_LEDGER`, else the user's data folder.
  init(option: String?, environment: Environment) {
    if let file = option ?? environment.value("HASHIRA_LEDGER") {
      (path, isDefault) = (FilePath(file), false)
      return
    }
    let base =
      environment.value("XDG_DATA_HOME").map { FilePath($0) }
      ?? FilePath(environment.value("HOME") ?? "/").appending(".local/share")
    path = base.appending("hashira").appending("ledger.json")
    isDefault = true
  }
}
