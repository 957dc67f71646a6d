import PlanModel

/// A plan as one HTML page to be printed: A4, a new sheet for each pillar, table headings repeated on every sheet, arrows
/// drawn through the years they cover. It needs nothing beside it.
package struct HTMLDocument {
  private let plan: Plan
  private let form: DocumentForm
  private let only: TaggedItems?
  private var text = ""

  package static func text(
    of plan: Plan, organization: String, form: DocumentForm, only: TaggedItems? = nil
  ) -> String {
    var document = HTMLDocument(plan: plan, form: form, only: only)
    document.writeHead()
    document.writeFront(organization)
    for chapter in plan.chapters where only == nil {
      document.add("<section class=\"chapter\"><h2>\(HTMLText.escaped(chapter.title))</h2>")
      document.write(chapter.body)
      document.add("</section>")
    }
    for (number, pillar) in plan.pillars.enumerated() where only?.contains(pillar.id) ?? true {
      document.write(pillar, number)
    }
    if only == nil { document.writeTargets() }
    document.text += HTMLPage.foot
    return document.text
  }

  private init(plan: Plan, form: DocumentForm, only: TaggedItems?) {
    self.only = only
    self.plan = plan
    self.form = form
  }

  private mutating func add(_ line: String) { text += line + "\n" }

  private mutating func writeHead() {
    // More than five years do not fit upright.
    text += HTMLPage.head(title: plan.title, isLandscape: plan.yearCount > 5, style: HTMLDocument.style)
  }

  private static let style = """
    .summary { color: #555; font-size: .85rem; } .note { font-size: .85rem; }
    tbody th { font-weight: normal; min-width: 8rem; }
    td.track { white-space: nowrap; text-align: center; } td.actual { background: #f7f7f2; }
    td.arrow { text-align: center; } td.inferred { color: #777; } td.figure { text-align: right; white-space: nowrap; }
    @media print { .pillar, .targets { break-before: page; } }

    """

  private mutating func writeFront(_ organization: String) {
    add("<header><h1>\(HTMLText.escaped(plan.title))</h1>")
    add("<p>\(HTMLText.escaped(plan.printedYears))</p>")
    if let only { add("<p>#\(HTMLText.escaped(only.tag))</p>") }
    if !organization.isEmpty { add("<p>\(HTMLText.escaped(organization))</p>") }
    add("</header>")
  }

  private mutating func write(_ prose: Prose) {
    if prose.isSummary { add("<p class=\"summary\">\(LineEscape.summary)</p>") }
    for line in prose.text.split(separator: "\n") { add("<p>\(HTMLText.escaped(String(line)))</p>") }
  }

  private mutating func write(_ pillar: Pillar, _ number: Int) {
    add("<section class=\"pillar\"><h2>\(Numbering.pillar(number) + HTMLText.escaped(pillar.title))</h2>")
    for (number, direction) in pillar.directions.enumerated() where only?.contains(direction.id) ?? true {
      add("<h3>\(Numbering.direction(number) + HTMLText.escaped(direction.title))</h3>")
      for (number, initiative) in direction.initiatives.enumerated() where only?.contains(initiative.id) ?? true {
        add("<h4>\(Numbering.initiative(number) + HTMLText.escaped(initiative.title))</h4>")
        write(initiative)
      }
    }
    add("</section>")
  }

  private mutating func write(_ initiative: Initiative) {
    if let purpose = initiative.purpose { write(purpose) }
    let rows = PrintedRow.of(initiative, in: plan, form, only: only)
    let outcome = form == .results ? initiative.outcome : nil
    if !rows.isEmpty || outcome != nil {
      let years = plan.years.map { "<th scope=\"col\">\($0.columnTitle)</th>" }.joined()
      add(
        "<div class=\"wide\"><table><thead><tr><th scope=\"col\">事業名</th><th scope=\"col\">区分</th>\(years)</tr></thead><tbody>"
      )
      for (index, row) in rows.enumerated() { write(row, of: initiative, height: rows[index...]) }
      if let outcome {
        add("<tr><th scope=\"row\">\(plan.outcomeTitle)</th><td colspan=\"\(plan.yearCount + 1)\">")
        write(outcome)
        add("</td></tr>")
      }
      add("</tbody></table></div>")
    }
    if let note = initiative.note { add("<p class=\"note\">\(HTMLText.escaped(note))</p>") }
  }

  private mutating func write(_ row: PrintedRow, of initiative: Initiative, height rest: ArraySlice<PrintedRow>) {
    var line = "<tr>"
    if let name = row.name {
      let rows = 1 + rest.dropFirst().prefix { $0.name == nil }.count
      line += "<th scope=\"rowgroup\" rowspan=\"\(rows)\">\(HTMLText.escaped(name))</th>"
    }
    let isActual = row.line?.track == .actual
    line += "<td class=\"track\">\(row.trackWord)</td>"
    for span in PrintedSpan.of(row, of: initiative.programs[row.program], in: plan) {
      var roles = isActual ? ["actual"] : []
      if span.content == .arrow { roles.append("arrow") }
      if span.content == .inferredArrow { roles += ["arrow", "inferred"] }
      let role = roles.isEmpty ? "" : " class=\"\(roles.joined(separator: " "))\""
      let width = span.length > 1 ? " colspan=\"\(span.length)\"" : ""
      line += "<td\(role)\(width)>\(HTMLText.escaped(span.written))</td>"
    }
    add(line + "</tr>")
  }

  private mutating func writeTargets() {
    guard !plan.targets.isEmpty else { return }
    add("<section class=\"targets\"><h2>目標値</h2><div class=\"wide\"><table><thead><tr>")
    var heads = ["柱", "項目", "目標値"]
    if form == .results { heads += ["現状値"] + plan.years.map(\.columnTitle) }
    add(heads.map { "<th scope=\"col\">\($0)</th>" }.joined() + "</tr></thead><tbody>")
    for target in plan.orderedTargets {
      let number = plan.pillars.firstIndex { $0.id == target.pillar }
      let pillar = number.map { Numbering.pillar($0) + plan.pillars[$0].title } ?? ""
      var line = "<tr><td>\(HTMLText.escaped(pillar))</td><th scope=\"row\">\(HTMLText.escaped(target.name))</th>"
      var figures = [target.printedGoal]
      if form == .results {
        figures.append(target.baseline.map { target.printed($0.value) } ?? "")
        figures += plan.years.map { year in
          target.measurement(in: year).map { target.printed($0.value) + ($0.isProvisional ? "（速報）" : "") } ?? ""
        }
      }
      line += figures.map { "<td class=\"figure\">\(HTMLText.escaped($0))</td>" }.joined()
      add(line + "</tr>")
    }
    add("</tbody></table></div></section>")
  }
}
