import PlanModel

/// A plan as a spreadsheet to be read and printed: a sheet for each pillar, arrows in merged cells, the targets last.
package struct DocumentWorkbook {
  private let plan: Plan
  private let form: DocumentForm
  private let only: TaggedItems?

  package static func bytes(
    of plan: Plan, organization: String, form: DocumentForm, only: TaggedItems? = nil
  ) throws(WorkbookError) -> [UInt8] {
    try WorkbookWriter.bytes(of: DocumentWorkbook(plan: plan, form: form, only: only).book(organization))
  }

  init(plan: Plan, form: DocumentForm, only: TaggedItems? = nil) {
    self.only = only
    self.plan = plan
    self.form = form
  }

  func book(_ organization: String) -> Workbook {
    var book = Workbook()
    book.add(front(organization))
    for number in plan.pillars.indices where only?.contains(plan.pillars[number].id) ?? true {
      book.add(sheet(of: plan.pillars[number], number))
    }
    if !plan.targets.isEmpty, only == nil { book.add(targets) }
    return book
  }

  private func front(_ organization: String) -> Workbook.Sheet {
    var sheet = Workbook.Sheet(name: "計画の概要", columnWidths: [110])
    sheet.putAcross(plan.title, .title)
    sheet.putAcross(plan.printedYears, .text)
    if !organization.isEmpty { sheet.putAcross(organization, .text) }
    if let only { sheet.putAcross("#" + only.tag, .text) }
    for chapter in plan.chapters where only == nil {
      sheet.putAcross(chapter.title, .heading)
      // A cell holds 32,767 characters and a row 409 points: a paragraph a row.
      for line in chapter.body.printed.split(separator: "\n") { sheet.putAcross(String(line), .text) }
    }
    return sheet
  }

  private func sheet(of pillar: Pillar, _ number: Int) -> Workbook.Sheet {
    let year = max(11.0, min(24, 84 / Double(plan.yearCount)))
    var sheet = Workbook.Sheet(
      name: Numbering.pillar(number) + pillar.title, columnWidths: [34, 7] + plan.years.map { _ in year })
    sheet.putAcross(Numbering.pillar(number) + pillar.title, .title)
    let head = sheet.rowCount
    for (column, text) in (["事業名", "区分"] + plan.years.map(\.columnTitle)).enumerated() {
      sheet.put(.text(text), .head, row: head, column: column)
    }
    (sheet.headRows, sheet.frozenColumns) = (head + 1, 2)
    for (number, direction) in pillar.directions.enumerated() where only?.contains(direction.id) ?? true {
      sheet.putAcross(Numbering.direction(number) + direction.title, .heading)
      for (number, initiative) in direction.initiatives.enumerated() where only?.contains(initiative.id) ?? true {
        sheet.putAcross(Numbering.initiative(number) + initiative.title, .subheading)
        for line in initiative.purpose?.printed.split(separator: "\n") ?? [] { sheet.putAcross(String(line), .text) }
        put(initiative, on: &sheet)
        if let note = initiative.note { sheet.putAcross(note, .text) }
      }
    }
    return sheet
  }

  private func put(_ initiative: Initiative, on sheet: inout Workbook.Sheet) {
    let rows = PrintedRow.of(initiative, in: plan, form, only: only)
    for (index, printed) in rows.enumerated() {
      let row = sheet.rowCount
      let program = initiative.programs[printed.program]
      if let name = printed.name {
        let height = 1 + rows[(index + 1)...].prefix { $0.name == nil }.count
        sheet.put(.text(name), .name, row: row, column: 0, height: height)
        // Only the first row is full so far; the next ones begin below it all the same.
        sheet.rowCount = row
      }
      sheet.put(.text(printed.trackWord), .track, row: row, column: 1)
      var highest = printed.name.map { Workbook.Sheet.height(of: $0, width: sheet.columnWidths[0], .name) } ?? 0
      for span in PrintedSpan.of(printed, of: program, in: plan) {
        let style: Workbook.Style =
          switch span.content {
          case .arrow: .arrow
          case .inferredArrow: .inferredArrow
          case .text, .blank: .cell
          }
        let content: Workbook.Content = span.content == .blank ? .blank : .text(span.written)
        sheet.put(content, style, row: row, column: 2 + span.column, width: span.length)
        let width = sheet.columnWidths[2] * Double(span.length)
        highest = max(highest, Workbook.Sheet.height(of: span.written, width: width, .cell))
      }
      sheet.rowHeights[row] = highest
    }
    if form == .results, let outcome = initiative.outcome {
      let row = sheet.rowCount
      let width = plan.yearCount + 1
      sheet.put(.text(plan.outcomeTitle), .name, row: row, column: 0)
      sheet.put(.text(outcome.printed), .cell, row: row, column: 1, width: width)
      sheet.rowHeights[row] = Workbook.Sheet.height(
        of: outcome.printed, width: sheet.columnWidths.dropFirst().reduce(0, +), .cell)
    }
  }

  private var targets: Workbook.Sheet {
    let figures = form == .results ? ["現状値"] + plan.years.map(\.columnTitle) : []
    var sheet = Workbook.Sheet(name: "目標値", columnWidths: [26, 44, 14] + figures.map { _ in 13 })
    sheet.putAcross("目標値", .title)
    let head = sheet.rowCount
    for (column, text) in (["柱", "項目", "目標値"] + figures).enumerated() {
      sheet.put(.text(text), .head, row: head, column: column)
    }
    (sheet.headRows, sheet.frozenColumns) = (head + 1, 2)
    for target in plan.orderedTargets {
      let row = sheet.rowCount
      let number = plan.pillars.firstIndex { $0.id == target.pillar }
      sheet.put(
        .text(number.map { Numbering.pillar($0) + plan.pillars[$0].title } ?? ""), .cell, row: row, column: 0)
      sheet.put(.text(target.name), .cell, row: row, column: 1)
      sheet.put(.text(target.printedGoal), .cell, row: row, column: 2)
      guard form == .results else { continue }
      let values =
        [target.baseline.map { target.printed($0.value) }]
        + plan.years.map { year in
          target.measurement(in: year).map { target.printed($0.value) + ($0.isProvisional ? "（速報）" : "") }
        }
      for (column, value) in values.enumerated() {
        sheet.put(value.map { .text($0) } ?? .blank, .cell, row: row, column: 3 + column)
      }
    }
    return sheet
  }
}
