import Dashboard
import PlanModel
import PlanStore
import SystemPackage
import TerminalKit
import Testing

@testable import HashiraApp

/// The same facts without the screen: what the dashboard draws about targets stands in the text of `targets`, in words that need no colour and no place on a page.
@Suite struct LinearTextTests {
  let trial = CommandTrial()

  /// A ledger in which something of every kind is recorded.
  init() {
    for line in [
      ["set", "1-1-1.1", "見込み：8名", "--as-of", "2026-10-01", "--source", "研修記録"], ["set", "1-1-1.2", "未実施"],
      ["set", "4-1-2.1", "候補生：4名"], ["note", "1-1-1", "講師の確保"], ["note", "1-1-1", "課題の文", "--issue"],
      ["note", "1-1-1", "拡充", "--direction"], ["outcome", "1-1-1", "成果の文"], ["schedule", "1-1-1.1", "10月 2回"],
      ["section", "職員課", "--add"], ["assign", "1", "--owner", "職員課"], ["scheme", "--use", "marks4"],
      ["assess", "1-1-1", "○", "--reason", "評価の理由"], ["assess", "1-1-1.1", "△"], ["basis", "1.2", "yearly"],
      ["measure", "1.2", "84.6", "--source", "受講記録"], ["basis", "4.4", "cumulative", "--step", "R9=6"],
    ] {
      let result = trial.run(
        line + (["set", "note", "schedule", "assess", "measure"].contains(line[0]) ? ["--year", "R8"] : []))
      if result.status != 0 { Issue.record("\(line): \(result.err)") }
    }
  }

  /// Without spaces and the signs that stand between a name and what it names.
  private func squeezed(_ text: some StringProtocol) -> String {
    String(text.unicodeScalars.filter { !" 　\n：、。[]".unicodeScalars.contains($0) }.map(Character.init))
  }

  private func session() throws -> Session {
    let now = Moment(date: try #require(CalendarDate(year: 2026, month: 11, day: 22)), hour: 14, minute: 3)
    let store = try LedgerStore.open(FilePath(trial.ledger))
    let state = State(ledger: store.ledger, size: ScreenSize(columns: 140, rows: 90), now: now)
    return Session(store: store, state: state, clock: { now })
  }

  @Test func `targets says value, goal, pace and status of every target on the page`() throws {
    let session = try session()
    session.receive(try KeyScript.parse("2"))
    let told = squeezed(trial.run("targets", "--year", "R8").out)
    let plan = try #require(session.state.plan)
    for target in plan.targets { #expect(told.contains(squeezed(target.name))) }
    for part in ["84.6%", "未達", "あと5.4pt", "毎年度", "累計", "受講記録", "目標値90%", "判定方法未設定"] {
      #expect(told.contains(part), "\(part)")
    }
    #expect(told.split(separator: "未測定").count - 1 >= 8)
  }
}
