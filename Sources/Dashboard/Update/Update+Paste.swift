import PlanModel
import TerminalKit

extension State {
  /// A pasted text. In a field it is text and never confirms anything; on a cell it is shown what it would change; it
  /// never runs keys.
  mutating func receivePaste(_ text: String) {
    guard overlay == nil else {
      notice = .notHere
      return
    }
    guard open == nil else {
      open?.field.insert(text)
      return
    }
    guard selection.page == .plan, selection.pane == .grid, let cursor = selection.cursor else {
      notice = .pasteOffer
      return
    }
    let offer = PasteOffer(text: text, at: cursor)
    let plan = pastePlan(of: offer)
    if let only = plan.leftOut.first, plan.leftOut.count == 1, plan.entries.isEmpty {
      notice = only.why
    } else if plan.entries.isEmpty, plan.leftOut.isEmpty {
      notice = plan.unchanged > 0 ? .pastedIsThere : .nothingPasted
    } else {
      overlay = .paste(offer)
    }
  }

  /// A key while it is shown what a pasted text would change.
  mutating func answerPaste(_ offer: PasteOffer, _ stroke: KeyStroke, _ command: Command?) -> [Effect] {
    switch stroke.key {
    case .enter:
      overlay = nil
      return apply(pastePlan(of: offer))
    case .tab where offer.canSplitLines:
      overlay = .paste(PasteOffer(text: offer.text, splitsLines: !offer.splitsLines, at: offer.at))
    case .escape: overlay = nil
    default:
      guard let command, let scroll = scrolled(offer.scroll, stroke, command) else { return [] }
      var offer = offer
      offer.scroll = scroll
      overlay = .paste(offer)
    }
    return []
  }

  /// Writes what was pasted as one change.
  private mutating func apply(_ paste: PastePlan) -> [Effect] {
    var scratch = ledger
    var edits: [PlanEdit] = []
    for entry in paste.entries {
      guard let path = scratch.path(of: entry.cursor.program), let program = scratch.program(at: path),
        let column = plan?.column(of: entry.cursor.year)
      else { continue }
      let fact = program.line(entry.cursor.line)?.facts[entry.cursor.year]
      let next = program.edits(
        writing: entry.new, fact: fact, to: entry.cursor.line, in: entry.cursor.year, column: column)
      do {
        try scratch.apply(Change(next))
      } catch {
        notice = .changedMeanwhile
        return []
      }
      edits += next
    }
    guard !edits.isEmpty else {
      notice = .nothingPasted
      return []
    }
    let what = Phrase.pasting(paste.entries.count)
    let effects = commit(Change(edits), what: what)
    if !effects.isEmpty, notice == nil { notice = .pasted(paste.entries.count, leftOut: paste.leftOut.count) }
    return effects
  }

  /// What a pasted text would do, as the ledger stands now.
  ///
  /// A row goes where the cursor stands, the rows below it into the lines below; columns go into the years to the right.
  /// While results are recorded the lines below are those of results: the plan's cannot be written then, unless the
  /// block holds them as they stand, having been copied with them. A row that begins with a program's name and 計画 or
  /// 実績, as `Y` copies it, goes there, from the first year on. An empty cell changes nothing.
  func pastePlan(of offer: PasteOffer) -> PastePlan {
    var result = PastePlan()
    guard let plan else { return result }
    let rows = offer.rows
    let cleaner = TextField(isMultiline: true)
    let lines = linesBelow(offer.at, taking: rows, of: plan)
    for (index, row) in rows.enumerated() {
      var cells = row[...]
      var line: (program: ItemID, line: LineRef)? = lines.indices.contains(index) ? lines[index] : nil
      var first = plan.column(of: offer.at.year) ?? 0
      if let named = namedLine(row) {
        (line, first) = (named, 0)
        cells = row.dropFirst(2)
      }
      for (offset, text) in cells.enumerated() {
        let new = Cell(cleaner.clean(text))
        if new.isBlank { continue }
        add(new, to: line, column: first + offset, row: index, in: plan, &result)
      }
    }
    return result
  }

  private func add(
    _ new: Cell, to line: (program: ItemID, line: LineRef)?, column: Int, row: Int, in plan: Plan,
    _ result: inout PastePlan
  ) {
    guard let line else {
      result.leftOut.append(
        .init(place: .pastedRow(row + 1), text: new.written, why: .noLineBelow))
      return
    }
    guard plan.years.indices.contains(column) else {
      let place = Phrase(verbatim: address(of: line.program) + " ") + .pastedRow(row + 1)
      result.leftOut.append(.init(place: place, text: new.written, why: .noYearThere(plan.lastYear)))
      return
    }
    let cursor = GridCursor(program: line.program, line: line.line, year: plan.firstYear.advanced(by: column))
    let old = cell(cursor) ?? .blank
    if old.written.unicodeScalars.elementsEqual(new.written.unicodeScalars) {
      result.unchanged += 1
    } else if let why = refusal(at: cursor) {
      result.leftOut.append(.init(place: describe(cursor), text: new.written, why: why))
    } else {
      result.entries.append(.init(cursor: cursor, old: old, new: new))
    }
  }

  /// The lines that the rows of a block go to.
  private func linesBelow(
    _ start: GridCursor, taking rows: [[String]], of plan: Plan
  ) -> [(program: ItemID, line: LineRef)] {
    let all = gridLines
    guard let first = all.firstIndex(where: { $0.program == start.program && $0.line == start.line }) else { return [] }
    let below = Array(all[first...])
    guard mode == .recording, start.line.track == .actual else { return below }
    let column = plan.column(of: start.year) ?? 0
    // The plan's own lines are in the block if each of its rows that would fall on one says what stands there.
    let planned = zip(rows, below).filter { $0.1.line.track == .planned }
    let holdsPlan = planned.allSatisfy { row, line in
      row.enumerated().allSatisfy { offset, text in
        let year = plan.firstYear.advanced(by: column + offset)
        let stands = cellText(GridCursor(program: line.program, line: line.line, year: year))
        return Cell(text).written.unicodeScalars.elementsEqual(stands.unicodeScalars)
      }
    }
    return !planned.isEmpty && holdsPlan ? below : below.filter { $0.line.track == .actual }
  }

  /// The line that a row names by its first two cells; nil where it names none.
  private func namedLine(_ row: [String]) -> (program: ItemID, line: LineRef)? {
    guard row.count > 2, let track = State.track(named: row[1]) else { return nil }
    let name = State.oneLine(row[0]).unicodeScalars
    let program = selectedInitiative?.programs.first { State.oneLine($0.name).unicodeScalars.elementsEqual(name) }
    return program.flatMap { program in program.lineRefs(track).first.map { (program.id, $0) } }
  }

  private static func track(named name: String) -> Track? {
    for (phrase, track) in [(Phrase.planned, Track.planned), (.actual, .actual)]
    where name == phrase.japanese || name == phrase.english {
      return track
    }
    return nil
  }

  private func address(of item: ItemID) -> String {
    paths[item].map { ledger.address(of: $0, defaultPlan: selection.plan) } ?? ""
  }
}

extension PasteOffer {
  /// Whether it has lines and no tabs: one cell or several.
  var canSplitLines: Bool {
    let table = PastedTable(text).rows
    return table.count > 1 && table.allSatisfy { $0.count == 1 }
  }

  /// The block by rows and cells.
  var rows: [[String]] {
    let table = PastedTable(text).rows
    guard canSplitLines, !splitsLines else { return table }
    return [[text]]
  }
}
