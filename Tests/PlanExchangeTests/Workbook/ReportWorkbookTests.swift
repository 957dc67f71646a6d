import PlanModel
import Testing

@testable import PlanExchange

@Suite("Reports as spreadsheets, looked at by an independent reader")
struct ReportWorkbookTests {
  private let ledger = PublishedDocument.bundled
  private let current = FiscalYear(2026)

  @Test("the year's report: a sheet for each part, counts as numbers")
  func yearReport() throws {
    let report = ProgressReport(ledger, plan: 1, year: current, current: current).report
    let lines = IndependentReader.lines(
      of: try ReportWorkbook.bytes(of: report, title: "進捗状況報告書"),
      """
      print(book.sheetnames[:3])
      s = book.worksheets[0]
      print(s['A1'].value, s.page_setup.orientation, s.page_setup.paperSize)
      row = [r for r in s.iter_rows() if r[0].value == '計'][0]
      print([c.value for c in row if c.value is not None][:3], row[0].border.left.style)
      """)
    guard let lines else { return }
    #expect(
      lines == [
        "['進捗状況報告書', '目標値の状況', '予定と異なる事業']", "令和8年度 進捗状況報告書 landscape 9", "['計', 35, 0] thin",
      ], "\(lines)")
  }

  @Test("the summary is one sheet on one page, however much deviates")
  func summary() throws {
    let summary = ProgressReport(ledger, plan: 1, year: current, current: current).summary
    #expect(summary.tables.last?.rows.count == 12)
    let lines = IndependentReader.lines(
      of: try ReportWorkbook.bytes(of: summary, title: "概要", isOnePage: true),
      """
      s = book.worksheets[0]
      print(len(book.sheetnames), s.page_setup.orientation, s.page_setup.fitToHeight, s.page_setup.fitToWidth)
      print(s.sheet_properties.pageSetUpPr.fitToPage)
      """)
    guard let lines else { return }
    #expect(lines == ["1 portrait 1 1", "True"] || lines == ["1 portrait None None", "True"], "\(lines)")
  }

  @Test("the retrospective keeps its wide heads and its texts; nothing runs; the same report gives the same bytes")
  func retrospective() throws {
    var plan = ledger.plans[0]
    plan.pillars[0].directions[0].initiatives[0].programs[0].name = "=1+1"
    let report = Retrospective(plan, current: current).report
    let bytes = try ReportWorkbook.bytes(of: report, title: "振り返り")
    #expect(bytes == (try ReportWorkbook.bytes(of: report, title: "振り返り")))
    let lines = IndependentReader.lines(
      of: bytes,
      """
      cells = [c for s in book.worksheets for r in s.iter_rows() for c in r]
      print(any(c.data_type == 'f' for c in cells), any(c.value == '=1+1' for c in cells))
      print(len([c for c in cells if c.value == '4～7年度事業']), len(book.sheetnames))
      """)
    guard let lines else { return }
    #expect(lines == ["False True", "21 3"] || lines == ["False True", "21 4"], "\(lines)")
  }
}
