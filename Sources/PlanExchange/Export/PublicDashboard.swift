import PlanModel

/// A plan as one self-contained page for the public and the assembly: how far it is, the targets as gauges, every program
/// with what was planned and done. Nothing in it is run; parts unfold by the browser itself, and paper shows them all.
package struct PublicDashboard {
  private let ledger: Ledger
  private let plan: Plan
  private let year: FiscalYear
  private let current: FiscalYear
  private let l: TableLanguage
  private var text = ""

  /// `year` is the year shown first; `current` the fiscal year of today.
  package static func text(
    of ledger: Ledger, plan: Int, year: FiscalYear, current: FiscalYear, _ language: TableLanguage
  ) -> String {
    var page = PublicDashboard(ledger: ledger, plan: ledger.plans[plan], year: year, current: current, l: language)
    page.write()
    return page.text
  }

  private init(ledger: Ledger, plan: Plan, year: FiscalYear, current: FiscalYear, l: TableLanguage) {
    (self.ledger, self.plan, self.year, self.current, self.l) = (ledger, plan, year, current, l)
  }

  private mutating func add(_ line: String) { text += line + "\n" }
  private func escaped(_ text: String) -> String { HTMLText.escaped(text) }

  private mutating func write() {
    text += HTMLPage.head(title: plan.title, language: l, style: PublicDashboard.style)
    add("<header><h1>\(escaped(plan.title))</h1>")
    let head = [ledger.organization, plan.printedYears].filter { !$0.isEmpty }.joined(separator: " ")
    add("<p>\(escaped(head))</p></header>")
    writeContents()
    writeProgress()
    writeTargets()
    for (number, pillar) in plan.pillars.enumerated() { write(pillar, number) }
    text += HTMLPage.foot
  }

  private static let style = """
    :root { color-scheme: light; } a { color: #0b4f8a; } a:focus, summary:focus { outline: 3px solid #b45309; }
    nav ul { padding-left: 1.2rem; } summary { cursor: pointer; padding: .5rem 0; font-weight: bold; }
    details { border-top: 1px solid #bbb; } details > details { margin-left: .6rem; }
    .figure { text-align: right; white-space: nowrap; } .inferred { color: #555; }
    .gauges { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); gap: 1rem; }
    .gauges figure { margin: 0; border: 1px solid #999; padding: .6rem; break-inside: avoid; }
    .gauges svg { width: 100%; height: auto; display: block; } .status { font-weight: bold; }
    .unset { color: #555; } .fact { font-size: .85rem; color: #444; }
    @media (max-width: 40rem) { body { padding: .6rem; } table.years, .years tbody, .years tr, .years td, .years th
      { display: block; width: auto; } .years thead { position: absolute; left: -999rem; }
      .years tr { border: 1px solid #444; margin: .5rem 0; } .years td, .years th { border: 0; }
      .years td::before { content: attr(data-year) "  "; color: #555; font-size: .85rem; } .years td:empty
      { display: none; } }
    @media print { nav { display: none; } details > *, details::details-content
      { display: block !important; content-visibility: visible !important; } .pillar { break-before: page; } }

    """

  private mutating func writeContents() {
    add("<nav aria-label=\"\(l("目次", "Contents"))\"><ul>")
    add("<li><a href=\"#progress\">\(l("進捗の状況", "Progress"))</a></li>")
    if !plan.targets.isEmpty { add("<li><a href=\"#targets\">\(l("目標値", "Targets"))</a></li>") }
    for (number, pillar) in plan.pillars.enumerated() {
      add("<li><a href=\"#p\(number + 1)\">\(Numbering.pillar(number) + escaped(pillar.title))</a></li>")
    }
    add("</ul></nav>")
  }

  /// Counts of every pillar and year; a year not begun and a pillar with nothing scheduled have no figure.
  private mutating func writeProgress() {
    add("<section id=\"progress\"><h2>\(l("進捗の状況（実績入力済 / 予定のある事業）", "Progress (recorded / scheduled programs)"))</h2>")
    let heads = [plan.levels.first ?? l("柱", "Pillar")] + plan.years.map(title)
    add("<div class=\"wide\"><table><thead><tr>" + heads.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined())
    add("</tr></thead><tbody>")
    func row(_ name: String, _ counts: (FiscalYear) -> Progress) -> String {
      let figures = plan.years.map { year -> String in
        let sum = counts(year)
        let shown =
          sum.scheduled == 0 ? "—" : year > current ? "\(sum.scheduled)" : "\(sum.recorded) / \(sum.scheduled)"
        return "<td class=\"figure\">\(shown)</td>"
      }
      return "<tr><th scope=\"row\">\(escaped(name))</th>" + figures.joined() + "</tr>"
    }
    for (number, pillar) in plan.pillars.enumerated() {
      add(row(Numbering.pillar(number) + pillar.title) { plan.progress(of: pillar, in: $0, current: current) })
    }
    add(row(l("計", "Total")) { plan.progress(in: $0, current: current) } + "</tbody></table></div></section>")
  }

  private func title(_ year: FiscalYear) -> String { l == .japanese ? year.columnTitle : year.code }

  // MARK: Targets

  private mutating func writeTargets() {
    guard !plan.targets.isEmpty else { return }
    add("<section id=\"targets\"><h2>\(l("目標値", "Targets"))</h2><div class=\"gauges\">")
    for target in plan.orderedTargets { write(target) }
    add("</div></section>")
  }

  private mutating func write(_ target: Target) {
    let standing = target.standing(in: year, lastYear: plan.lastYear)
    let value = standing.measurement.map {
      target.printed($0.value) + "（\(title($0.year))" + ($0.isProvisional ? l("・速報", ", provisional") : "") + "）"
    }
    let words = [
      l("目標値 ", "goal ") + target.printedGoal, value.map { l("実績値 ", "value ") + $0 },
      standing.pace.map { l("目安 ", "pace ") + target.printed($0) },
    ].compactMap { $0 }
    add("<figure>")
    add(gauge(target, standing.measurement?.value, label: target.name + ": " + words.joined(separator: ", ")))
    add("<figcaption>\(escaped(target.name))<br>\(escaped(words.joined(separator: l("、", ", "))))<br>")
    let isOpen = standing.status == .notMeasured || standing.status == .noVerdict
    add("<span class=\"\(isOpen ? "unset" : "status")\">\(l.word(standing.status))</span></figcaption></figure>")
  }

  /// A bar of a hundred steps with the goal as a mark. One that was not measured has a broken edge and no bar: it is not 0.
  private func gauge(_ target: Target, _ value: Decimal?, label: String) -> String {
    guard let gauge = Gauge(value: value, goal: target.goal, unit: target.unit, width: 100) else { return "" }
    let edge = value == nil ? " stroke-dasharray=\"2 2\"" : ""
    return "<svg viewBox=\"0 0 104 14\" role=\"img\" aria-label=\"\(escaped(label))\">"
      + "<rect x=\"2\" y=\"3\" width=\"100\" height=\"8\" fill=\"#fff\" stroke=\"#444\" stroke-width=\".5\"\(edge)/>"
      + (gauge.filled > 0 ? "<rect x=\"2\" y=\"3\" width=\"\(gauge.filled)\" height=\"8\" fill=\"#2f6f9f\"/>" : "")
      + "<path d=\"M\(gauge.goal + 3) 0V14\" stroke=\"#b45309\" stroke-width=\"1.2\"/></svg>"
  }

  // MARK: The tree

  private mutating func write(_ pillar: Pillar, _ number: Int) {
    add("<section class=\"pillar\" id=\"p\(number + 1)\"><h2>\(Numbering.pillar(number) + escaped(pillar.title))</h2>")
    for (number, direction) in pillar.directions.enumerated() {
      if !direction.title.isEmpty { add("<h3>\(Numbering.direction(number) + escaped(direction.title))</h3>") }
      for (number, initiative) in direction.initiatives.enumerated() {
        add("<details open><summary>\(Numbering.initiative(number) + escaped(initiative.title))</summary>")
        write(initiative)
        add("</details>")
      }
    }
    add("</section>")
  }

  private mutating func write(_ initiative: Initiative) {
    if let purpose = initiative.purpose { add("<p>\(escaped(purpose.printed))</p>") }
    let rows = PrintedRow.of(initiative, in: plan, .results)
    if !rows.isEmpty {
      let heads = [l("事業名", "Program"), l("区分", "Track")] + plan.years.map(title)
      add("<div class=\"wide\"><table class=\"years\"><thead><tr>")
      add(heads.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined() + "</tr></thead><tbody>")
      for (index, row) in rows.enumerated() { write(row, of: initiative, rest: rows[index...]) }
      add("</tbody></table></div>")
    }
    if let outcome = initiative.outcome { add("<p>\(escaped(plan.outcomeTitle))<br>\(escaped(outcome.printed))</p>") }
    if let note = initiative.note { add("<p class=\"fact\">\(escaped(note))</p>") }
  }

  private mutating func write(_ row: PrintedRow, of initiative: Initiative, rest: ArraySlice<PrintedRow>) {
    var line = "<tr>"
    if let name = row.name {
      let rows = 1 + rest.dropFirst().prefix { $0.name == nil }.count
      line += "<th scope=\"rowgroup\" rowspan=\"\(rows)\">\(escaped(name))</th>"
    }
    line += "<td>\(row.line?.track == .actual ? l("実績", "Result") : l("計画", "Plan"))</td>"
    let program = initiative.programs[row.program]
    for span in PrintedSpan.of(row, of: program, in: plan) {
      let first = plan.years[span.column]
      let width = span.length > 1 ? " colspan=\"\(span.length)\"" : ""
      let role = span.content == .inferredArrow ? " class=\"inferred\"" : ""
      // Only an open state is public: who told the figure, and why, is not.
      let state = row.line.flatMap { program.line($0)?.facts[first]?.state }.flatMap { $0.isSettled ? nil : $0 }
      let mark = state.map { "<br><span class=\"fact\">（\(escaped(l.word($0)))）</span>" } ?? ""
      line += "<td\(role)\(width) data-year=\"\(escaped(title(first)))\">\(escaped(span.written))\(mark)</td>"
    }
    add(line + "</tr>")
  }
}
