import Dashboard
import PlanModel
import Testing

/// Running the plan through its years: states, schedules, marks, sections.
@Suite struct YearsTests {
  private let year = FiscalYear(2026)
  private func program(_ desk: Desk, _ address: String = "1-1-1.1") -> Program? {
    (try? desk.state.ledger.resolve(address: address, defaultPlan: 1)).flatMap { desk.state.ledger.program(at: $0) }
  }
  private func fact(_ desk: Desk) -> ResultFact? { program(desk)?.pairs[0].actuals.first?.facts[year] }

  @Test func `A year's results are swept with t, text and Enter alone: three keys each`() {
    var desk = Desk()
    let before = desk.state.planProgress.missing
    #expect(before == 35)
    var keys = 0
    while desk.state.planProgress.missing > 0, keys < 200 {
      desk.press("t 済 <enter>")
      keys += 3
    }
    #expect(keys == 3 * 35)
    #expect(desk.state.planProgress.recorded == 35)
    desk.press("t")
    #expect(desk.notice == "未入力はありません。")
  }

  @Test func `In a locked year t leads nowhere and says why`() {
    let desk = desk("<f9> <enter> t")
    #expect(desk.place == "")
    #expect(desk.notice?.hasPrefix("令和8年度は確定済みのため入力できません。") == true)
  }

  @Test func `s sets the state of a result, with its reason where one is wanted`() {
    var desk = desk("<enter> 会場の都合により見送り <enter> s")
    #expect(desk.screen.contains("文からの案: 実施"))
    desk.press("2")
    #expect(desk.footer.hasPrefix("未実施の理由:"))
    desk.press("会場が使えなかったため <enter>")
    #expect(fact(desk)?.state == .notDone)
    #expect(fact(desk)?.reason == "会場が使えなかったため")
    desk.press("s 0")
    #expect(fact(desk) == nil)
    desk.press("s 2 <enter>")
    #expect(desk.notice?.hasPrefix("未実施・中止には理由が必要です。") == true)
  }

  @Test func `A text that says 未実施 is asked for its reason`() {
    #expect(desk("<enter> 未実施 <enter>").notice?.hasPrefix("未実施・中止には理由が必要です。") == true)
    #expect(desk("<enter> 一部事業を中止 <enter>").notice == nil)
  }

  @Test func `As of when and from where are written in one line`() {
    var desk = desk("<enter> 見込み <enter> s 8")
    desk.type("R9.3.10 研修記録")
    desk.press("<enter>")
    #expect(fact(desk)?.asOf?.description == "2027-03-10")
    #expect(fact(desk)?.source == "研修記録")
    desk.press("s 8 <c-a> 三月 <enter>")
    #expect(desk.notice?.contains("日付が読めません。例: R9.3.10 研修記録") == true)
    #expect(desk.typed != nil)
  }

  @Test func `g writes the year's schedule, which is seen under the program`() {
    var desk = desk("<enter> g")
    desk.type("10月 2回 新任係長 30人")
    desk.press("<enter>")
    #expect(program(desk)?.years[year]?.schedule == "10月 2回 新任係長 30人")
    #expect(desk.screen.contains("8年度年度予定 10月 2回 新任係長 30人"))
    desk.press("u")
    #expect(desk.state.ledger == Bundled.ledger)
    #expect(DashboardTests.desk("g").typed == "")
  }

  @Test func `The direction for next year is one of five, or words`() {
    func direction(_ desk: Desk) -> String? { desk.state.selectedInitiative?.years[year]?.direction }
    #expect(direction(desk("e 4 2")) == "拡充")
    #expect(direction(desk("e 4 5")) == "廃止")
    #expect(direction(desk("e 4 0 他課と統合 <enter>")) == "他課と統合")
    #expect(direction(desk("e 4 継続して検討 <enter>")) == "継続して検討")
    #expect(direction(desk("e 4 <esc>")) == nil)
  }

  @Test func `a asks for the scheme once, then proposes with its formula; a mark that differs wants a reason`() {
    var desk = desk("<enter> 済 <enter> a")
    #expect(desk.screen.contains("評価の方式が決まっていません"))
    desk.press("2")
    #expect(desk.screen.contains("判定案 順調: 実施1 ÷ 予定1 = 100%"))
    desk.press("1")
    #expect(program(desk)?.years[year]?.assessment?.mark == "順調")
    #expect(program(desk)?.years[year]?.assessment?.reason == nil)
    desk.press("a 2")
    #expect(desk.notice == "評価が判定案（順調）と異なります。理由を記入してください。")
    #expect(program(desk)?.years[year]?.assessment?.mark == "順調")
    desk.press("回数が減ったため <enter>")
    #expect(program(desk)?.years[year]?.assessment?.mark == "やや遅れ")
    #expect(program(desk)?.years[year]?.assessment?.reason == "回数が減ったため")
    #expect(desk.screen.contains("やや遅れ（判定案 順調、回数が減ったため）"))
    desk.press("a 0")
    #expect(program(desk)?.years[year] == nil)
  }

  @Test func `o puts sections in charge; on a pillar of everything below it, in one step`() {
    var desk = desk("o")
    desk.type("職員課／DX推進課、全課")
    desk.press("<enter>")
    #expect(desk.notice == "主管課・関係課を1件に設定しました。")
    #expect(desk.screen.contains("所管 職員課"))
    desk.press("<end> o デジタル課 <enter>")
    let pillar = desk.state.ledger.plans[1].pillars[3]
    let owners = Set(pillar.directions.flatMap(\.initiatives).map(\.owner))
    #expect(owners.count == 1 && owners.first.flatMap { $0 } != nil)
    desk.press("u u")
    #expect(desk.state.ledger == Bundled.ledger)
  }

  @Test func `w shows what a figure rests on`() {
    let target = desk("2 j m 84.6 <enter> o 1 w")
    #expect(target.screen.contains("計算式と根拠"))
    #expect(target.screen.contains("8年度 実績値  84.6%"))
    #expect(target.screen.contains("判定  未達"))
  }

  @Test
  func
    `Measuring without a basis says how to set one; a pace without steps asks for the baseline, once, or is skipped`()
  {
    func target(_ desk: Desk) -> Target? { desk.state.selectedTarget }
    var desk = desk("2 m 61.2 <enter>")
    #expect(desk.notice?.hasPrefix("判定方法が未設定のため判定しません。") == true)
    desk.press("o 2 <enter>")
    #expect(desk.screen.contains("現状値(例 61.2 R7"))
    desk.press("多い <enter>")
    #expect(desk.notice?.contains("数値として読めません") == true)
    desk.press("<c-u>")
    desk.type("55 R6 職員アンケート")
    desk.press("<enter>")
    #expect(target(desk)?.baseline == Baseline(value: Decimal(55), year: FiscalYear(2024), source: "職員アンケート"))
    #expect(desk.typed == nil)
    let skipped = DashboardTests.desk("2 o 3 <enter> <enter>")
    #expect(target(skipped)?.basis == .cumulative && target(skipped)?.baseline == nil)
    #expect(skipped.typed == nil)
  }
}
