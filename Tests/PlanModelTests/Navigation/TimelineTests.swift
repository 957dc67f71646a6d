import Testing

@testable import PlanModel

@Suite("年度推移: seven years of figures through the plans")
struct TimelineTests {
  private func ledger() -> Ledger {
    var new = program("女性活躍推進研修", id: "new", Rows(planned: ["実施", "", ""], actual: ["実施：14名", "", ""]))
    new.succeeds = ["old"]
    var other = program("別の研修", id: "other", Rows(planned: ["実施", "", ""], actual: ["参加者：3名", "", ""]))
    other.succeeds = ["old"]
    return Ledger(
      organization: "清瀬市",
      plans: [
        closedPlan(
          program("女性活躍推進研修", id: "old", Rows(planned: ["実施", "", "", ""], actual: ["実施：11名", "実施：7名", "", "9人"]))),
        adoptedPlan(new, other),
      ])
  }

  @Test("one label and counter make one line through both plans; 人 and 名 are one; a year without a figure is a gap")
  func joined() throws {
    let timeline = try #require(ledger().timeline(of: "new"))
    #expect(timeline.years.map(\.code) == ["R4", "R5", "R6", "R7", "R8", "R9", "R10"])
    #expect(timeline.strands.count == 1)
    let points = timeline.strands[0].series.points.map { "\($0.year.code) \($0.value)" }
    #expect(points == ["R4 11", "R5 7", "R7 9", "R8 14"])
  }

  @Test("of the older item everything that came of it, each label a line of its own")
  func forward() throws {
    let timeline = try #require(ledger().timeline(of: "old"))
    #expect(timeline.strands.map(\.series.label) == ["女性活躍推進研修", "参加者"])
    #expect(timeline.programs.count == 3)
  }

  @Test("an initiative shows its programs with what they come from; a pillar has none")
  func initiative() throws {
    let timeline = try #require(ledger().timeline(of: "R8-R10-initiative"))
    #expect(timeline.strands.first?.series.points.count == 4)
    #expect(ledger().timeline(of: "R8-R10-pillar") == nil)
  }
}
