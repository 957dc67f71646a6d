import Glibc
import PlanModel
import SystemPackage

extension LedgerRecovery {
  /// Puts what was salvaged in the ledger's place, after keeping what stood there.
  ///
  /// The file that cannot be read, and the journal where lines of it cannot be read or do not belong here, are kept in
  /// the folder of copies first; where they cannot be kept nothing is written. A journal that can be read goes on.
  ///
  /// - Returns: where what stood there is kept now.
  package func restore(by author: Author) throws(LedgerError) -> [FilePath] {
    guard let salvage, canRestore else { throw error }
    guard let lock = LedgerLock(beside: (try? SystemCall.realPath(of: path)) ?? path, isPrivate: false, holder: author)
    else { throw LedgerError(file: path.string, position: nil, problem: .busy) }
    defer { lock.release() }
    // Somebody else may have mended it meanwhile.
    let parts = LedgerParts(path)
    guard let again = Salvage(parts, after: error.problem), again.ledger == salvage.ledger,
      again.source == salvage.source
    else { throw LedgerError(file: path.string, position: nil, problem: .changedOutside) }
    let journal = JournalFile(beside: parts.target)
    var file = LedgerFile(path: path, stamp: try stamp(parts, journal))
    var kept: [FilePath] = []
    if parts.ledger == nil, let content = parts.content {
      kept.append(try parts.copies.setAside(parts.target, "unreadable-\(content.stamp.hash).json"))
    }
    if parts.ledger == nil || !salvage.ledger.isExactly(parts.ledger ?? salvage.ledger) {
      let bytes = try LedgerFile.checkedBytes(of: salvage.ledger, path)
      if let content = parts.content { parts.copies.keep(parts.target, hash: content.stamp.hash) }
      var replacement = try LedgerFile.Replacement(bytes, of: file, at: parts.target)
      try file.replace(with: &replacement)
    }
    var ledger = KeptLedger(file, salvage.ledger)
    if let found = parts.journal, salvage.unreadableLines.isEmpty, !error.problem.isOfJournal {
      (ledger.identity, ledger.end, ledger.lines) = (found.identity, found.text.wholeLength, found.text.count)
      ledger.torn = found.text.torn
      let hash = file.stamp.hash
      ledger.lastFold = JournalLine.Fold(hash: hash, from: hash, at: nil)
      try ledger.add([.fold(JournalLine.Fold(hash: hash, from: hash, at: author.clock()))])
    } else {
      if let found = parts.journal {
        let name = "unreadable-\(ContentHash(of: found.text.allBytes)).history.jsonl"
        kept.append(try parts.copies.setAside(journal.path, name, moving: true))
      }
      try ledger.add([])
    }
    return kept
  }

  /// Owner and mode for the new file: those of the old one, or of the journal where there is none.
  private func stamp(_ parts: LedgerParts, _ journal: JournalFile) throws(LedgerError) -> FileStamp {
    if let content = parts.content { return content.stamp }
    do {
      return FileStamp(try SystemCall.status(of: journal.path), hash: ContentHash(of: []))
    } catch { throw LedgerError(file: path.string, position: nil, problem: .cannotWrite(.findTarget, error)) }
  }
}

extension LedgerError.Problem {
  fileprivate var isOfJournal: Bool { if case .journal = self { true } else { false } }
}

extension KeptCopies {
  /// Keeps a file that is to be replaced under a name of its own, by a second name or by its bytes.
  ///
  /// - Parameter moving: the file goes; its place is free then.
  /// - Throws: where it could not be kept. It stands where it stood then.
  func setAside(_ file: FilePath, _ name: String, moving: Bool = false) throws(LedgerError) -> FilePath {
    let path = folder.appending(name)
    func refusal(_ errno: Errno) -> LedgerError {
      LedgerError(file: path.string, position: nil, problem: .cannotWrite(.write, errno))
    }
    do {
      guard makeFolder(try SystemCall.status(of: file)) else { throw Errno(rawValue: errno) }
      if moving {
        try SystemCall.check { file.withPlatformString { old in path.withPlatformString { rename(old, $0) } } }
        return path
      }
      do {
        try SystemCall.check { file.withPlatformString { old in path.withPlatformString { link(old, $0) } } }
      } catch {
        // The same bytes were kept before, or this file system knows no second names.
        if (try? SystemCall.status(of: path)) == nil {
          copy(file, to: path, mode: 0o600)
          _ = try SystemCall.status(of: path)
        }
      }
      return path
    } catch let error as Errno {
      throw refusal(error)
    } catch {
      throw refusal(.ioError)
    }
  }
}
