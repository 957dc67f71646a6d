import PlanModel
import Testing

/// `r`: how an officer reads a blank of the plan.
@Suite struct ReadingTests {
  @Test func `r goes through automatic, goes on, nothing and back`() {
    var desk = desk("<enter> k l")
    var seen: [BlankReading?] = []
    for _ in 0..<4 {
      seen.append(reading(desk))
      desk.press("r")
    }
    #expect(seen == [nil, .continues, .nothing, nil])
  }

  @Test func `An inferred arrow is fainter than one that was decided`() {
    var desk = desk("<enter> k l")
    #expect(desk.frame.styleText.contains("iii"))
    desk.press("r")
    #expect(desk.notice == "空欄の扱い: 左から継続とします。")
    desk.press("r")
    #expect(desk.notice == "空欄の扱い: 予定なしとします。")
    #expect(desk.rows(with: "計画").contains { $0.contains("(予定なし)") })
    desk.press("r")
    #expect(desk.notice == "空欄の扱い: 表の読み取りに任せます。")
  }

  @Test func `検討 and blanks is 要確認 until a reading is set`() {
    // 4-2-1.2, RPA、Webデザイン等の専門人材の登用
    var desk = desk("<end> <enter> j*6 <enter> j k j*2 k l")
    #expect(desk.place == "4-2-1.2 9年度 計画")
    #expect(desk.screen.contains("(→)要確認"))
    desk.press("r")
    #expect(desk.rows(with: "検討").contains { $0.contains("|検討            >(→)             |(→)") })
  }

  private func reading(_ desk: Desk) -> BlankReading? {
    desk.state.ledger.plans[1].pillars[0].directions[0].initiatives[0].programs[0].pairs[0].planned?.readings[
      FiscalYear(2027)]
  }
}
