import PlanModel

// Tables: of targets, of an initiative's programs, or text.
extension DocumentScan {
  mutating func readTable(_ range: Range<Int>, isPiped: Bool) {
    let rows = range.filter { !TableRow.isSeparator(lines[$0]) }
      .map { TableRow(line: $0, text: lines[$0], isPiped: isPiped) }
    for index in range where TableRow.isSeparator(lines[index]) { fates[index] = .passedOver }
    if let table = TargetTable(rows) { return read(table, rows) }
    switch context {
    case .front, .contents:
      if !readLonely(rows) { leave(rows, .front) }
    case .chapter:
      if readLonely(rows) { return }
      for row in rows { read(paragraph: Cell.trimmed(lines[row.line]), at: row.line) }
    case .body:
      var (hasTable, isThere) = (false, false)
      _ = withInitiative {
        (hasTable, isThere) = ($0.hasTable, true)
        return true
      }
      let layout = draft.bodies[draft.bodies.count - 1].layout
      if let table = ProgramTable(rows, inherited: hasTable ? layout : nil) ?? named(rows, layout) {
        read(table, rows)
      } else if isThere, !hasTable {
        for row in rows { read(paragraph: Cell.trimmed(lines[row.line]), at: row.line) }
      } else {
        leave(rows, .table)
      }
    }
  }

  /// A table without years that says 事業名 goes by the years of the one before.
  private func named(_ rows: [TableRow], _ layout: TableLayout?) -> ProgramTable? {
    guard let layout, rows.contains(where: { WidthFolding.folded($0.first).hasPrefix("事業名") }) else { return nil }
    return ProgramTable(rows, inherited: layout)
  }

  /// A table of programs outside every pillar: of a plan whose upper levels have no headings.
  private mutating func readLonely(_ rows: [TableRow]) -> Bool {
    guard let table = ProgramTable(rows, inherited: nil), table.layout != nil, table.initiativeName != nil else {
      return false
    }
    beginBody()
    read(table, rows)
    return true
  }

  private mutating func leave(_ rows: [TableRow], _ reason: DocumentReport.Reason) {
    for row in rows { fates[row.line] = row.isEmpty ? .passedOver : .unplaced(reason) }
  }

  private mutating func read(_ table: ProgramTable, _ rows: [TableRow]) {
    let body = draft.bodies.count - 1
    for row in rows { fates[row.line] = row.isEmpty ? .passedOver : .body(body) }
    beginInitiativeIfNeeded(of: table, at: rows[0].line)
    if draft.bodies[body].tableTitle == nil { draft.bodies[body].tableTitle = table.title }
    if let layout = table.layout {
      draft.bodies[body].layout = layout
      draft.bodies[body].years.append(layout.years)
    }
    _ = withInitiative { initiative in
      initiative.hasTable = true
      initiative.programs += table.programs
      initiative.outcome += table.outcome
      initiative.notes += table.notes
      return true
    }
    for (line, reason) in table.unread {
      if case .cells = reason { looseCells.append((line, reason)) } else { fates[line] = .unplaced(reason) }
    }
  }

  /// The heading's name counts; a name in the table alone begins an initiative of its own.
  private mutating func beginInitiativeIfNeeded(of table: ProgramTable, at line: Int) {
    let name = table.initiativeName ?? ""
    var needed = true
    _ = withInitiative { initiative in
      let isSame = WidthFolding.folded(name) == WidthFolding.folded(initiative.title)
      needed = initiative.hasTable && !name.isEmpty && !isSame
      if !needed, initiative.title.isEmpty { initiative.title = name }
      return true
    }
    if needed {
      _ = appendInitiative(name.isEmpty ? partTitle ?? "" : name, at: line)
      return
    }
    guard !name.isEmpty, let nameLine = table.nameLine else { return }
    var heading = name
    _ = withInitiative { initiative in
      heading = initiative.title
      return true
    }
    if WidthFolding.folded(heading) != WidthFolding.folded(name) {
      remarks.append(.otherName(line: nameLine + 1, heading: heading, table: name))
    }
  }

  private mutating func read(_ table: TargetTable, _ rows: [TableRow]) {
    for row in rows { fates[row.line] = row.isEmpty ? .passedOver : .goal }
    let body = context == .body ? draft.bodies.count - 1 : nil
    let pillar = body.map { draft.bodies[$0].pillars.count - 1 }
    for row in table.rows {
      let mark = HeadingMark(row.pillar)
      draft.goals.append(
        DocumentDraft.Goal(
          line: row.line, pillar: mark, pillarTitle: mark?.title ?? row.pillar, name: row.name, goal: row.goal.value,
          unit: row.goal.unit, better: row.goal.better, partTitle: partTitle, body: body, pillarIndex: pillar))
    }
    for (line, reason) in table.unread {
      if case .cells = reason { looseCells.append((line, reason)) } else { fates[line] = .unplaced(reason) }
    }
  }
}
