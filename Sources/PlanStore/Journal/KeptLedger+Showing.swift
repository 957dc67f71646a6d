import PlanModel

extension KeptLedger {
  /// What is shown where nothing may be written: the file as another program has left it, with what was entered here on
  /// top of it.
  func shown() throws(LedgerError) -> Ledger {
    if let outside {
      return Rejoining(unfolded, onto: try LedgerCodec.read(outside.bytes, file: path.string)).ledger
    }
    return homeless.isEmpty ? ledger : Rejoining(homeless, onto: ledger).ledger
  }
}
