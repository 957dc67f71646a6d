import PlanModel
import Testing

@testable import PlanExchange

@Suite("The data keep the national rules for machine-readable statistics")
struct DataTablesTests {
  private func tables(of ledger: Ledger, _ language: TableLanguage = .japanese) -> [DataTable] {
    DataTables.Kind.allCases.map {
      DataTables.table(
        $0, of: ledger, plans: Array(ledger.plans.indices), current: FiscalYear(2026), language)
    }
  }

  /// The rules that a table can break; the numbers are those of the rules' check list.
  private func check(_ table: DataTable, _ comment: Comment) {
    let titles = table.columns.map(\.title)
    #expect(Set(titles).count == titles.count, comment)
    #expect(titles.allSatisfy { !$0.isEmpty && !$0.contains("\n") && Cell.trimmed($0) == $0 }, comment)
    let years = titles.indices.filter { titles[$0].hasPrefix("年度（") || titles[$0].hasPrefix("fiscal year") }
    #expect(years.count == 2, comment)
    for row in table.rows {
      // 1-2 one datum a cell, 1-4 no cell left to the one above: every row is whole by itself.
      #expect(row.count == table.columns.count, comment)
      for (column, value) in zip(table.columns, row) {
        switch (column.kind, value) {
        // 1-3 numbers are numbers, without units, commas or words.
        case (.number, .number), (.date, .date), (.text, .text), (_, .none): break
        default: Issue.record("\(column.title) holds \(value)", sourceLocation: #_sourceLocation)
        }
      }
      // Ids in the columns that say so.
      #expect(!row[0].written.isEmpty, comment)
      // Both calendars say the same year.
      if case .number(let year) = row[years[0]] {
        #expect(FiscalYear(row[years[1]].written)?.startYear == year.mantissa, comment)
      }
    }
    // A row is told from every other by its ids, line, field and year.
    #expect(Set(table.rows).count == table.rows.count, comment)
  }

  @Test("every table of the bundled ledger, in both languages")
  func bundled() {
    for language in [TableLanguage.japanese, .english] {
      let tables = tables(of: PublishedDocument.bundled, language)
      for table in tables { check(table, "\(table.name)") }
      // 37 planned lines of 3 years and 37 places for results; 87 lines of 4 years.
      #expect(tables[0].rows.count == (37 + 37) * 3 + 87 * 4)
      #expect(tables[3].rows.count == 9)
      #expect(tables[1].rows.count > 40)
    }
  }

  @Test("tables of random plans", arguments: 0..<20)
  func random(seed: Int) {
    let plan = RandomPlan.make(seed: seed)
    guard FiscalYear(plan.lastYear.japanese) == plan.lastYear else { return }
    for table in tables(of: Ledger(organization: "", plans: [plan])) { check(table, "seed \(seed)") }
  }

  @Test("CSV comes back cell by cell, guarded or not")
  func csv() throws {
    for seed in 0..<Count.of(200) {
      let ledger = Ledger(organization: "", plans: [RandomPlan.make(seed: seed)])
      for table in tables(of: ledger) where !table.rows.isEmpty {
        let bytes = try table.csv(encoding: .utf8)
        #expect(bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
        let read = try CSVReader(bytes)
        #expect(read.rows.count == table.rows.count + 1, "seed \(seed)")
        for (row, back) in zip(table.rows, read.rows.dropFirst()) {
          #expect(row.map(\.written).elementsEqual(back) { $0.utf8.elementsEqual($1.utf8) }, "seed \(seed): \(row)")
        }
      }
    }
  }

  @Test("what CP932 cannot hold is listed with its address, and nothing is written")
  func cp932() throws {
    var plan = PublishedDocument.bundled.plans[1]
    let fine = Ledger(organization: "", plans: [plan])
    let bytes = try DataTables.table(.cells, of: fine, plans: [0], current: FiscalYear(2026), .japanese).csv(
      encoding: .cp932)
    #expect(String(validating: bytes, as: UTF8.self) == nil)
    #expect(try CSVReader(bytes).rows.count == 37 * 6 + 1)
    plan.pillars[0].directions[0].initiatives[0].programs[0].name = "𠮷野①"
    let table = DataTables.table(
      .cells, of: Ledger(organization: "", plans: [plan]), plans: [0], current: FiscalYear(2026), .japanese)
    do {
      _ = try table.csv(encoding: .cp932)
      Issue.record("𠮷 was written")
    } catch {
      #expect(error.characters.first?.address == "R8-R10:1-1-1.1 R8")
      #expect(error.characters.allSatisfy { $0.character == "𠮷" && $0.column == "事業" })
    }
  }
}
