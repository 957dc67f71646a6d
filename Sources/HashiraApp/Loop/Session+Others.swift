import Dashboard
import PlanModel
import PlanStore

// Others at work on the same ledger.
extension Session {
  /// Something was touched beside the ledger: what others wrote is shown, and who has it open now.
  func look(_ news: LedgerWatch.News) {
    // While the tour is shown on a copy the ledger waits.
    if news.ledger, desk === store, store.look() {
      let (durability, isUntroubled) = (store.durability, state.saveStatus.isUntroubled)
      if case .saved = durability, isUntroubled { takeIn() } else { answer(durability) }
    }
    if news.attendance { tellAttendance() }
  }

  /// Others' work, where nothing of one's own was waiting: there is nothing to say of saving.
  private func takeIn() {
    let (arrivals, refused) = (store.arrivals, store.rejoining?.refused ?? [])
    handle(.ledgerChanged(store.ledger))
    handle(.arrived(arrivals))
    if !refused.isEmpty { handle(.clash(refused.map(\.change))) }
  }

  /// Says who else has the ledger open.
  package func tellAttendance() {
    guard let path = store.path else { return }
    let names = Presence.others(beside: path, than: store.author).map(\.shown)
    if names != state.attendance { handle(.attendance(names)) }
  }
}
