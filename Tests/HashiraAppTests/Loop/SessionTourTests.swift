import Dashboard
import PlanModel
import PlanStore
import SystemPackage
import TerminalKit
import Testing

@testable import HashiraApp

/// A journey through the tour: the scratch copy is written in, the ledger's file is not.
@Suite struct SessionTourTests {
  let trial = CommandTrial()

  private func session() throws -> Session {
    let now = Moment(date: try #require(CalendarDate(year: 2026, month: 11, day: 22)), hour: 14, minute: 3)
    let store = try LedgerStore.create(FilePath(trial.path("plan.json")), try Bundle.ledger(), isPrivate: true)
    let state = State(ledger: store.ledger, size: ScreenSize(columns: 80, rows: 24), now: now)
    return Session(store: store, state: state, clock: { now })
  }

  @Test func `All it shows can be tried, and afterwards everything is as it was, undo included`() throws {
    let session = try session()
    session.receive(try KeyScript.parse("t 本当の入力 <enter> <esc> j"))
    let before = session.state
    let file = trial.bytes(of: trial.path("plan.json"))
    session.receive(try KeyScript.parse(": tour <enter> <space>"))
    #expect(session.frame.text.contains("2/7"))
    // Each step's own keys.
    session.receive(try KeyScript.parse("<enter> <right> <esc> <space>"))
    session.receive(try KeyScript.parse("t <enter> 練習の入力 <enter> <space> u U <esc> <space>"))
    #expect(session.frame.text.contains("練習の入力"))
    session.receive(try KeyScript.parse("2 <esc> <space> / 研修 <enter> <esc> <space>"))
    #expect(session.frame.text.contains("7/7"))
    #expect(trial.bytes(of: trial.path("plan.json")) == file)
    let isUntouched = session.store.ledger == before.ledger
    #expect(isUntouched)
    session.receive([.resize(ScreenSize(columns: 120, rows: 36))])
    session.receive(try KeyScript.parse("<space>"))
    #expect(session.state.tour == nil)
    let isAsBefore = session.state.ledger == before.ledger
    #expect(isAsBefore)
    #expect(session.state.selection == before.selection)
    let canUndo = session.state.undoStack == before.undoStack
    #expect(canUndo)
    #expect(session.frame.size == ScreenSize(columns: 120, rows: 36))
    #expect(!session.frame.text.contains("練習の入力"))
    session.receive(try KeyScript.parse("u"))
    let isTakenBack = !session.state.ledger.forEachTextContains("本当の入力")
    #expect(isTakenBack)
    #expect(session.state.saveStatus == .saved(at: "14:03"))
  }

  @Test func `Begun again within itself it still leads back to the ledger`() throws {
    let session = try session()
    session.receive(try KeyScript.parse(": tour <enter> t 練習 <enter> <esc> : tour <enter>"))
    #expect(session.state.tour == .step(0))
    let isFresh = !session.state.ledger.forEachTextContains("練習")
    #expect(isFresh)
    session.receive(try KeyScript.parse("<esc>"))
    #expect(session.state.tour == nil)
    let isLedger = session.state.ledger == session.store.ledger
    #expect(isLedger)
  }

  @Test func `Without a terminal the command prints what it says`() {
    let result = trial.run("tour", "--lang", "en")
    #expect(result.status == 0)
    #expect(result.out.hasPrefix("1/7 This is a scratch copy"))
    #expect(result.out.split(separator: "\n").count == 7)
    #expect(!trial.exists(trial.home + "/.local"))
  }
}

extension Ledger {
  fileprivate func forEachTextContains(_ part: String) -> Bool {
    var found = false
    forEachText { _, text in if text.contains(part) { found = true } }
    return found
  }
}
