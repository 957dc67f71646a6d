import Dashboard
import PlanModel
import PlanStore
import TerminalKit
import Testing

@testable import HashiraApp

/// What the terminal has to be given back for: keys typed behind it wait.
@Suite struct ErrandTests {
  private func session() throws -> Session {
    let now = Moment(date: try #require(CalendarDate(year: 2026, month: 11, day: 22)), hour: 14, minute: 3)
    let store = LedgerStore.inMemory(try Bundle.ledger())
    let state = State(ledger: store.ledger, size: ScreenSize(columns: 80, rows: 24), now: now)
    return Session(store: store, state: state, clock: { now })
  }

  @Test func `Keys typed behind E are taken when the editor has ended`() throws {
    let session = try session()
    session.receive(try KeyScript.parse("<enter> E <enter> 追記 <enter>"))
    guard case .edit(let errand)? = session.errand else {
      Issue.record("no editor was asked for")
      return
    }
    #expect(session.state.open == nil)
    session.finishErrand(.edited(errand, "編集した文"))
    #expect(session.errand == nil)
    #expect(session.frame.text.contains("編集した文追記"))
  }

  @Test func `The end of the terminal comes through`() throws {
    let session = try session()
    session.receive(try KeyScript.parse("<enter> E"))
    session.receive([.end])
    #expect(!session.hasEnded)
    session.finishErrand(.editorFailed(.noEditor))
    #expect(session.hasEnded)
  }

  @Test func `Without a terminal an editor is refused`() {
    let answer = CommandTrial().run("screen", "--keys", "<enter> E")
    #expect(answer.status == 0)
    #expect(answer.out.contains("端末がないため使えません。"))
  }
}
