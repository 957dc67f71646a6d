import Dashboard
import PlanModel
import PlanStore
import SystemPackage
import TerminalKit
import Testing

@testable import HashiraApp

/// The same facts without the screen: whatever the dashboard draws about an item or a target stands in the text of `show`,
/// `targets` and `todo`, in words that need no colour and no place on a page.
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
    String(text.unicodeScalars.filter { !" 　\n：、。".unicodeScalars.contains($0) }.map(Character.init))
  }

  private func session() throws -> Session {
    let now = Moment(date: try #require(CalendarDate(year: 2026, month: 11, day: 22)), hour: 14, minute: 3)
    let store = try LedgerStore.open(FilePath(trial.ledger))
    let state = State(ledger: store.ledger, size: ScreenSize(columns: 140, rows: 90), now: now)
    return Session(store: store, state: state, clock: { now })
  }

  /// What the screen says about keys and about its own page.
  private static let ofThePage = ["d", "(要約)", "L年度推移"]

  @Test func `show says all that the page shows of every initiative`() throws {
    let session = try session()
    session.receive(try KeyScript.parse("*"))
    if session.state.railRows.count < 37 { session.receive(try KeyScript.parse("*")) }
    session.receive(try KeyScript.parse("<home>"))
    let plan = try #require(session.state.plan)
    var seen = 0
    for (p, pillar) in plan.pillars.enumerated() {
      session.receive(try KeyScript.parse(p == 0 ? "" : "j"))
      for (d, direction) in pillar.directions.enumerated() {
        session.receive(try KeyScript.parse("j"))
        for i in direction.initiatives.indices {
          session.receive(try KeyScript.parse("j"))
          #expect(session.state.selection.item == direction.initiatives[i].id)
          let shown = squeezed(trial.run("show", "\(p + 1)-\(d + 1)-\(i + 1)").out)
          for word in words(of: session.frame) {
            #expect(shown.contains(word), "\(p + 1)-\(d + 1)-\(i + 1): \(word)")
            seen += 1
          }
        }
      }
    }
    #expect(seen > 300)
  }

  /// What stands in the detail, cell by cell.
  private func words(of frame: Frame) -> [String] {
    let rows = frame.text.split(separator: "\n").dropFirst(2).prefix { !$0.hasPrefix("----") }
    return rows.flatMap { row -> [String] in
      row.split(separator: "|", omittingEmptySubsequences: false).dropFirst().flatMap { cell in
        cell.split(separator: "  ").map { squeezed($0) }
      }
    }
    .map { word in Self.ofThePage.reduce(word) { $0.hasSuffix($1) ? String($0.dropLast($1.count)) : $0 } }
    .map { $0.hasSuffix("*") ? String($0.dropLast()) : $0 }
    .filter { !$0.isEmpty && $0 != ">" && $0 != "所管" }
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

  @Test func `todo lists what page 3 lists, line for line`() throws {
    let session = try session()
    session.receive(try KeyScript.parse("3"))
    let told = squeezed(trial.run("todo", "--year", "R8").out)
    var rows: [String] = []
    for _ in 0..<4 {
      rows += session.frame.text.split(separator: "\n").dropFirst(2).dropLast().map { squeezed($0) }
      session.receive(try KeyScript.parse("<pgdn>"))
    }
    for row in rows where !row.isEmpty && !row.hasPrefix("---") {
      let row = row.hasPrefix(">") ? String(row.dropFirst()) : row
      let bare = row.hasSuffix("v") || row.hasSuffix("^") || row.hasSuffix("|") ? String(row.dropLast()) : row
      // A long title is cut on the page, never here.
      guard !bare.contains("..") else { continue }
      #expect(told.contains(bare), "\(bare)")
    }
    #expect(rows.count > 60)
  }
}
