import PlanModel
import SystemPackage

/// Something that was found when a ledger was opened: nothing is lost by it, and whoever opened it should know.
package enum OpeningRemark: Equatable, Sendable {
  /// The journal ended in the middle of a line, which was never called saved. Its bytes are kept in this file; nil where
  /// they could not be.
  case torn(bytes: Int, kept: FilePath?)
  /// Another program has changed the ledger's file: so many edits, the first of them in this item.
  case changedOutside(edits: Int, first: ItemID?)
  /// The ledger has kept copies and so had a journal, which is gone.
  case journalMissing(FilePath)

  static func all(_ kept: KeptLedger, shown: Ledger) -> [OpeningRemark] {
    var remarks: [OpeningRemark] = []
    if let torn = torn(kept) { remarks.append(torn) }
    if kept.outside != nil {
      let edits = LedgerDifference(from: kept.ledger, to: shown).edits
      if !edits.isEmpty { remarks.append(.changedOutside(edits: edits.count, first: edits.first?.item)) }
    }
    if kept.identity == nil, !KeptCopies(beside: kept.target).all().isEmpty {
      remarks.append(.journalMissing(kept.journal.path))
    }
    return remarks
  }

  /// A line that somebody else is writing at this moment looks the same: looked at again where nobody can be writing.
  private static func torn(_ kept: KeptLedger) -> OpeningRemark? {
    guard !kept.torn.isEmpty, let lock = try? kept.file.lock(2000) else { return nil }
    defer { lock.release() }
    guard let read = try? kept.journal.read(from: kept.end) else { return nil }
    let torn = JournalText(read.bytes, file: kept.journal.path.string).torn
    guard !torn.isEmpty, torn == kept.torn else { return nil }
    let copies = KeptCopies(beside: kept.target)
    copies.keep(torn: torn)
    let path = copies.place(ofTorn: torn)
    return .torn(bytes: torn.count, kept: (try? SystemCall.status(of: path)) == nil ? nil : path)
  }
}
