import Dashboard
import PlanStore

extension Phrase {
  static func terminalRefused(_ reason: String) -> Phrase {
    Phrase("端末を使えません: \(reason)", "The terminal cannot be used: \(reason)")
  }
  static func newLedger(_ path: String) -> Phrase {
    Phrase("新しい台帳を作りました: \(path)", "Made a new ledger: \(path)")
  }
}

extension LedgerError {
  /// The error in both languages: file, place, what was found, what to do.
  var phrase: Phrase { Phrase(verbatim: description) }
}
