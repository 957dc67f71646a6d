import SystemPackage

extension LedgerFile {
  /// A new content for the file: written, synced and whole beside it, and gone again unless it takes its place.
  struct Replacement: ~Copyable {
    fileprivate var temporary: TemporaryFile
    fileprivate let bytes: [UInt8]
    fileprivate let target: FilePath
    var warnings: [SaveWarning]

    init(_ bytes: [UInt8], of file: LedgerFile, at target: FilePath) throws(LedgerError) {
      self = try Replacement.made(bytes, of: file, at: target)
    }

    private init(_ temporary: consuming TemporaryFile, _ bytes: [UInt8], _ target: FilePath, _ warnings: [SaveWarning])
    {
      (self.bytes, self.target, self.warnings) = (bytes, target, warnings)
      self.temporary = temporary
    }

    private static func made(
      _ bytes: [UInt8], of file: LedgerFile, at target: FilePath
    ) throws(LedgerError) -> Replacement {
      do {
        var temporary = try TemporaryFile(
          in: LedgerFile.folder(of: target), permissions: FilePermissions(rawValue: 0o600))
        let warnings = try temporary.fill(bytes, like: file.stamp)
        return Replacement(temporary, bytes, target, warnings)
      } catch { throw error.error(file.path.string) }
    }

    /// Where the group cannot be kept, colleagues would be shut out of the file.
    var keepsGroup: Bool {
      !warnings.contains { if case .groupNotKept = $0 { true } else { false } }
    }
  }

  /// Puts it in the file's place; it is there for good when this returns.
  mutating func replace(with replacement: inout Replacement) throws(LedgerError) {
    do {
      try replacement.temporary.replace(replacement.target)
      stamp = try replacement.temporary.stamp(replacement.bytes)
      replacement.warnings += try LedgerFile.syncFolder(LedgerFile.folder(of: replacement.target))
    } catch { throw error.error(path.string) }
  }
}
