import Dashboard
import PlanModel
import Testing

/// Page 3 by section, and with the mouse.
@Suite struct GroupedWorkTests {
  /// DX推進課 in charge of the whole fourth pillar.
  private func assigned(_ script: String) -> Desk { desk("<end> o DX推進課 <enter> " + script) }

  @Test func `g groups by section and back; nothing is lost, and the selected item stays selected`() {
    let byKind = assigned("3 j*3")
    let bySection = assigned("3 j*3 g")
    let items = { (desk: Desk) in Set(desk.state.workRows.filter { if case .item = $0 { true } else { false } }) }
    #expect(items(byKind) == items(bySection))
    #expect(bySection.screen.contains("主管課なし"))
    #expect(bySection.state.workRows[bySection.state.workRow] == byKind.state.workRows[byKind.state.workRow])
    #expect(assigned("3 j*3 g g").screen == byKind.screen)
    guard case .group(let section?, let count) = bySection.state.workRows.first else {
      Issue.record("no section first")
      return
    }
    #expect(bySection.state.ledger.section(section)?.name == "DX推進課" && count == 8)
  }

  @Test func `A click selects, a double click goes there`() {
    var desk = desk("3")
    desk.click("1-2-1.2")
    #expect(desk.rows(with: "1-2-1.2").first?.hasPrefix(">") == true)
    desk.click("1-2-1.2", double: true)
    #expect(desk.place == "1-2-1.2 8年度 実績")
  }
}
