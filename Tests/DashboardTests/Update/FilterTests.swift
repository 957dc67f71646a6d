import Dashboard
import PlanModel
import Testing

/// Filtering the tree.
@Suite struct FilterTests {
  @Test func `未入力 leaves what has missing results, and the header says so`() {
    var desk = desk("t <enter> 済 <enter> t <enter> 済 <enter> <esc>")
    desk.press("f 1")
    #expect(desk.header.contains("<未入力>"))
    #expect(!desk.state.railRows.contains { desk.address($0.id) == "1-1-1" })
    #expect(desk.state.railRows.contains { desk.address($0.id) == "4-1-2" })
    #expect(desk.state.railRows.allSatisfy { $0.isFolded != true })
  }

  @Test func `Counts follow the filter`() {
    var desk = desk("t <enter> 済 <enter> <esc>")
    #expect(desk.rows.contains { $0.hasPrefix(" 【1】") && $0.contains("1/15|") })
    desk.press("f 1")
    #expect(desk.rows.contains { $0.hasPrefix(" 【1】") && $0.contains("0/14|") })
  }

  @Test func `Filters hold together and Esc clears them`() {
    var desk = desk("f 1 f 7 1")
    #expect(desk.header.contains("<未入力・8年度>"))
    desk.press("<esc>")
    #expect(desk.state.filter.isEmpty)
    #expect(!desk.header.contains("<"))
  }

  @Test func `A filter that nothing passes says so and is not set`() {
    let desk = desk("f 2")
    #expect(desk.notice == "絞り込みに合う取組はありません。")
    #expect(desk.state.filter.isEmpty)
  }

  @Test func `What the plan has none of cannot be chosen`() {
    #expect(desk("f 6").notice == "選べるものが計画にありません。")
  }

  @Test func `A section's own initiatives are left`() {
    var ledger = Bundled.ledger
    ledger.sections = [Section(id: ItemID("s1"), name: "職員課")]
    ledger.plans[1].pillars[1].directions[0].initiatives[0].owner = ItemID("s1")
    var desk = Desk("80x24", ledger)
    desk.press("f 4 1")
    #expect(desk.header.contains("<職員課>"))
    #expect(desk.state.railRows.map { desk.address($0.id) } == ["2", "2-1", "2-1-1"])
    desk.press("f 4")
    #expect(desk.state.filter.isEmpty)
  }

  @Test func `Targets behind leave their pillars`() {
    let desk = desk("2 j m 84.6 <enter> o 1 1 f 3")
    #expect(desk.header.contains("<目安を下回る>"))
    #expect(desk.state.railRows.allSatisfy { desk.address($0.id).hasPrefix("1") })
  }

  @Test func `A result just entered stays in sight, and a jump outside clears the filter`() {
    var desk = desk("f 1 t <enter> 済 <enter>")
    #expect(desk.place.hasPrefix("1-1-1.1"))
    #expect(!desk.state.filter.isEmpty)
    desk.press("/ 満足 <esc>")
    #expect(!desk.state.filter.isEmpty)
  }
}
