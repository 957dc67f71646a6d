import BundledPlan
import Dashboard
import Glibc
import PlanModel
import TerminalKit
import Testing

@testable import HashiraApp

/// A window pulled about while a cell is written: what the terminal shows is, row by row, what the program drew.
@Suite("Resized in a real terminal", .serialized)
struct ResizeJourneyTests {
  @Test("screen and frame agree after random resizes during edits")
  func resizes() throws {
    let rounds = getenv("HASHIRA_LONG").map { String(cString: $0) } == "1" ? 120 : 12
    let now = Moment(date: try #require(CalendarDate(year: 2026, month: 11, day: 22)), hour: 14, minute: 3)
    let ledger = try Bundle.ledger()
    let state = State(ledger: ledger, size: ScreenSize(columns: 80, rows: 24), now: now)
    let twin = Session(store: .inMemory(ledger), state: state, clock: { now })
    let terminal = try ProgramTerminal(CommandTrial(), variables: "HASHIRA_AMBIGUOUS=1")
    terminal.shows("柱4")
    terminal.press("Enter")
    terminal.type("研修")
    twin.receive(try KeyScript.parse("<enter> 研修"))
    var seed: UInt64 = 20_261_122
    func number(_ range: ClosedRange<Int>) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return range.lowerBound + Int(seed >> 33) % range.count
    }
    let words = ["を実施", "：4名", "①→◆", "、ﾊﾟｿｺﾝ", "（前期）"]
    for round in 1...rounds {
      let size = ScreenSize(columns: number(50...140), rows: number(15...45))
      func agrees() -> Bool {
        let wanted = twin.frame.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return terminal.waits(for: "round \(round), \(size):\n\(twin.frame.text)") { rows in
          Array(rows.prefix(size.rows)) == wanted
        }
      }
      // One after the other: where the rows are scrolled to depends on which came first.
      terminal.resize(to: "\(size.columns)x\(size.rows)")
      twin.receive([.resize(size)])
      guard agrees() else { return }
      let word = words[number(0...words.count - 1)]
      terminal.type(word)
      twin.receive(KeyScript.typed(word))
      guard agrees() else { return }
    }
  }
}
