/// A report as content alone: headings, paragraphs and tables in order, to be written as Markdown, HTML, CSV or text, or
/// shown on the screen.
package struct ReportDocument: Hashable, Sendable {
  package enum Block: Hashable, Sendable {
    /// Level 1 is the title of a chapter.
    case heading(level: Int, String)
    case paragraph(String)
    case table(ReportTable)
  }
  package var blocks: [Block]
  package init(_ blocks: [Block] = []) { self.blocks = blocks }

  package mutating func add(heading: String, level: Int) { blocks.append(.heading(level: level, heading)) }
  /// Nothing for an empty text; every line break ends a paragraph.
  package mutating func add(paragraph text: String) {
    for part in text.split(separator: "\n") { blocks.append(.paragraph(String(part))) }
  }
  /// `label：text`; nothing where there is no text.
  package mutating func add(_ label: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    add(paragraph: label + "：" + text)
  }
  /// Nothing for a table without rows.
  package mutating func add(_ table: ReportTable) { if !table.rows.isEmpty { blocks.append(.table(table)) } }

  package var tables: [ReportTable] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }
}

/// A table of a report: rows of cells under named columns.
package struct ReportTable: Hashable, Sendable {
  /// What one place in a row shows; a wide one covers the places that follow.
  package struct Cell: Hashable, Sendable {
    package var text: String
    /// How many columns it takes, at least 1.
    package var span: Int
    package init(_ text: String, span: Int = 1) {
      self.text = text
      self.span = max(1, span)
    }
  }
  /// Rows above the names of the columns, as a printed table has them.
  package var captions: [[Cell]]
  package var columns: [String]
  package var rows: [[Cell]]

  package init(columns: [String], captions: [[Cell]] = [], rows: [[Cell]] = []) {
    self.columns = columns
    self.captions = captions
    self.rows = rows
  }
  package mutating func add(_ cells: String...) { rows.append(cells.map { Cell($0) }) }
  package mutating func add(_ cells: [String]) { rows.append(cells.map { Cell($0) }) }

  /// The texts of a row by column; "" where a wide cell reaches over.
  package func flat(_ row: [Cell]) -> [String] {
    var texts = row.flatMap { [$0.text] + Array(repeating: "", count: $0.span - 1) }
    texts += Array(repeating: "", count: max(0, columns.count - texts.count))
    return texts
  }
}
