import PlanModel

/// A plan as Markdown, in the shape of the official document. `DocumentReader` reads it back to the same plan: titles,
/// texts, every cell, the targets; what the document has no place for (ids, dates, sources) stays in the ledger.
package struct MarkdownDocument {
  private let plan: Plan
  private let form: DocumentForm
  private let only: TaggedItems?
  private var text = ""

  package static func text(
    of plan: Plan, organization: String, form: DocumentForm, only: TaggedItems? = nil
  ) -> String {
    var document = MarkdownDocument(plan: plan, form: form, only: only)
    document.writeFront(organization)
    for chapter in plan.chapters where only == nil {
      document.heading(1, "", chapter.title)
      document.prose(chapter.body)
    }
    if !plan.pillars.isEmpty { document.heading(1, "", "計画の内容") }
    for (number, pillar) in plan.pillars.enumerated() where only?.contains(pillar.id) ?? true {
      document.write(pillar, number)
    }
    if only == nil { document.writeTargets() }
    return document.text
  }

  private init(plan: Plan, form: DocumentForm, only: TaggedItems?) {
    self.only = only
    self.plan = plan
    self.form = form
  }

  private var isMarkdown: Bool { !plan.pillars.isEmpty }

  private mutating func writeFront(_ organization: String) {
    heading(1, "", plan.title)
    block(FrontLine.yearsKey + plan.printedYears)
    if !Cell.trimmed(organization).isEmpty { block(FrontLine.organizationKey + MarkdownDocument.line(organization)) }
    if plan.label != plan.yearsLabel { block(FrontLine.labelKey + MarkdownDocument.line(plan.label)) }
    if !plan.levels.isEmpty {
      block(FrontLine.levelsKey + plan.levels.map(MarkdownDocument.line).joined(separator: "／"))
    }
  }

  private mutating func write(_ pillar: Pillar, _ number: Int) {
    heading(2, Numbering.pillar(number), pillar.title)
    for (number, direction) in pillar.directions.enumerated() where only?.contains(direction.id) ?? true {
      heading(3, Numbering.direction(number), direction.title)
      for (number, initiative) in direction.initiatives.enumerated() where only?.contains(initiative.id) ?? true {
        // Beyond ㊿ the number in brackets would be a direction's.
        heading(4, number < 50 ? Numbering.initiative(number) : "\(number + 1))", initiative.title)
        write(initiative)
      }
    }
  }

  private mutating func write(_ initiative: Initiative) {
    if let purpose = initiative.purpose { prose(purpose) }
    let rows = PrintedRow.of(initiative, in: plan, form, only: only)
    let outcome = form == .results ? initiative.outcome : nil
    if !rows.isEmpty || outcome != nil || initiative.note != nil {
      var table = [["事業名", "区分"] + plan.years.map(\.columnTitle)]
      for row in rows { table.append([row.name ?? "", row.trackWord] + row.cells.map(\.written)) }
      if let outcome {
        table.append([plan.outcomeTitle, "", outcome.printed] + plan.years.dropFirst().map { _ in "" })
      }
      write(table)
    }
    for line in initiative.note?.split(separator: "\n", omittingEmptySubsequences: false) ?? [] {
      // Behind a table only what begins with ※ is known as a note.
      let isPlain = line.hasPrefix("※") && !LineEscape.isNeeded(String(line), isMarkdown: isMarkdown)
      block((isPlain ? "" : String(LineEscape.mark)) + line)
    }
  }

  private mutating func writeTargets() {
    guard !plan.targets.isEmpty else { return }
    heading(1, "", "目標値")
    var table = [["柱", "項目", "目標値"]]
    for target in plan.targets {
      let number = plan.pillars.firstIndex { $0.id == target.pillar }
      let pillar = number.map { Numbering.pillar($0) + plan.pillars[$0].title } ?? ""
      table.append([pillar, target.name, target.printedGoal])
    }
    write(table)
  }

  // MARK: Blocks

  /// A block with a blank line before it.
  private mutating func block(_ line: String) {
    if !text.isEmpty { text += "\n" }
    text += line + "\n"
  }

  private mutating func heading(_ depth: Int, _ number: String, _ title: String) {
    let title = MarkdownDocument.line(title)
    let isOther =
      number.isEmpty
      && (title.isEmpty || title.first == LineEscape.mark || HeadingMark(title) != nil
        || DocumentScan.isContentsTitle(title))
    block(String(repeating: "#", count: depth) + " " + (isOther ? String(LineEscape.mark) : number) + title)
  }

  private mutating func prose(_ prose: Prose) {
    if prose.isSummary { block(LineEscape.summary) }
    if prose.isSummary, prose.text.isEmpty { return }
    for line in prose.text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isNeeded = LineEscape.isNeeded(String(line), isMarkdown: isMarkdown)
      block((isNeeded ? String(LineEscape.mark) : "") + line)
    }
  }

  private mutating func write(_ rows: [[String]]) { block(MarkdownTable.text(rows)) }

  /// A title on one line.
  private static func line(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }))
  }
}
