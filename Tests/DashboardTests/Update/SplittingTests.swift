import Dashboard
import PlanModel
import Testing

/// S, J and K: one item into two, several into one, and what an item comes from.
@Suite struct SplittingTests {
  private func initiatives(_ desk: Desk) -> [Initiative] {
    desk.state.ledger.plans[1].pillars[0].directions[1].initiatives
  }

  @Test func `S makes two of an initiative; programs named behind a slash go over`() {
    var desk = desk("P j*2 S \"派遣研修の充実/2\" <enter> 1 \"派遣を増やすため\" <enter>")
    #expect(initiatives(desk).map(\.title)[..<2] == ["外部研修の活用", "派遣研修の充実"])
    #expect(initiatives(desk).map(\.programs.count)[..<2] == [1, 1])
    #expect(desk.state.undoStack.last?.change.kind == .revision)
    desk.press("u")
    #expect(desk.state.ledger == Bundled.ledger)
  }

  @Test func `J joins others into the selected one; what cannot be joined is said with an example`() {
    let joined = desk("P j*2 J 1-2-2 <enter> 1 \"一体で行うため\" <enter>")
    #expect(initiatives(joined).map(\.programs.count) == [3, 3, 1])
    let refused = desk("P j*2 J 1-2 <enter>")
    #expect(refused.state.undoStack.isEmpty)
    #expect(refused.notice?.contains("1-2-4") == true)
  }

  @Test func `K sets what an item succeeds, and takes it away`() {
    var desk = desk("K <c-u> R4:1-1-1,R4:1-1-2 <enter>")
    let first = { (desk: Desk) in desk.state.ledger.plans[1].pillars[0].directions[0].initiatives[0].succeeds.count }
    #expect(first(desk) == 2)
    desk.press("K <c-u> 1-1-1 <enter>")
    #expect(desk.notice == "「1-1-1」は前の計画の取組・事業ではありません。例: R4:1-1-1")
    #expect(first(desk) == 2)
    desk.press("<c-u> <enter>")
    #expect(first(desk) == 0)
  }

  @Test func `A draft is adopted on a day from the palette; then its text wants kind and reason`() {
    var desk = desk("<a-n> <enter> <esc> ]")
    #expect(desk.state.plan?.status == .draft)
    desk.press(": 決定済み <enter> R11.3.26 <enter>")
    #expect(desk.state.plan?.status == .adopted)
    #expect(desk.state.plan?.adoptedOn?.description == "2029-03-26")
    #expect(desk.notice?.contains("決定済みにしました") == true)
    desk.press(": 決定済み <enter> <c-u> 三月 <enter>")
    #expect(desk.notice == "「三月」は日付として読めません。例: R9.5.31")
  }

  @Test func `After the first change of the adopted plan its day is asked for, once`() {
    var desk = desk("P A 1 一 <enter> 1 理由 <enter>")
    #expect(desk.notice?.contains("決定日はいつですか") == true)
    desk.press("A 1 二 <enter> 1 理由 <enter>")
    #expect(desk.notice?.contains("決定日はいつですか") != true)
  }
}
