import PlanModel
import TerminalKit

extension State {
  /// The list of keys, grouped, from the binding table.
  package func helpRows(width: Int) -> [(text: String, role: Role)] {
    var rows: [(String, Role)] = []
    var group: Phrase?
    let wanted = PaletteEntry.folded(helpField?.text ?? "")
    for binding in keyMap.bindings where !binding.keys.isEmpty {
      guard wanted.isEmpty || binding.answers(to: wanted) else { continue }
      if binding.group != group {
        if group != nil { rows.append(("", .text)) }
        rows.append((text(binding.group), .heading))
        group = binding.group
      }
      let keys = binding.keys.map { $0.shown(in: language) }.joined(separator: " ")
      let line = "  " + policy.pad(keys, to: 18) + " " + text(binding.name)
      rows.append((policy.cut(line, to: max(0, width)), .text))
    }
    return rows
  }

  /// Everything that is written about an initiative, in full; of anything above one, the chapters of its plan.
  package func wholeTextRows(of item: ItemID, width: Int) -> [(text: String, role: Role)] {
    guard let path = paths[item], let plan = ledger.plan(at: path) else { return [] }
    var rows: [(String, Role)] = []
    func add(_ label: String, _ prose: Prose?) {
      guard let prose else { return }
      rows.append(("", .text))
      rows += policy.wrap(label, width: max(2, width)).map { (String($0.text), .label) }
      rows += policy.wrap(prose.text, width: max(2, width)).map { (String($0.text), .text) }
      guard prose.isSummary else { return }
      rows += policy.wrap(text(.summaryNotice), width: max(2, width)).map { (String($0.text), .faint) }
    }
    if let initiative = ledger.initiative(at: path) {
      rows = [(Numbering.full(path.positions) + " " + initiative.title, .heading)]
      for (label, prose) in texts(of: initiative) { add(text(label), prose) }
    } else {
      rows = [(plan.title, .heading)]
      for chapter in plan.chapters { add(chapter.title, chapter.body) }
    }
    return rows.map { (policy.cut($0.0, to: max(0, width)), $0.1) }
  }

  private func texts(of initiative: Initiative) -> [(Phrase, Prose?)] {
    var texts: [(Phrase, Prose?)] = [(.purpose, initiative.purpose)]
    for year in initiative.years.keys.sorted() {
      let record = initiative.years[year]
      for (label, body) in [(Phrase.note, record?.note), (.issue, record?.issue), (.nextDirection, record?.direction)] {
        texts.append((.year(year) + Phrase(verbatim: " ") + label, body.map { Prose($0) }))
      }
    }
    texts.append((.outcome, initiative.outcome))
    texts.append((.footnote, initiative.note.map { Prose(Phrase.withoutNoteSign($0)) }))
    return texts
  }
}
