import PlanModel

extension KeptLedger {
  /// What is shown where nothing may be written: the file as another program has left it, with what was entered here on
  /// top of it.
  func shown() throws(LedgerError) -> Ledger {
    if let outside {
      return joined(onto: try LedgerCodec.read(outside.bytes, file: path.string)).ledger
    }
    return homeless.isEmpty ? ledger : Rejoining(homeless, onto: ledger).ledger
  }

  /// What another program has made of the file, with what was saved here and is not in it on top.
  ///
  /// Where both set the same field the file's value stands, and the one that was saved is kept beside it as a conflict.
  /// What has no place any more, such as a cell of a program that is gone, is answered as refused.
  func joined(onto found: Ledger) -> (ledger: Ledger, refused: [Rejoining.Refused]) {
    let saved = unconfirmed + unfolded
    let joining = Rejoining(saved, onto: found)
    guard !joining.refused.isEmpty else { return (joining.ledger, []) }
    let clashes = OutsideClashes(joining, of: saved)
    return (clashes.ledger, clashes.homeless)
  }
}
