import Dashboard
import PlanModel
import Testing

/// Page 3: what a year still owes, and who was asked.
@Suite struct WorkTests {
  private func count(_ desk: Desk, _ kind: WorkKind) -> Int {
    desk.state.workRows.count { if case .item(let work) = $0 { work.kind == kind } else { false } }
  }
  private func headings(_ desk: Desk) -> [WorkKind: Int] {
    var counts: [WorkKind: Int] = [:]
    for case .heading(let kind, let count) in desk.state.workRows { counts[kind] = count }
    return counts
  }

  @Test func `The counts are those of the list, and of the plan`() {
    let desk = desk("3")
    #expect(headings(desk) == [.unrecorded: 35, .unmeasured: 9, .noSection: 22])
    for (kind, counted) in headings(desk) { #expect(count(desk, kind) == counted) }
    #expect(count(desk, .unrecorded) == desk.state.planProgress.missing)
    #expect(desk.header.hasPrefix("3 未処理一覧 R8-R10"))
    #expect(desk.screen.contains("未入力 35件"))
  }

  @Test func `Enter goes to the cell, the target or the initiative`() {
    #expect(desk("3 <enter>").place == "1-1-1.1 8年度 実績")
    var desk = desk("3 j*35 <enter>")
    #expect(desk.state.selection.page == .targets)
    desk.press("3 <end> <enter>")
    #expect(desk.state.selection.page == .plan)
    #expect(desk.item == "4-2-2")
  }

  @Test func `What is done is gone from the list`() {
    let desk = desk("3 <enter> 済 <enter> 3")
    #expect(headings(desk)[.unrecorded] == 34)
    #expect(
      DashboardTests.desk("3 <enter> 済 <enter> u 3").state.workRows.count
        == DashboardTests.desk("3").state.workRows.count)
  }

  @Test func `Another year owes its own; a year not begun no results`() {
    #expect(headings(desk("3 }")) == [.undecided: 1, .noSection: 22])
  }

  @Test func `f shows one section after another`() {
    var desk = desk("o 職員課 <enter> 3 f")
    #expect(desk.notice == "絞込み: 職員課")
    #expect(
      headings(desk) == [.unrecorded: desk.state.ledger.plans[1].pillars[0].directions[0].initiatives[0].programs.count]
    )
    desk.press("f")
    #expect(headings(desk)[.unrecorded] == 35)
    #expect(DashboardTests.desk("3 f").notice?.hasPrefix("課がまだありません。") == true)
  }

  @Test func `A section is asked, reminded with a mail's text, and answers`() {
    var desk = desk("o 職員課 <enter> 3 <end> <enter>")
    #expect(desk.screen.contains("職員課 8年度 照会なし"))
    desk.press("1")
    #expect(desk.footer.hasPrefix("職員課 8年度 回答期限"))
    desk.press("R8.11.20 <enter>")
    #expect(desk.screen.contains("照会11/22 期限11/20 期限超過"))
    desk.press("<enter> 3")
    guard case .copy(let mail)? = desk.effects.last else {
      Issue.record("no mail")
      return
    }
    #expect(mail.contains("職員課 御中"))
    #expect(mail.contains("1-1-1.1 "))
    #expect(mail.contains("回答期限 令和8年11月20日"))
    desk.press("<enter> 2")
    #expect(desk.screen.contains("回答11/22 督促1回"))
    #expect(!desk.screen.contains("期限超過"))
  }
}
