import PlanModel
import Testing

/// Texts of an initiative: in the same multi-line field, by `e` and a number.
@Suite struct TextTests {
  private func record(_ desk: Desk) -> YearRecord? {
    desk.state.ledger.plans[1].pillars[0].directions[0].initiatives[0].years[FiscalYear(2026)]
  }

  @Test func `e and a number open note, issue and direction of the year and the outcome`() {
    var desk = desk("e 2 講師変更 <a-enter> 後期に実施 <enter> e 3 時間の確保 <enter> e 4 継続 <enter> e 5 定着した <enter>")
    #expect(record(desk)?.note == "講師変更\n後期に実施")
    #expect(record(desk)?.issue == "時間の確保")
    #expect(record(desk)?.direction == "継続")
    #expect(desk.state.ledger.plans[1].pillars[0].directions[0].initiatives[0].outcome == Prose("定着した"))
    #expect(desk.screen.contains("課題 時間の確保"))
    desk.press("u u u u")
    #expect(desk.state.ledger == Bundled.ledger)
  }

  @Test func `Esc keeps what stood there, an emptied text is gone`() {
    #expect(record(desk("e 2 講師 <esc>")) == nil)
    #expect(record(desk("e 2 講師 <enter> e 2 <bs>*2 <enter>")) == nil)
  }

  @Test func `The purpose belongs to the plan's text`() {
    #expect(desk("e 1").notice?.hasPrefix("計画の記載は実績入力では変更できません。") == true)
    let desk = desk("P e 1 <c-a> 新しい目的 <enter> 1 改正のため <enter>")
    let purpose = desk.state.ledger.plans[1].pillars[0].directions[0].initiatives[0].purpose
    #expect(purpose == Prose("新しい目的"))
    #expect(desk.state.undoStack.last?.change.kind == .revision)
  }

  @Test func `d shows the whole text and says that it is a summary, Esc returns`() {
    var desk = desk("d")
    #expect(desk.screen.contains("要約（原文ではありません）。"))
    desk.press("<esc>")
    #expect(desk.item == "1-1-1")
    #expect(desk.screen.contains("1 階層別研修の実施"))
  }

  @Test func `Full-width digits answer the menu too`() {
    #expect(desk("e ２").typed == "")
  }
}
