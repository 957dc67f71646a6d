import PlanModel

extension State {
  /// Shows the ledger as it has become by what somebody else wrote: the same place of the same plan, as far as it is
  /// still there. An open field and the steps of undo stay.
  mutating func takeOver(_ ledger: Ledger) {
    let shown = plan?.id
    let old = self.ledger
    self.ledger = ledger
    if let index = ledger.plans.firstIndex(where: { $0.id == shown }) { selection.plan = index }
    refreshStructure()
    markOverrun(since: old)
    keepSelectionValid()
    keepVisible()
  }
}
