import Dashboard
import PlanModel
import PlanStore
import SystemPackage
import TerminalKit
import Testing

@testable import HashiraApp

/// Exports from the screen: keys in, the file and the notice out.
@Suite struct SessionExportTests {
  let trial = CommandTrial()

  private func session() throws -> Session {
    let now = Moment(date: try #require(CalendarDate(year: 2026, month: 11, day: 22)), hour: 14, minute: 3)
    let store = LedgerStore.inMemory(try Bundle.ledger())
    let state = State(ledger: store.ledger, size: ScreenSize(columns: 80, rows: 24), now: now)
    return Session(store: store, state: state, clock: { now })
  }

  @Test func theFileIsWrittenItsPathToldAndReplacedOnlyByY() throws {
    let session = try session()
    let export = "x 3 <home> " + trial.path("") + " <enter>"
    session.receive(try KeyScript.parse(export))
    let file = trial.path("R8-R10_計画書.md")
    #expect(session.state.notice?.japanese == "書き出しました: " + file)
    let written = trial.bytes(of: file)
    #expect(written?.isEmpty == false)
    trial.write([1], to: "R8-R10_計画書.md")
    session.receive(try KeyScript.parse(export))
    #expect(session.frame.text.contains("既にあります"))
    #expect(trial.bytes(of: file) == [1])
    session.receive(try KeyScript.parse("y"))
    #expect(trial.bytes(of: file) == written)
  }

  @Test func allProductsCanBeWrittenAndAFolderThatIsMissingIsTold() throws {
    for number in 1...7 {
      let session = try session()
      session.receive(try KeyScript.parse("x \(number) <home> " + trial.path("") + " <enter>"))
      #expect(session.state.notice?.japanese.hasPrefix("書き出しました: ") == true, "\(number)")
      session.receive(try KeyScript.parse("x \(number) <home> /nowhere/ <enter>"))
      #expect(session.state.notice?.japanese.hasPrefix("書き出せません（/nowhere/") == true, "\(number)")
    }
  }

  @Test func playedKeysWriteNothingUnlessToldTo() {
    let keys = "x 3 <home> " + trial.path("") + " <enter>"
    #expect(trial.run("screen", "--keys", keys).out.contains("ここでは書き出しません"))
    #expect(!trial.exists(trial.path("R8-R10_計画書.md")))
  }
}
