import PlanModel
import Testing

@testable import PlanExchange

@Suite("A plan as a spreadsheet, looked at by an independent reader")
struct DocumentWorkbookTests {
  private let ledger = PublishedDocument.bundled

  @Test("a sheet for each pillar, printed on A4 across, headings repeated and frozen")
  func layout() throws {
    let bytes = try DocumentWorkbook.bytes(of: ledger.plans[1], organization: "清瀬市", form: .results)
    let lines = IndependentReader.lines(
      of: bytes,
      """
      print(book.sheetnames)
      s = book.worksheets[1]
      print(s.page_setup.paperSize, s.page_setup.orientation, s.print_title_rows, s.freeze_panes)
      print([c.value for c in s[2]])
      print(s['A2'].font.name, s['A2'].border.left.style, round(s.column_dimensions['A'].width))
      print(len([m for m in s.merged_cells.ranges if m.min_col > 2 and m.max_col > m.min_col and s.cell(m.min_row, m.min_col).value == '→']) > 0)
      print(s.sheet_properties.pageSetUpPr.fitToPage)
      """)
    guard let lines else { return }
    #expect(
      lines == [
        "['計画の概要', '【1】人材の育成', '【2】人材の確保', '【3】職場環境の整備', '【4】デジタル人材の育成・確保', '目標値']", "9 landscape $1:$2 C3",
        "['事業名', '区分', '令和8年度', '令和9年度', '令和10年度']", "游ゴシック thin 35", "True", "True",
      ], "\(lines)")
  }

  @Test("every cell's text is there, 𠮷, ①, line breaks and a formula's text too, and nothing runs")
  func cells() throws {
    var plan = ledger.plans[1]
    let hostile = ["=1+1", "𠮷①\n二行目", "@SUM(A1)"]
    plan.pillars[0].directions[0].initiatives[0].programs[0].pairs = [
      LinePair(planned: Line(cells: hostile.map { Cell($0) }))
    ]
    let bytes = try DocumentWorkbook.bytes(of: plan, organization: "清瀬市", form: .results)
    let lines = IndependentReader.lines(
      of: bytes,
      """
      for s in book.worksheets:
        for row in s.iter_rows():
          for c in row:
            if c.data_type == 'f': print('FORMULA')
            if c.value is not None: print(repr(c.value))
      """)
    guard let lines else { return }
    let found = Set(lines)
    #expect(!found.contains("FORMULA"))
    #expect(found.contains("'=1+1'") && found.contains("'𠮷①\\n二行目'") && found.contains("'@SUM(A1)'"))
    for program in plan.initiatives.flatMap(\.programs) {
      #expect(found.contains("'\(program.name)'"), "\(program.name)")
    }
  }

  @Test("the same plan gives the same bytes, and hostile ones can be written")
  func bytes() throws {
    let first = try DocumentWorkbook.bytes(of: ledger.plans[0], organization: "清瀬市", form: .results)
    #expect(first == (try DocumentWorkbook.bytes(of: ledger.plans[0], organization: "清瀬市", form: .results)))
    for seed in 0..<Count.of(100) {
      let bytes = try DocumentWorkbook.bytes(of: RandomPlan.make(seed: seed), organization: "", form: .results)
      #expect(bytes.prefix(2) == [0x50, 0x4B], "seed \(seed)")
    }
  }

  @Test("data have a sheet a table, numbers as numbers, nothing merged")
  func data() throws {
    let tables = DataTables.Kind.allCases.map {
      DataTables.table($0, of: ledger, plans: [0, 1], current: FiscalYear(2026), .japanese)
    }
    let lines = IndependentReader.lines(
      of: try DataWorkbook.bytes(of: tables),
      """
      print(book.sheetnames, [len(s.merged_cells.ranges) for s in book.worksheets])
      s = book.worksheets[0]
      year = [c.value for c in s[1]].index('年度（西暦）')
      print(s.max_row, {type(r[year].value).__name__ for r in s.iter_rows(min_row=2)}, s.freeze_panes)
      """)
    guard let lines else { return }
    #expect(
      lines == ["['計画・実績', '実績の数値', '取組・事業', '目標値'] [0, 0, 0, 0]", "571 {'int'} A2"], "\(lines)")
  }
}
