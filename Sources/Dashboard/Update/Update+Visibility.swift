import PlanModel
import TerminalKit

extension State {
  /// Scrolls so that what is selected can be seen, and no further. Called after everything that may have moved it.
  mutating func keepVisible() {
    keepFilterAround()
    if selection.page == .work, isWorkStale { refreshWork() }
    let layout = layout
    guard !layout.isTooSmall else { return }
    switch selection.page {
    case .plan:
      keepRailVisible(layout)
      keepCellVisible(layout)
      if layout.rail.width > 0 { keptRail = railPicture(in: layout) }
      if layout.detail.width > 0 { keptDetail = laidDetail(in: layout) }
    case .targets: keepTargetVisible(layout)
    case .work: keepWorkVisible(layout)
    }
    keepOverlayInBounds()
  }

  private mutating func keepRailVisible(_ layout: Layout) {
    guard layout.rail.width > 0 else { return }
    let rows = railRows
    selectShownRow()
    let index = rows.firstIndex { $0.id == selection.item } ?? 0
    railScroll = State.scroll(railScroll, toShow: index..<(index + 1), height: layout.rail.height, of: rows.count)
  }

  /// A direction that a plan of three levels does not show is left for its pillar.
  private mutating func selectShownRow() {
    guard let item = selection.item, !railRows.contains(where: { $0.id == item }), let path = paths[item],
      let pillar = ledger.pillar(at: path)?.id, railRows.contains(where: { $0.id == pillar })
    else { return }
    selection.item = pillar
  }

  private mutating func keepCellVisible(_ layout: Layout) {
    // Outside the cells the rows begin at the top: nothing needs to be laid out to know that.
    guard layout.detail.width > 0, selection.pane == .grid, let plan else {
      detailScroll = 0
      return
    }
    if let cursor = selection.cursor, let column = plan.column(of: cursor.year) {
      let columns = YearColumns(count: plan.yearCount, detailWidth: layout.detailText, first: firstColumn)
      if column < columns.shown.lowerBound { firstColumn = column }
      if column >= columns.shown.upperBound { firstColumn = column - columns.shown.count + 1 }
      let detail = laidDetail(in: layout)
      keptDetail = detail
      let document = detail.document
      guard let line = document.line(at: cursor) else { return }
      let isFirst = line.firstRow == document.lines.first?.firstRow
      let isLast = line.firstRow == document.lines.last?.firstRow
      // The first line brings the program's name with it, the last the notes below.
      let top = isFirst ? 0 : document.nameRow(above: line.firstRow)
      let bottom = isLast ? document.rows.count : line.firstRow + line.height
      let height = detail.geometry.rows.height
      var wanted = top..<bottom
      if wanted.count > height { wanted = line.firstRow..<(line.firstRow + min(line.height, height)) }
      detailScroll = State.scroll(detailScroll, toShow: wanted, height: height, of: document.rows.count)
    }
    if case .cell = open?.target {
      let width = yearColumns(in: layout).fieldWidth
      let height = laidDetail(in: layout).geometry.rows.height
      open?.field.keepScroll(width: width, height: height, policy: policy)
    }
  }

  private mutating func keepTargetVisible(_ layout: Layout) {
    let rows = targetRows(width: max(0, layout.body.width - 1))
    let shown = rows.indices.filter { rows[$0].target == selection.target }
    guard let first = shown.first, let last = shown.last else { return }
    targetsScroll = State.scroll(targetsScroll, toShow: first..<(last + 1), height: layout.body.height, of: rows.count)
  }

  /// The nearest scrolling at which `wanted` is shown; its beginning where it does not fit.
  static func scroll(_ scroll: Int, toShow wanted: Range<Int>, height: Int, of count: Int) -> Int {
    var scroll = scroll
    if wanted.upperBound > scroll + height { scroll = wanted.upperBound - height }
    if wanted.lowerBound < scroll { scroll = wanted.lowerBound }
    return min(max(0, scroll), max(0, count - height))
  }

  /// After the ledger changed under the selection: on to something that exists.
  mutating func keepSelectionValid() {
    if !ledger.plans.indices.contains(selection.plan) {
      enterPlan(max(0, ledger.plans.count - 1), year: ledger.plans.last?.firstYear ?? currentYear)
    }
    guard let plan else { return }
    if !plan.contains(selection.year) {
      selection.year = ledger.defaultYear(inPlan: selection.plan, current: currentYear)
    }
    if selectedPath == nil { selection.item = plan.pillars.first?.id }
    if let cursor = selection.cursor,
      !gridLines.contains(where: { $0.program == cursor.program && $0.line == cursor.line })
    {
      selection.cursor = nil
      selection.pane = .rail
    }
    if selectedTarget == nil { selection.target = plan.orderedTargets.first?.id }
    refreshPlan()
  }

  /// Unfolds what hides the selected item.
  mutating func reveal(_ id: ItemID) {
    guard let path = paths[id] else { return }
    if let pillar = ledger.pillar(at: path), pillar.id != id { folded.remove(pillar.id) }
    if let direction = ledger.direction(at: path), direction.id != id { folded.remove(direction.id) }
  }
}

extension DetailDocument {
  /// The row of the program's name above a line, where nothing but that name lies between.
  func nameRow(above row: Int) -> Int {
    var top = row
    while top > 0, case .text(_, .label) = rows[top - 1] { top -= 1 }
    return top
  }
}
