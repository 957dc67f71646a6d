import PlanModel
import SystemPackage

/// A ledger that cannot be opened: why, and what can still be had of it. Looking writes nothing.
package struct LedgerRecovery {
  package let path: FilePath
  package let error: LedgerError
  /// The best that file, kept copies and journal give together; nil where they give nothing.
  package let salvage: Salvage?

  /// A ledger put together from what can be read.
  package struct Salvage {
    package let ledger: Ledger
    package let source: Source
    /// How many changes of the journal are on top of it.
    package let changes: Int
    /// Lines of the journal that cannot be read.
    package let unreadableLines: [Int]
    /// Changes of the journal that do not go with it.
    package let refused: Int
  }

  package enum Source: Equatable, Sendable {
    /// The ledger's own file.
    case file
    /// A kept copy: its name in the folder of copies, and the day it was put there.
    case copy(name: String, day: String)
  }

  /// What `LedgerStore.open` has thrown; nil where nothing is there to be recovered.
  package init?(_ path: FilePath, after error: LedgerError) {
    guard error.problem != .missing else { return nil }
    (self.path, self.error) = (path, error)
    salvage = Salvage(LedgerParts(path), after: error.problem)
  }

  /// Whether a ledger can be put in the place of what was found: not in the place of a folder or a device, of a file that
  /// may not be read, or of one that a newer program has written.
  package var canRestore: Bool { salvage != nil && error.problem.isMendable }
}

extension LedgerError.Problem {
  fileprivate var isMendable: Bool {
    switch self {
    case .json, .notALedger, .badVersion, .missingKey, .badWord, .badDate, .badYear, .badNumber, .broken, .journal,
      .emptyFile, .missingBesideHistory:
      true
    default: false
    }
  }
}

/// What stands on the disk around a ledger, each part read for itself.
struct LedgerParts {
  let target: FilePath
  /// The file's bytes, where it is a file that may be read.
  let content: FileContent?
  let ledger: Ledger?
  let journal: (text: JournalText, identity: JournalFile.Identity)?
  let copies: KeptCopies

  init(_ path: FilePath) {
    target = (try? SystemCall.realPath(of: path)) ?? path
    copies = KeptCopies(beside: target)
    content = try? FileContent(reading: target)
    ledger = content.flatMap { try? LedgerCodec.read($0.bytes) }
    let file = JournalFile(beside: target)
    journal = (try? file.read()).flatMap { $0 }.map { (JournalText($0.bytes, file: file.path.string), $0.identity) }
  }
}

extension LedgerRecovery.Salvage {
  /// The file where it can be read, else the newest copy, preferably one that the journal knows; on top of it every
  /// change of the journal that can be read and goes with it.
  init?(_ parts: LedgerParts, after problem: LedgerError.Problem) {
    var lines: [(number: Int, line: JournalLine)] = []
    var unreadable: [Int] = []
    if let text = parts.journal?.text {
      for index in 0..<text.count {
        if let line = try? text.line(index) { lines.append((index + 1, line)) } else { unreadable.append(index + 1) }
      }
    }
    unreadableLines = unreadable
    func entries(from start: Int) -> [JournalEntry] {
      lines.enumerated().dropFirst(start).compactMap { index, line in
        guard case .entry(var entry, let fold) = line.line else { return nil }
        if index == start { entry.edits.removeFirst(fold?.edits ?? 0) }
        return entry.edits.isEmpty ? nil : entry
      }
    }
    func place(of hash: ContentHash) -> Int? { lines.lastIndex { $0.line.fold?.hash == hash } }

    let base: Ledger
    var later: [JournalEntry] = []
    if let ledger = parts.ledger, let hash = parts.content?.stamp.hash {
      (base, source) = (ledger, .file)
      if let start = place(of: hash) {
        later = entries(from: start)
      } else if problem != .journal(.unrelated) {
        later = entries(from: 0)
      }
    } else {
      let readable = parts.copies.all().lazy.compactMap { copy -> (KeptCopies.Copy, Ledger)? in
        guard let content = try? FileContent(reading: parts.copies.folder.appending(copy.name)),
          content.stamp.hash == copy.hash, let ledger = try? LedgerCodec.read(content.bytes)
        else { return nil }
        return (copy, ledger)
      }
      guard let found = readable.first(where: { place(of: $0.0.hash) != nil }) ?? readable.first else { return nil }
      (base, source) = (found.1, .copy(name: found.0.name, day: found.0.day))
      later = entries(from: place(of: found.0.hash) ?? 0)
    }
    let joined = Rejoining(later, onto: base)
    (ledger, refused) = (joined.ledger, joined.refused.count)
    changes = joined.accepted.count
  }
}
