import PlanStore
import SystemPackage
import Testing

/// The mouse in a real terminal: SGR reports in tmux, what they do on the screen and on the disk.
@Suite("With the mouse in a real terminal", .serialized)
struct MouseJourneyTests {
  /// An SGR report at a place counted from 0.
  private func report(_ code: Int, _ x: Int, _ y: Int, _ final: String = "M") -> [UInt8] {
    Array("\u{1B}[<\(code);\(x + 1);\(y + 1)\(final)".utf8)
  }

  private func click(_ x: Int, _ y: Int) -> [UInt8] { report(0, x, y) + report(0, x, y, "m") }

  /// The row in which a text stands.
  private func row(of text: String, on terminal: ProgramTerminal) throws -> Int {
    try #require(terminal.rows.firstIndex { $0.contains(text) })
  }

  @Test("clicks select, a double click opens, a click elsewhere commits, a drag moves the panes")
  func journey() throws {
    let trial = CommandTrial()
    let terminal = try ProgramTerminal(trial, variables: "HASHIRA_AMBIGUOUS=1")
    terminal.shows("柱4")
    #expect(terminal.mouseModes == "111\n" || terminal.mouseModes == "011\n")
    terminal.send(click(6, try row(of: "② 研修の広", on: terminal)))
    terminal.waits(for: "the second initiative") { $0.contains { $0.contains("【1】(2)②") } }
    terminal.send(click(6, try row(of: "① 職層、専", on: terminal)))
    terminal.shows("1 階層別研修の実施")
    let actual = try row(of: "実績 |", on: terminal)
    terminal.send(click(32, actual) + click(32, actual))
    terminal.shows("Enter確定")
    terminal.type("研修12回")
    terminal.shows("[研修12回")
    terminal.send(click(50, actual))
    terminal.saysSaved()
    let initiative = try LedgerStore.open(FilePath(trial.ledger)).ledger.plans[1].pillars[0].directions[0].initiatives[
      0]
    #expect(initiative.programs[0].pairs[0].actuals[0].cells[0].written == "研修12回")
    terminal.send(report(0, 22, 9) + report(32, 30, 9) + report(0, 30, 9, "m"))
    terminal.shows("① 職層、専門性..人材育成")
    terminal.press("q")
    #expect(terminal.status() == 0)
    #expect(terminal.mouseModes == "000\n")
    terminal.expectGivenBack()
  }

  @Test("where the officer does not want it the terminal keeps it")
  func refused() throws {
    let terminal = try ProgramTerminal(CommandTrial(), variables: "HASHIRA_MOUSE=off")
    terminal.shows("柱4")
    #expect(terminal.mouseModes == "000\n")
  }
}
