import Dashboard
import PlanExchange
import StrictJSON

/// What an import understood and would change, as text or as JSON.
struct ImportReport {
  let document: ImportedDocument
  /// nil where a new ledger is made.
  let merge: ImportMerge?

  func text(in language: Language) -> String {
    var lines: [String] = []
    func add(_ phrase: Phrase, indent: String = "") {
      let parts = phrase.text(in: language).split(separator: "\n", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        // A tab would show as a mark: here it only parts cells.
        let spaced = String(part.map { $0 == "\t" ? " " : $0 })
        lines.append(indent + (index == 0 ? "" : "  ") + spaced)
      }
    }
    for plan in document.report.plans {
      add(.counts(plan))
      for (index, pillar) in plan.pillars.enumerated() { add(.counts(pillar, number: index + 1), indent: "  ") }
    }
    func section(_ heading: Phrase, _ phrases: [Phrase]) {
      guard !phrases.isEmpty else { return }
      lines.append("")
      add(heading + Phrase("（\(phrases.count)件）", " (\(phrases.count))"))
      for phrase in phrases { add(phrase, indent: "  ") }
    }
    section(.unplacedHeading, document.report.unplaced.map(Phrase.unplaced))
    section(.remarksHeading, document.report.remarks.map(\.phrase))
    section(.differencesHeading, merge?.differences.map(\.phrase) ?? [])
    return lines.joined(separator: "\n")
  }

  func json(applied: Bool) -> JSONValue {
    func count(_ number: Int) -> JSONValue { .number(String(number)) }
    func object(_ members: [(String, JSONValue)]) -> JSONValue {
      .object(members.map { JSONMember($0.0, $0.1) })
    }
    let plans = document.report.plans.map { plan in
      object([
        ("label", .string(plan.label)), ("title", .string(plan.title)), ("lines", count(plan.lines)),
        ("filledCells", count(plan.filledCells)), ("outcomes", count(plan.outcomes)),
        ("chapters", count(plan.chapters)),
        (
          "pillars",
          .array(
            plan.pillars.map { pillar in
              object([
                ("title", .string(pillar.title)), ("directions", count(pillar.directions)),
                ("initiatives", count(pillar.initiatives)), ("programs", count(pillar.programs)),
                ("targets", count(pillar.targets)),
              ])
            })
        ),
      ])
    }
    let unplaced = document.report.unplaced.map { line in
      object([
        ("line", count(line.line)), ("reason", .string(line.reason.code)), ("text", .string(line.text)),
      ])
    }
    let differences = (merge?.differences ?? []).map { difference in
      object([
        ("address", .string(difference.address)), ("what", .string(difference.code)),
        ("field", .text(difference.field?.importCode)), ("before", .text(difference.before)),
        ("after", .text(difference.after)),
      ])
    }
    return object([
      ("plans", .array(plans)), ("unplaced", .array(unplaced)),
      ("remarks", .array(document.report.remarks.map { .string($0.phrase.english) })),
      ("differences", .array(differences)), ("changes", count(merge?.change.edits.count ?? 0)),
      ("applied", .bool(applied)),
    ])
  }
}
