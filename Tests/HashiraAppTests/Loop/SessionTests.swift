import Dashboard
import PlanModel
import PlanStore
import SystemPackage
import TerminalKit
import Testing

@testable import HashiraApp

/// Two dashboards with one file: keys in, the file and the screens out.
@Suite struct SessionTests {
  let trial = CommandTrial()
  var path: FilePath { FilePath(trial.path("plan.json")) }

  /// A dashboard on the file, in the first year cell of the first initiative.
  func dashboard() throws -> Session {
    let now = Moment(date: try #require(CalendarDate(year: 2026, month: 11, day: 22)), hour: 14, minute: 3)
    let store = try LedgerStore.open(path)
    let state = State(ledger: store.ledger, size: ScreenSize(columns: 80, rows: 24), now: now)
    let session = Session(store: store, state: state, clock: { now })
    session.receive(try KeyScript.parse("<enter>"))
    return session
  }

  init() throws { _ = try LedgerStore.create(path, try Bundle.ledger(), isPrivate: true) }

  @Test func `Both go on entering, and both entries are in the file and on the screen`() throws {
    let (mine, others) = (try dashboard(), try dashboard())
    others.receive(try KeyScript.parse("他の入力 <enter>"))
    mine.receive(try KeyScript.parse("j j 私の入力 <enter>"))
    #expect(mine.state.saveStatus == .saved(at: "14:03"))
    #expect(mine.state.notice?.japanese.contains("実績を更新しました") == true)
    #expect(mine.frame.text.contains("他の入力"))
    mine.store.fold()
    let both = trial.text(of: path.string) ?? ""
    #expect(both.contains("他の入力") && both.contains("私の入力"))
    // One's own entry can still be taken back, and only that.
    mine.receive(try KeyScript.parse("u"))
    mine.store.fold()
    let left = trial.text(of: path.string) ?? ""
    #expect(left.contains("他の入力") && !left.contains("私の入力"))
  }

  @Test func `In the same cell both texts are shown, and one's own can still take the place`() throws {
    let (mine, others) = (try dashboard(), try dashboard())
    others.receive(try KeyScript.parse("他の入力 <enter>"))
    mine.receive(try KeyScript.parse("私の入力 <enter>"))
    #expect(mine.frame.text.contains("他の入力") && mine.frame.text.contains("私の入力"))
    mine.store.fold()
    #expect(trial.text(of: path.string)?.contains("私の入力") == false)
    mine.receive(try KeyScript.parse("1"))
    #expect(mine.state.saveStatus == .saved(at: "14:03"))
    mine.store.fold()
    #expect(trial.text(of: path.string)?.contains("私の入力") == true)
  }

  @Test func `What others write is told by the system, and shown without a key`() throws {
    let (mine, others) = (try dashboard(), try dashboard())
    let watch = LedgerWatch(path)
    #expect(watch.pause == -1)
    #expect(watch.drain().isEmpty)
    others.receive(try KeyScript.parse("他の入力 <enter>"))
    let news = watch.drain()
    #expect(news.ledger)
    mine.look(news)
    #expect(mine.frame.text.contains("他の入力"))
    #expect(mine.state.notice?.japanese.contains("実績を更新しました") == true)
    #expect(mine.state.saveStatus == .untouched)
    #expect(watch.drain().isEmpty)
  }
}
