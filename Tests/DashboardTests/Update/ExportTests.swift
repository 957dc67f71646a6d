import PlanModel
import TerminalKit
import Testing

@testable import Dashboard

/// `x`: what to export, where, and whether a file there may go.
@Suite struct ExportTests {
  @Test func `The dialog proposes a name, and Enter asks the edge for the file`() throws {
    var desk = desk("x")
    #expect(!desk.rows(with: "計画書（HTML、印刷用）").isEmpty)
    desk.press("2")
    #expect(desk.typed == "R8-R10_計画書.html")
    #expect(desk.footer.contains("書き出し先"))
    desk.press("<enter>")
    guard case .export(let request)? = desk.effects.last else {
      Issue.record("\(desk.effects)")
      return
    }
    #expect(request.product == .documentPage && request.path == "R8-R10_計画書.html" && !request.replaces)
    #expect(desk.state.open == nil)
  }

  @Test func `A file that is there goes only by y; any other key asks for another name`() throws {
    var desk = desk("x 4 <enter>")
    guard case .export(let request)? = desk.effects.last else { return }
    #expect(request.year == FiscalYear(2026))
    desk.act(.exportExists(request))
    #expect(!desk.rows(with: "既にあります").isEmpty)
    desk.press("n")
    #expect(desk.typed == "R8-R10_実績照会票_R8.xlsx")
    desk.act(.exportExists(request))
    desk.press("y")
    guard case .export(let again)? = desk.effects.last else {
      Issue.record("\(desk.effects)")
      return
    }
    #expect(again.replaces)
  }

  @Test func `Esc leaves at every step, and an empty name is asked for again`() {
    #expect(desk("x <esc>").state.overlay == nil)
    #expect(desk("x 1 <esc>").state.open == nil)
    #expect(desk("x 0").state.overlay == .exportMenu)
    var empty = desk("x 2")
    empty.press(String(repeating: "<bs> ", count: 30))
    empty.press("<enter>")
    #expect(empty.state.open != nil)
    #expect(empty.notice == "書き出し先のファイル名を記入してください。")
  }

  @Test(arguments: ["80x24", "120x36", "50x15"])
  func `Every choice can be read`(size: String) {
    let desk = desk("x", size)
    for number in 1...7 { #expect(!desk.rows(with: "\(number)  ").isEmpty, "\(desk.screen)") }
    let english = englishDesk("x", size)
    #expect(!english.rows(with: "data for machines (CSV)").isEmpty, "\(english.screen)")
  }
}

private func englishDesk(_ keys: String, _ size: String) -> Desk { desk(keys, size, language: .english) }
