import PlanModel
import TerminalKit

/// What lies at a point of the screen, as the same layout puts it there that the view draws.
package enum Hit: Hashable, Sendable {
  /// The year in focus in the header.
  case focusedYear
  case railRow(ItemID)
  /// Mark and number of a row that can be folded.
  case foldMark(ItemID)
  case divider
  /// The purpose above the year cells, of which there may be more.
  case purpose
  /// A year above the year cells.
  case year(FiscalYear)
  case cell(GridCursor)
  case gauge(ItemID)
  case target(ItemID)
  /// A row of the worklist, by its place in it.
  case work(Int)
  /// A key in the footer.
  case key(KeyStroke)
  /// An answer of a menu, by its key.
  case choice(Character)
  /// The open field.
  case field(row: Int, column: Int)
  case nothing
}

/// A part of the screen that scrolls.
enum ScrollingPart {
  case rail, detail, targets, work, overlay, field
}

extension State {
  /// What lies at `point`.
  package func hit(at point: ScreenPoint) -> Hit {
    let layout = layout
    guard !layout.isTooSmall else { return .nothing }
    if overlay != nil {
      guard let menu else { return .nothing }
      return MenuBox(menu, state: self).choice(at: point).map { .choice($0) } ?? .nothing
    }
    if let field = openFieldRect(in: layout), field.contains(point) {
      return .field(row: point.y - field.y, column: point.x - field.x)
    }
    if case .text = open?.target { return .nothing }
    if layout.footer.contains(point) {
      return footerHints(in: layout.footer).first { $0.rect.contains(point) }?.binding.keys.first.map { .key($0) }
        ?? .nothing
    }
    guard let plan else { return .nothing }
    if HeaderPlaces(plan, state: self, rect: layout.header).year.contains(point) { return .focusedYear }
    switch selection.page {
    case .plan: return hitOnPlan(point, plan: plan, layout: layout)
    case .targets: return hitOnTargets(point, layout: layout)
    case .work:
      let index = workScroll + point.y - layout.body.y
      guard layout.body.contains(point), workRows.indices.contains(index), workRows[index].isSelectable else {
        return .nothing
      }
      return .work(index)
    }
  }

  private func hitOnPlan(_ point: ScreenPoint, plan: Plan, layout: Layout) -> Hit {
    if layout.divider.contains(point) { return .divider }
    if layout.rail.contains(point) { return hitOnRail(point, layout: layout) }
    if layout.detail.contains(point) { return hitOnDetail(point, plan: plan, layout: layout) }
    let gauge = gaugePlaces(in: layout.gauges).places.first { $0.rect.contains(point) }
    return gauge.map { .gauge($0.target.id) } ?? .nothing
  }

  private func hitOnRail(_ point: ScreenPoint, layout: Layout) -> Hit {
    let index = railScroll + point.y - layout.rail.y
    guard railRows.indices.contains(index) else { return .nothing }
    let row = railRows[index]
    let lead = policy.columns(of: railLead(row, isSelected: false))
    let isOnMark = row.isFolded != nil && point.x - layout.rail.x < lead
    return isOnMark ? .foldMark(row.id) : .railRow(row.id)
  }

  private func hitOnDetail(_ point: ScreenPoint, plan: Plan, layout: Layout) -> Hit {
    let detail = laidDetail(in: layout)
    let (geometry, document) = (detail.geometry, detail.document)
    if geometry.purpose.contains(point) { return .purpose }
    let columns = yearColumns(in: layout)
    let column = columns.column(at: point.x - layout.detail.x)
    if geometry.yearHeader.contains(point) {
      return column.map { .year(plan.firstYear.advanced(by: $0)) } ?? .nothing
    }
    guard geometry.rows.contains(point) else { return .nothing }
    let index = detailScroll + point.y - geometry.rows.y
    guard document.rows.indices.contains(index), case .line(let number, _) = document.rows[index],
      let program = document.lines[number].program
    else { return .nothing }
    // On the label 計画 or 実績 the row is meant: in the year that the officer is at.
    let year = column.map { plan.firstYear.advanced(by: $0) } ?? selection.cursor?.year ?? selection.year
    return .cell(GridCursor(program: program, line: document.lines[number].ref, year: year))
  }

  private func hitOnTargets(_ point: ScreenPoint, layout: Layout) -> Hit {
    guard layout.body.contains(point) else { return .nothing }
    let rows = targetRows(width: max(0, layout.body.width - 1))
    let index = targetsScroll + point.y - layout.body.y
    return rows.indices.contains(index) ? rows[index].target.map { .target($0) } ?? .nothing : .nothing
  }

  /// What the wheel scrolls at `point`.
  func scrollingPart(at point: ScreenPoint) -> ScrollingPart? {
    let layout = layout
    guard !layout.isTooSmall else { return nil }
    if overlay != nil { return .overlay }
    if case .text = open?.target { return .field }
    guard selection.page == .plan else {
      return layout.body.contains(point) ? selection.page == .work ? .work : .targets : nil
    }
    return layout.rail.contains(point) ? .rail : layout.detail.contains(point) ? .detail : nil
  }
}

extension YearColumns {
  /// The column whose text, or the rule before it, lies at `x` from the detail's left edge.
  func column(at x: Int) -> Int? { shown.first { (self.x(of: $0) - 1..<self.x(of: $0) + width).contains(x) } }
}
