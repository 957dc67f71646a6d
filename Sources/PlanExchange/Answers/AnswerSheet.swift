import PlanModel

/// 実績照会票: the programs of one section for one year, with what is planned and known, and room for the answers.
package struct AnswerSheet {
  /// Whose programs: a section's, or those that have none.
  package enum Audience: Hashable, Sendable {
    case section(Section)
    case unassigned
    case everyone
  }
  struct Row {
    let key: AnswerKey
    let texts: [AnswerColumn: String]
  }

  package let audience: Audience
  package let year: FiscalYear
  private let plan: Plan
  private let language: TableLanguage
  /// How the plan gives marks to programs; nil: it does not.
  private let scheme: AssessmentScheme?
  private(set) var rows: [Row] = []

  /// A row for each result line of each program that is scheduled in the year; none where there is nothing to ask.
  package init(
    _ audience: Audience, plan: Plan, year: FiscalYear, _ language: TableLanguage, scheme: AssessmentScheme? = nil
  ) {
    self.scheme = scheme.flatMap { $0.subjects.contains(.program) ? $0 : nil }
    (self.audience, self.plan, self.year, self.language) = (audience, plan, year, language)
    guard let column = plan.column(of: year) else { return }
    for (p, pillar) in plan.pillars.enumerated() {
      for (d, direction) in pillar.directions.enumerated() {
        for (n, initiative) in direction.initiatives.enumerated() {
          for (g, program) in initiative.programs.enumerated() {
            guard AnswerSheet.concerns(audience, program.owner ?? initiative.owner) else { continue }
            add(program, of: initiative, number: Numbering.address([p, d, n, g]), column)
          }
        }
      }
    }
  }

  package var isEmpty: Bool { rows.isEmpty }
  package var count: Int { rows.count }

  /// Every section that has something to answer in a year, and those programs that have none.
  package static func all(_ ledger: Ledger, plan: Plan, year: FiscalYear, _ language: TableLanguage) -> [AnswerSheet] {
    (ledger.sections.map(Audience.section) + [.unassigned])
      .map { AnswerSheet($0, plan: plan, year: year, language, scheme: ledger.scheme(of: plan)) }.filter { !$0.isEmpty }
  }

  private static func concerns(_ audience: Audience, _ owner: ItemID?) -> Bool {
    switch audience {
    case .everyone: true
    case .unassigned: owner == nil
    case .section(let section): owner == section.id
    }
  }

  private mutating func add(_ program: Program, of initiative: Initiative, number: String, _ column: Int) {
    for pair in program.pairs.indices where plan.plannedReadings(of: program, pair: pair)[column].isOn {
      for ref in program.lineRefs(.actual) where ref.pair == pair {
        let fact = program.line(ref)?.facts[year]
        var texts: [AnswerColumn: String] = [:]
        texts[.number] = number
        texts[.initiative] = initiative.title
        texts[.program] = program.name
        texts[.planned] = plannedText(of: program, pair: pair, column)
        texts[.schedule] = program.years[year]?.schedule ?? ""
        texts[.lastYear] = column > 0 ? program.cell(ref, column: column - 1)?.written ?? "" : ""
        texts[.current] = program.cell(ref, column: column)?.written ?? ""
        texts[.key] = AnswerKey(year: year, program: program.id, line: ref).text
        texts[.seen] = AnswerSheet.seen(fact)
        // A program has one mark, whatever number of lines: it is asked for beside the first.
        if scheme != nil, !rows.contains(where: { $0.key.program == program.id }) {
          texts[.seenMark] = program.years[year]?.assessment?.mark ?? ""
        }
        rows.append(Row(key: AnswerKey(year: year, program: program.id, line: ref), texts: texts))
      }
    }
  }

  /// What a blank goes on from, with an arrow.
  private func plannedText(of program: Program, pair: Int, _ column: Int) -> String {
    guard let line = program.pairs[pair].planned else { return "" }
    if case .text(let text) = line.cells[column] { return text }
    let left = line.cells[..<column].reversed().compactMap { if case .text(let text) = $0 { text } else { nil } }.first
    return (left.map { $0 + " " } ?? "") + Cell.arrowText
  }

  /// What is known of a result beside its text, as one text: to see whether it has changed since.
  static func seen(_ fact: ResultFact?) -> String {
    guard let fact else { return "" }
    return [fact.state?.rawValue ?? "", fact.asOf?.description ?? "", fact.source ?? "", fact.reason ?? ""]
      .joined(separator: " / ")
  }

  /// 職員課; 主管課未設定.
  package var name: String {
    switch audience {
    case .section(let section): section.name
    case .unassigned: language("主管課未設定", "no section")
    case .everyone: language("全課", "all sections")
    }
  }

  private var columns: [AnswerColumn] { AnswerColumn.allCases.filter { scheme != nil || !$0.isOfMarks } }

  // MARK: As files

  package func csv(encoding: TextEncoding) throws(UnwritableText) -> [UInt8] {
    var table = DataTable(
      name: name, columns: columns.map { ($0.title(language), .text) })
    for row in rows {
      table.add(columns.map { .text(row.texts[$0] ?? "") }, address: row.texts[.number] ?? "")
    }
    return try table.csv(encoding: encoding)
  }

  package func xlsx() throws(WorkbookError) -> [UInt8] { try WorkbookWriter.bytes(of: book) }

  var book: Workbook {
    let columns = columns
    var sheet = Workbook.Sheet(name: language("実績照会票", "Answers"), columnWidths: columns.map(\.width))
    sheet.hiddenColumns = Set(columns.indices.filter { [.key, .seen, .seenMark].contains(columns[$0]) })
    let visible = columns.count - sheet.hiddenColumns.count
    let title = "\(year.japanese) " + language("実績照会票", "answer sheet") + "（\(name)）"
    sheet.put(.text(title), .title, row: 0, column: 0, width: visible)
    sheet.rowHeights[0] = 28
    sheet.put(
      .text(
        language(
          "色の付いた欄に記入してください。空欄は回答なしとして扱います。行や列の順序は変わっても構いません。",
          "Fill in the coloured cells. What is left blank is no answer. Rows and columns may change places.")),
      .text, row: 1, column: 0, width: visible)
    sheet.rowHeights[1] = 20
    for (index, column) in columns.enumerated() {
      sheet.put(.text(column.title(language)), .head, row: 2, column: index)
    }
    (sheet.headRows, sheet.frozenColumns, sheet.isProtected) = (3, 3, true)
    for (number, row) in rows.enumerated() {
      for (index, column) in columns.enumerated() {
        let style: Workbook.Style =
          column == .mark && row.texts[.seenMark] == nil
          ? .cell
          : column == .asOf ? .answerDate : column.isAnswer ? .answer : column == .key ? .key : .cell
        let text = row.texts[column] ?? ""
        sheet.put(text.isEmpty ? .blank : .text(text), style, row: number + 3, column: index)
      }
    }
    if !rows.isEmpty, let state = columns.firstIndex(of: .state) {
      let words = ResultState.allCases.map { language.word($0) }
      sheet.choices = [Workbook.Choices(column: state, rows: 3...(rows.count + 2), words: words)]
    }
    if !rows.isEmpty, let scheme, let mark = columns.firstIndex(of: .mark) {
      sheet.choices.append(Workbook.Choices(column: mark, rows: 3...(rows.count + 2), words: scheme.marks))
    }
    var book = Workbook()
    book.add(sheet)
    return book
  }
}
