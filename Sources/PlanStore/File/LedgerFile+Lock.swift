import SystemPackage

extension LedgerFile {
  /// Keeps other writers out while somebody else, such as git, puts another file in the ledger's place.
  ///
  /// - Throws: `LedgerError` with `busy` where another holds the lock for longer than `patience` milliseconds; what
  ///   `body` throws.
  package static func withLock<Result>(
    beside path: FilePath, patience: Int = 2000, _ body: () throws -> Result
  ) throws -> Result {
    guard let lock = LedgerLock(beside: path, isPrivate: false, patience: patience) else {
      throw LedgerError(file: path.string, position: nil, problem: .busy)
    }
    defer { lock.release() }
    return try body()
  }
}
