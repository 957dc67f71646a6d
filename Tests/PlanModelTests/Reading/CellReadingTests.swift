import Testing

@testable import PlanModel

/// Rule 3: what a blank means, by what stands to its left.
struct CellReadingTests {
  private func readings(_ cells: String..., overrides: [Int: BlankReading] = [:]) -> [CellReading] {
    line(cells, readings: overrides).columnReadings(firstYear: r8)
  }
  private let goesOn = CellReading.continues(inferred: true)

  @Test("a blank goes on from its left; a leading blank is not scheduled")
  func goingOn() {
    #expect(readings("実施", "", "") == [.written, goesOn, goesOn])
    #expect(readings("", "実施", "") == [.notScheduled, .written, goesOn])
    #expect(readings("", "", "") == [.notScheduled, .notScheduled, .notScheduled])
    #expect(readings("実施", "→", "") == [.written, .arrow, goesOn])
    #expect(readings("実施 1期生", "", "") == [.written, goesOn, goesOn])
    #expect(readings("→", "", "") == [.arrow, goesOn, goesOn])
  }

  @Test(
    "nothing goes on from －, a milestone, a counted figure, a zero in words or a settled state",
    arguments: ["－", "◆", "◆開催", "年4回発行", "12名", "実施：39名", "未実施", "中止", "該当なし", "派遣なし", "市町村アカデミー：派遣なし"])
  func ends(text: String) { #expect(readings(text, "")[1] == .notScheduled) }

  @Test(
    "ordinals, dates and unsettled words do go on",
    arguments: ["実施 1期生", "第4期行動計画の検証", "平成30年7月から実施", "4月1日に周知", "一部事業を中止", "未確定", "見込み", "検討・実施", "継続実施 →"])
  func carriesOn(text: String) { #expect(readings(text, "")[1] == goesOn) }

  @Test("検討 with nothing behind it cannot be decided; with something behind it it goes on till then")
  func considering() {
    #expect(readings("検討", "", "") == [.written, .undecided, .undecided])
    #expect(readings("検討", "", "検討結果の反映") == [.written, goesOn, .written])
    #expect(readings("検討", "－", "") == [.written, .dash, .notScheduled])
    #expect(readings("", "検討", "") == [.notScheduled, .written, .undecided])
    #expect(readings("実施", "検討", "") == [.written, .written, .undecided])
  }

  @Test("what an officer says overrides the rule, and goes on from there")
  func overrides() {
    #expect(readings("実施", "", "", overrides: [2027: .nothing]) == [.written, .notScheduled, .notScheduled])
    #expect(
      readings("12名", "", "", overrides: [2027: .continues]) == [.written, .continues(inferred: false), goesOn])
    #expect(
      readings("検討", "", "", overrides: [2027: .nothing, 2028: .continues])
        == [.written, .notScheduled, .continues(inferred: false)])
    #expect(readings("検討", "", "", overrides: [2027: .continues]) == [.written, .continues(inferred: false), goesOn])
    #expect(
      readings("実施", "◆", "", overrides: [2026: .nothing, 2027: .nothing]) == [.written, .written, .notScheduled])
  }

  @Test("what is on, and what is not")
  func isOn() {
    let on: [CellReading] = [.written, .arrow, .undecided, .continues(inferred: true), .continues(inferred: false)]
    for reading in on { #expect(reading.isOn) }
    #expect(!CellReading.dash.isOn && !CellReading.notScheduled.isOn)
  }

  @Test("in an adopted plan no result is read from a blank; in a closed one it is, like the print")
  func results() {
    let rows = Rows(planned: ["実施", "", ""], actual: ["実施", "", ""])
    let adopted = adoptedPlan(program("研修", rows))
    let actual = adopted.actualReadings(of: program("研修", rows), pair: 0, line: 0)
    #expect(actual == [.written, .notScheduled, .notScheduled])
    let closed = plan([program("研修", rows)], first: 2026, last: 2028, status: .closed)
    #expect(closed.actualReadings(of: program("研修", rows), pair: 0, line: 0) == [.written, goesOn, goesOn])
    #expect(
      closed.actualReadings(of: program("研修", rows), pair: 0, line: 9) == [.notScheduled, .notScheduled, .notScheduled])
  }
}
