/// Where a text of the ledger stands: the item, which of its fields, and for a chapter which one.
package struct TextPlace: Hashable, Sendable {
  package let item: ItemID
  package let field: Field
  /// The position of a chapter; 0 elsewhere.
  package let part: Int
  /// Which line of the history speaks of it, counted from the newest; nil for what stands there now.
  package let past: Int?
  package init(_ item: ItemID, _ field: Field, part: Int = 0, past: Int? = nil) {
    self.item = item
    self.field = field
    self.part = part
    self.past = past
  }
}

extension Ledger {
  /// Visits every text that people wrote, plan after plan in the order of the document: titles, names, cells, notes,
  /// outcomes, chapters. Blank cells and stored signs are no texts.
  package func forEachText(_ visit: (TextPlace, String) -> Void) {
    for plan in plans {
      visit(TextPlace(plan.id, .title), plan.title)
      for (part, chapter) in plan.chapters.enumerated() {
        visit(TextPlace(plan.id, .chapters, part: part), chapter.title + "\n" + chapter.body.text)
      }
      for pillar in plan.pillars {
        visit(TextPlace(pillar.id, .title), pillar.title)
        for direction in pillar.directions {
          visit(TextPlace(direction.id, .title), direction.title)
          for initiative in direction.initiatives { Ledger.visitTexts(of: initiative, in: plan, visit) }
        }
      }
      for target in plan.targets { Ledger.visitTexts(of: target, visit) }
    }
  }

  private static func visitTexts(of initiative: Initiative, in plan: Plan, _ visit: (TextPlace, String) -> Void) {
    let id = initiative.id
    visit(TextPlace(id, .title), initiative.title)
    if let text = initiative.purpose?.text { visit(TextPlace(id, .purpose), text) }
    for program in initiative.programs { visitTexts(of: program, in: plan, visit) }
    visitTexts(of: initiative.years, item: id, visit)
    if let text = initiative.outcome?.text { visit(TextPlace(id, .outcome), text) }
    if let text = initiative.note { visit(TextPlace(id, .footnote), text) }
    if !initiative.tags.isEmpty { visit(TextPlace(id, .tags), initiative.tags.joined(separator: "\n")) }
  }

  private static func visitTexts(of program: Program, in plan: Plan, _ visit: (TextPlace, String) -> Void) {
    visit(TextPlace(program.id, .title), program.name)
    func visitCells(_ line: Line, _ ref: LineRef) {
      for (column, cell) in line.cells.enumerated() {
        guard case .text(let text) = cell else { continue }
        visit(TextPlace(program.id, .cell(ref, plan.firstYear.advanced(by: column))), text)
      }
    }
    for (pair, lines) in program.pairs.enumerated() {
      if let planned = lines.planned { visitCells(planned, .planned(pair: pair)) }
      for (number, line) in lines.actuals.enumerated() { visitCells(line, .actual(pair: pair, line: number)) }
    }
    visitTexts(of: program.years, item: program.id, visit)
    if !program.tags.isEmpty { visit(TextPlace(program.id, .tags), program.tags.joined(separator: "\n")) }
  }

  private static func visitTexts(
    of records: [FiscalYear: YearRecord], item: ItemID, _ visit: (TextPlace, String) -> Void
  ) {
    guard !records.isEmpty else { return }
    for year in records.keys.sorted() {
      guard let record = records[year] else { continue }
      if let text = record.schedule { visit(TextPlace(item, .schedule(year)), text) }
      if let text = record.note { visit(TextPlace(item, .note(year)), text) }
      if let text = record.issue { visit(TextPlace(item, .issue(year)), text) }
      if let text = record.direction { visit(TextPlace(item, .direction(year)), text) }
      if let text = record.assessment?.reason { visit(TextPlace(item, .assessment(year)), text) }
    }
  }

  private static func visitTexts(of target: Target, _ visit: (TextPlace, String) -> Void) {
    visit(TextPlace(target.id, .title), target.name)
    if !target.shortName.unicodeScalars.elementsEqual(target.name.unicodeScalars) {
      visit(TextPlace(target.id, .shortName), target.shortName)
    }
    if let source = target.baseline?.source { visit(TextPlace(target.id, .baseline), source) }
    for measurement in target.measurements {
      let text = [measurement.source, measurement.note].compactMap { $0 }.joined(separator: "\n")
      if !text.isEmpty { visit(TextPlace(target.id, .measurement(measurement.year)), text) }
    }
  }
}
