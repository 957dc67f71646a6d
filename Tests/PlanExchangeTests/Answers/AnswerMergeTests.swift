import PlanModel
import Testing

@testable import PlanExchange

@Suite("Answer sheets go out to the sections and come back")
struct AnswerMergeTests {
  private let year = FiscalYear(2026)
  private var ledger: Ledger {
    var ledger = PublishedDocument.bundled
    ledger.sections = [Section(id: ItemID("s1"), name: "職員課"), Section(id: ItemID("s2"), name: "情報課")]
    for d in ledger.plans[1].pillars[0].directions.indices {
      for n in ledger.plans[1].pillars[0].directions[d].initiatives.indices {
        ledger.plans[1].pillars[0].directions[d].initiatives[n].owner = ItemID("s1")
      }
    }
    return ledger
  }
  private func sheet(_ ledger: Ledger, _ audience: AnswerSheet.Audience = .everyone) -> AnswerSheet {
    AnswerSheet(audience, plan: ledger.plans[1], year: year, .japanese)
  }

  @Test("every scheduled line is asked for once, by its section")
  func rows() {
    let ledger = ledger
    #expect(sheet(ledger).rows.count == 35)
    let all = AnswerSheet.all(ledger, plan: ledger.plans[1], year: year, .japanese)
    #expect(all.map(\.name) == ["職員課", "主管課未設定"])
    #expect(all.map(\.rows.count).reduce(0, +) == 35)
    #expect(Set(sheet(ledger).rows.map(\.key)).count == 35)
    for row in sheet(ledger).rows { #expect(AnswerKey(row.key.text) == row.key) }
  }

  @Test("what an independent program writes into the sheet comes back; all else is guarded")
  func spreadsheet() throws {
    let ledger = ledger
    let bytes = try sheet(ledger).xlsx()
    #expect(bytes == (try sheet(ledger).xlsx()))
    let looks = IndependentReader.lines(
      of: bytes,
      """
      s = book.worksheets[0]
      heads = [c.value for c in s[3]]
      print(s.title, s.protection.sheet, s.freeze_panes, s.print_title_rows)
      print([h for h, c in zip(heads, s[4]) if not c.protection.locked])
      print([h for h, c in zip(heads, s[3]) if s.column_dimensions[c.column_letter].hidden])
      v = s.data_validations.dataValidation[0]
      print(v.type, v.formula1, str(v.sqref) == 'I4:I38')
      """)
    if let looks {
      #expect(
        looks == [
          "実績照会票 True D4 $1:$3", "['実績（回答）', '状態（回答）', '時点（回答）', '出典・根拠（回答）', '理由（回答）']",
          "['照会キー', '照会時の状態等']", "list \"実施,未実施,中止,該当なし,見込み,中間,未確定\" True",
        ], "\(looks)")
    }
    let answered = IndependentReader.saved(
      bytes,
      """
      import datetime
      s = book.worksheets[0]
      s['H4'] = '=12名'; s['H4'].data_type = 's'
      s['I4'] = '見込み'; s['J4'] = datetime.date(2027, 3, 10); s['K4'] = '𠮷野①\\n二行目'
      s['H5'] = 25
      s['I6'] = '未実施'; s['L6'] = '中止のため'
      s.move_range('A1:N40', rows=2, cols=1)
      """)
    guard let answered else { return }
    let merge = try AnswerMerge(answered, into: ledger, year: year)
    #expect(merge.problems.isEmpty && merge.conflicts.isEmpty, "\(merge.problems) \(merge.conflicts)")
    #expect([merge.asked, merge.answered] == [35, 3])
    #expect(merge.differences.map(\.after) == ["=12名", "見込み", "2027-03-10", "𠮷野①\n二行目", "25", "未実施", "中止のため"])
    var after = ledger
    try after.apply(Change(merge.edits))
    #expect(after.brokenInvariants().isEmpty)
    #expect(try AnswerMerge(answered, into: after, year: year).edits.isEmpty)
    #expect(try AnswerMerge(answered, into: after, year: year).conflicts.isEmpty)
  }

  /// The sheet as CSV, its first row of data answered.
  private func answered(_ ledger: Ledger, _ answers: [AnswerColumn: String], row: Int = 0) throws -> String {
    let read = try CSVReader(try sheet(ledger).csv(encoding: .utf8))
    var rows = read.rows
    for (column, text) in answers {
      let index = AnswerColumn.allCases.filter { !$0.isOfMarks }.firstIndex(of: column) ?? 0
      rows[row + 1][index] = text
    }
    return rows.map { $0.map(CSVWriter.field).joined(separator: ",") }.joined(separator: "\r\n")
  }

  @Test("columns in any order, in CP932 or UTF-8, with a title above")
  func csv() throws {
    let ledger = ledger
    let text = try answered(ledger, [.answer: "12名", .state: "見込み", .asOf: "令和9年3月10日"])
    let turned = try CSVReader(Array(text.utf8)).rows.map { $0.reversed().map(CSVWriter.field).joined(separator: ",") }
    for shape in [text, "\u{FEFF}" + text, turned.joined(separator: "\n"), "照会票,,\n" + text] {
      let merge = try AnswerMerge(Array(shape.utf8), into: ledger, year: year)
      #expect(merge.differences.map(\.after) == ["12名", "見込み", "2027-03-10"])
      #expect(merge.differences.first?.address == "R8-R10:1-1-1.1")
    }
  }

  @Test("a cell changed meanwhile is a conflict with all three texts, unless it says the same")
  func conflicts() throws {
    var ledger = ledger
    let text = try answered(ledger, [.answer: "12名"])
    let program = ledger.plans[1].initiatives[0].programs[0]
    func change(to result: String) throws {
      let old = ledger.program(program.id)?.cell(.actual(pair: 0, line: 0), column: 0) ?? .blank
      try ledger.apply(
        .set(program.id, .cell(.actual(pair: 0, line: 0), year), before: .cell(old), after: .cell(Cell(result))))
    }
    try change(to: "11名")
    let merge = try AnswerMerge(Array(text.utf8), into: ledger, year: year)
    #expect(merge.edits.isEmpty)
    #expect(merge.conflicts.map { [$0.seen, $0.now, $0.answer] } == [["", "11名", "12名"]])
    try change(to: "12名")
    let same = try AnswerMerge(Array(text.utf8), into: ledger, year: year)
    #expect(same.edits.isEmpty && same.conflicts.isEmpty)
  }

  @Test("strange rows are named and the others taken")
  func strange() throws {
    var ledger = ledger
    func problems(_ answers: [AnswerColumn: String], year: FiscalYear? = nil) throws -> [AnswerMerge.Problem.What] {
      try AnswerMerge(Array(try answered(ledger, answers).utf8), into: ledger, year: year).problems.map(\.what)
    }
    #expect(try problems([.answer: "x", .state: "だいたい"]) == [.state("だいたい")])
    #expect(try problems([.answer: "x", .asOf: "3月"]) == [.date("3月")])
    #expect(try problems([.answer: "x", .key: "?"]) == [.noKey])
    #expect(try problems([.answer: "x", .key: "2026 nobody 1 1"]) == [.unknownProgram])
    let program = ledger.plans[1].initiatives[0].programs[0].id.rawValue
    #expect(try problems([.answer: "x", .key: "2026 \(program) 9 1"]) == [.unknownLine])
    #expect(try problems([.answer: "x", .key: "2050 \(program) 1 1"]) == [.yearOutsidePlan])
    #expect(try problems([.answer: "x"], year: FiscalYear(2027)) == [.otherYear(year)])
    let twice = try answered(ledger, [.answer: "x"])
    let doubled = twice + "\r\n" + twice.split(separator: "\r\n")[1]
    let merge = try AnswerMerge(Array(doubled.utf8), into: ledger, year: year)
    #expect(merge.problems.map(\.what) == [.repeated] && merge.differences.count == 1)
    let asked = try answered(ledger, [.answer: "x"])
    ledger.plans[1].lockedYears = [year]
    #expect(try AnswerMerge(Array(asked.utf8), into: ledger, year: nil).problems.map(\.what) == [.locked(year)])
  }
}
