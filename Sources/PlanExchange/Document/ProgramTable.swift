import PlanModel

/// One table of an initiative as the document prints it: programs with their lines, the outcome, notes.
struct ProgramTable {
  /// The name behind 事業名, "" where none stands there; nil without such a row.
  private(set) var initiativeName: String?
  private(set) var nameLine: Int?
  /// 4～7年度事業
  private(set) var title: String?
  private(set) var layout: TableLayout?
  private(set) var programs: [DocumentDraft.Program] = []
  private(set) var outcome: [String] = []
  private(set) var notes: [String] = []
  private(set) var unread: [(line: Int, reason: DocumentReport.Reason)] = []

  /// nil where it is no table of programs. `inherited`: the layout of the table before, of which this may be the rest.
  init?(_ rows: [TableRow], inherited: TableLayout?) {
    var header: YearHeader?
    var headerCells: [[String]] = []
    var data: [TableRow] = []
    for row in rows {
      if row.isEmpty || headerCells.contains(row.cells) { continue }
      if data.isEmpty, readHeader(row, into: &header) {
        headerCells.append(row.cells)
      } else {
        data.append(row)
      }
    }
    let valued = data.filter { !ProgramTable.isOutcome($0) && !ProgramTable.isNote($0) }
    if let header, header.years.count <= Ledger.mostYears {
      layout = TableLayout(header: header, rows: valued)
    } else if header == nil, initiativeName != nil || inherited != nil || valued.isEmpty {
      layout = inherited
    }
    guard layout != nil || initiativeName != nil || (!data.isEmpty && valued.isEmpty) else { return nil }
    for row in data { read(row) }
  }

  private static let headerWords: Set<String> = [
    "実施概要", "実施内容", "実施計画", "取組内容", "計画・実績", "計画/実績", "区分", "年度", "内容", "スケジュール", "実施年度", "事業名",
    "事業",
  ]

  private mutating func readHeader(_ row: TableRow, into header: inout YearHeader?) -> Bool {
    let first = WidthFolding.folded(row.first)
    let years = header == nil ? YearHeader(Array(row.cells.dropFirst())) : nil
    let others = row.cells.dropFirst().filter { !$0.isEmpty }
    let isYearRow =
      years != nil
      && others.allSatisfy {
        !YearHeader.candidates($0).isEmpty || ProgramTable.headerWords.contains(WidthFolding.folded($0))
      }
    let isWordRow = others.allSatisfy { ProgramTable.headerWords.contains(WidthFolding.folded($0)) }
    if first.hasPrefix("事業名") {
      let named = Cell.trimmed(String(row.first.drop { $0 != "名" }.dropFirst()))
      let stripped = Cell.trimmed(String(named.drop { $0 == "：" || $0 == ":" }))
      let beside = years == nil ? others.first { !ProgramTable.headerWords.contains(WidthFolding.folded($0)) } : nil
      initiativeName = stripped.isEmpty ? beside ?? "" : stripped
      nameLine = row.line
    } else if !isYearRow {
      guard header == nil, first.hasSuffix("事業"), first.contains("年度"), isWordRow else { return false }
    }
    if first.contains("年度"), first.hasSuffix("事業") { title = row.first }
    if let years, isYearRow || first.hasPrefix("事業名") { header = YearHeader(row.cells).flatMap { shifted($0, years) } }
    return true
  }

  /// The first column is the programs' own even where a year stands in it by mistake.
  private func shifted(_ whole: YearHeader, _ rest: YearHeader) -> YearHeader? {
    whole.column > 0 ? whole : YearHeader(column: rest.column + 1, years: rest.years)
  }

  static func isOutcome(_ row: TableRow) -> Bool {
    let folded = WidthFolding.folded(row.first)
    guard folded.hasSuffix("成果等") || folded.hasSuffix("の成果") || folded == "成果" else { return false }
    return row.cells.dropFirst().count { !$0.isEmpty } <= 1 && TableLayout.track(row.cell(1)) == nil
  }
  static func isNote(_ row: TableRow) -> Bool {
    row.first.hasPrefix("※") && row.cells.dropFirst().allSatisfy(\.isEmpty)
  }

  private mutating func read(_ row: TableRow) {
    if ProgramTable.isOutcome(row) {
      let texts = row.cells.dropFirst().filter { !$0.isEmpty }
      outcome += texts
      return
    }
    if ProgramTable.isNote(row) {
      notes.append(row.first)
      return
    }
    guard let layout else {
      unread.append((row.line, .table))
      return
    }
    let name = row.first
    let track = layout.track.flatMap { TableLayout.track(row.cell($0)) }
    let cells = layout.values.map { Cell(row.cell($0)) }
    let isUnder =
      name.isEmpty
      || (track == .actual || programs.last?.lines.isEmpty == false && track == .planned)
        && programs.last.map { $0.name.unicodeScalars.elementsEqual(name.unicodeScalars) } == true
    if name.isEmpty, programs.isEmpty || (track == nil && cells.allSatisfy(\.isBlank)) {
      unread.append((row.line, .table))
      return
    }
    let last = programs.last?.lines.last?.track
    let line = DocumentDraft.DraftLine(
      track: track ?? (isUnder ? last ?? .planned : .planned), years: layout.years, cells: cells, number: row.line)
    if isUnder {
      programs[programs.count - 1].lines.append(line)
    } else {
      programs.append(DocumentDraft.Program(name: name, lines: [line]))
    }
    let known = Set([0, layout.track ?? 0]).union(layout.values)
    var rest = row.cells.indices.filter { !known.contains($0) }.map { row.cells[$0] }
    if let column = layout.track, track == nil { rest.append(row.cell(column)) }
    rest.removeAll(where: \.isEmpty)
    if !rest.isEmpty { unread.append((row.line, .cells(rest.joined(separator: "\t")))) }
  }
}

extension YearHeader {
  init(column: Int, years: [FiscalYear]) {
    self.column = column
    self.years = years
  }
}
