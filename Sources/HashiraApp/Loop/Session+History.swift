import Dashboard
import PlanModel
import PlanStore

// What the screen wants to know of the past.
extension Session {
  /// Reads a part of the history, or all that is left of it. A history that cannot be read is said to be so.
  func readHistory(_ request: HistoryRequest) {
    do throws(LedgerError) {
      let part = try desk.history(before: request.before, of: request.items, isWhole: request.isWhole)
      handle(.historyRead(request, part.entries, rest: part.rest))
    } catch {
      tell(error.phrase)
      handle(.historyRead(request, [], rest: nil))
    }
  }

  /// The ledger as it was at the end of a day, as `compare --since` finds it.
  func compare(since day: CalendarDate) {
    do throws(LedgerError) {
      let history = try desk.history()
      let base = history.ledger(asOf: day).map { ledger in
        ComparisonBase(day: day, ledger: ledger, changes: history.entries.filter { $0.at.date > day }.map(\.change))
      }
      handle(.comparedSince(day, base))
    } catch {
      handle(.comparedSince(day, nil))
      tell(error.phrase)
    }
  }
}
