import Dashboard
import PlanModel
import PlanStore
import SystemPackage
import TerminalKit
import Testing

@testable import HashiraApp

/// A session on 22 November 2026 at 14:03 with a ledger in memory or in a file of its own.
final class SearchTrial {
  let trial = CommandTrial()
  let session: Session

  init(ledger: Ledger? = nil, inFile: Bool = false) throws {
    let now = Moment(date: try #require(CalendarDate(year: 2026, month: 11, day: 22)), hour: 14, minute: 3)
    let ledger = try ledger ?? Bundle.ledger()
    let store =
      inFile
      ? try LedgerStore.create(FilePath(trial.path("plan.json")), ledger, isPrivate: true)
      : LedgerStore.inMemory(ledger)
    let state = State(ledger: store.ledger, size: ScreenSize(columns: 80, rows: 24), now: now)
    session = Session(store: store, state: state, clock: { now })
  }

  func press(_ script: String) throws { session.receive(try KeyScript.parse(script)) }

  var footer: String { session.frame.text.split(separator: "\n").last.map(String.init) ?? "" }

  /// Takes what the worker reports until the condition holds.
  func work(until isDone: (State) -> Bool) throws {
    let worker = try #require(session.worker)
    while !isDone(session.state) { for report in try worker.awaitReports() { report(session) } }
  }
}
