import PlanModel
import PlanStore
import Testing

@testable import PlanExchange

@Suite("n年間の振り返り is printed as the city prints it")
struct RetrospectiveTests {
  private let old = PublishedDocument.bundled.plans[0]
  private let current = FiscalYear(2026)

  @Test("R4-R7: 21 tables with 22 identical pairs, 3 未実施, 1 未確定, 1 見込み")
  func figures() {
    let tables = Retrospective(old, current: current).report.tables
    #expect(tables.count == 21)
    var pairs: [(planned: [String], actuals: [[String]])] = []
    for row in tables.flatMap({ table in table.rows.dropLast().map { table.flat($0) } }) {
      if row[1] == "計画" {
        pairs.append((Array(row[2...]), []))
      } else {
        pairs[pairs.count - 1].actuals.append(Array(row[2...]))
      }
    }
    #expect(pairs.count == 43)
    #expect(pairs.filter { $0.actuals == [$0.planned] }.count == 22)
    let results = pairs.flatMap(\.actuals).joined()
    #expect(results.count { $0 == "未実施" } == 3)
    #expect(results.count { $0 == "未確定" } == 1)
    #expect(results.count { $0.contains("見込み") } == 1)
  }

  @Test("printed as Markdown and read again it is the same plan, cell by cell, with its purposes and outcomes")
  func comesBack() throws {
    let text = ReportMarkdown.text(Retrospective(old, current: current).report)
    let read = try Trial.read(text)
    let plan = try #require(read.plans.first)
    #expect(plan.printed == old.printed)
    #expect(plan.initiatives.map(\.outcome?.text) == old.initiatives.map(\.outcome?.text))
    #expect(plan.initiatives.map(\.purpose?.text) == old.initiatives.map(\.purpose?.text))
  }

  @Test("the published chapter, read and printed, is the chapter that was read")
  func published() throws {
    guard let bytes = PublishedDocument.bytes else { return }
    let document = try Trial.read(bytes)
    let read = document.plans[0]
    let again = try Trial.read(ReportMarkdown.text(Retrospective(read, current: current).report))
    let plan = try #require(again.plans.first)
    #expect(plan.printed == read.printed)
    #expect(plan.initiatives.map(\.purpose?.text) == read.initiatives.map(\.purpose?.text))
    #expect(plan.initiatives.map(\.outcome?.text) == read.initiatives.map(\.outcome?.text))
  }

  @Test("a plan that still runs: missing, interim and future years are told apart, and the head says so")
  func running() {
    var plan = PublishedDocument.bundled.plans[1]
    plan.pillars = [plan.pillars[0]]
    plan.pillars[0].directions = [plan.pillars[0].directions[0]]
    var program = plan.pillars[0].directions[0].initiatives[0].programs[0]
    let line = Line(
      cells: [Cell("12名"), .blank, .blank], facts: [FiscalYear(2026): ResultFact(state: .interim)])
    program.pairs[0].actuals = [line]
    plan.pillars[0].directions[0].initiatives[0].programs[0] = program
    let report = Retrospective(plan, current: FiscalYear(2027)).report
    #expect(report.tables[0].rows[1].map(\.text) == ["", "実績", "12名（中間）", "未入力", ""])
    #expect(report.blocks.contains(.paragraph("※令和8年度、令和9年度には確定していない実績を含む。令和10年度は未到来。")))
  }
}
