import PlanModel
import TerminalKit

extension State {
  /// What the mouse did. A click selects, a double click opens, the wheel scrolls the part under the pointer and leaves the
  /// selection where it is, a drag moves the line between the panes or selects text in the open field. Everything
  /// it does can be done with keys.
  mutating func receive(_ event: MouseEvent) -> [Effect] {
    switch event.kind {
    case .press(button: 1):
      notice = nil
      let effects = press(event)
      keepVisible()
      return effects
    case .drag(button: 1): drag(to: event.at)
    case .release: grip = nil
    case .wheel(let lines): turnWheel(lines, at: event.at)
    case .press, .drag: break
    }
    return []
  }

  private mutating func press(_ event: MouseEvent) -> [Effect] {
    let hit = hit(at: event.at)
    grip = nil
    switch hit {
    case .choice(let key): return answerOverlay(KeyStroke(.character(key)))
    case .field(let row, let column):
      grip = .field
      placeCaret(row: row, column: column, extending: event.modifiers.contains(.shift))
      return []
    case .key(let stroke): return receiveKey(stroke)
    case .nothing: return []
    case .focusedYear, .railRow, .foldMark, .divider, .purpose, .year, .cell, .gauge, .target, .work: break
    }
    guard open != nil else { return press(hit, clicks: event.clicks) }
    // As in Excel a click beside the open cell commits it. A question waits for its answer.
    guard case .cell = open?.target else { return [] }
    let effects = typeInField(KeyStroke(.enter))
    guard open == nil, overlay == nil else { return effects }
    return effects + press(hit, clicks: 1)
  }

  /// A click on a part of the page, with no field open.
  private mutating func press(_ hit: Hit, clicks: Int) -> [Effect] {
    switch hit {
    case .focusedYear: toFollowingYear()
    case .divider: grip = .divider
    case .foldMark(let item): pressRail(item, toggles: true)
    case .railRow(let item): pressRail(item, toggles: clicks == 2)
    case .purpose: if clicks == 2 { return perform(.wholeText) }
    case .year(let year):
      selection.year = year
      selection.cursor?.year = year
    case .cell(let cursor):
      selection.pane = .grid
      selection.cursor = cursor
      if clicks == 2 { return perform(.openCell) }
    case .gauge(let target):
      selection.page = .targets
      selection.target = target
    case .target(let target):
      selection.target = target
      if clicks == 2 { return perform(.measure) }
    case .work(let index):
      workRow = index
      if clicks == 2 { return perform(.openWork) }
    case .key, .choice, .field, .nothing: break
    }
    return []
  }

  private mutating func pressRail(_ item: ItemID, toggles: Bool) {
    guard let row = railRows.first(where: { $0.id == item }) else { return }
    selection.pane = .rail
    if selection.item != item {
      selection.item = item
      enteredItem()
    }
    guard toggles else { return }
    switch row.isFolded {
    case true?: folded.remove(item)
    case false?: folded.insert(item)
    case nil: enterGrid()
    }
  }

  /// The next year of the plan, after the last one the first.
  private mutating func toFollowingYear() {
    guard let plan else { return }
    let next = selection.year.advanced(by: 1)
    selection.year = plan.contains(next) ? next : plan.firstYear
    selection.cursor?.year = selection.year
  }

  private mutating func placeCaret(row: Int, column: Int, extending: Bool) {
    guard let rect = openFieldRect(in: layout) else { return }
    open?.field.placeCaret(
      atRow: row, column: column, width: rect.width, height: rect.height, policy: policy, extending: extending)
  }

  private mutating func drag(to point: ScreenPoint) {
    switch grip {
    case .divider:
      railWidth = min(max(Layout.narrowestRail, point.x), size.columns)
      keepVisible()
    case .field:
      guard overlay == nil, let rect = openFieldRect(in: layout) else { return }
      placeCaret(row: point.y - rect.y, column: point.x - rect.x, extending: true)
      keepVisible()
    case nil: break
    }
  }

  private mutating func turnWheel(_ lines: Int, at point: ScreenPoint) {
    let layout = layout
    func scrolled(_ scroll: Int, _ count: Int, _ height: Int) -> Int {
      min(max(0, scroll + lines), max(0, count - height))
    }
    switch scrollingPart(at: point) {
    case .rail:
      railScroll = scrolled(railScroll, railRows.count, layout.rail.height)
      keptRail = railPicture(in: layout)
    case .detail:
      let detail = laidDetail(in: layout)
      keptDetail = detail
      detailScroll = scrolled(detailScroll, detail.document.rows.count, detail.geometry.rows.height)
    case .targets:
      let rows = targetRows(width: max(0, layout.body.width - 1))
      targetsScroll = scrolled(targetsScroll, rows.count, layout.body.height)
    case .work: workScroll = scrolled(workScroll, workRows.count, layout.body.height)
    case .overlay:
      let stroke = KeyStroke(lines < 0 ? .up : .down)
      for _ in 0..<abs(lines) where menu == nil { _ = answerOverlay(stroke) }
      keepVisible()
    case .field:
      let size = openFieldSize(in: layout)
      for _ in 0..<abs(lines) {
        _ = open?.field.handle(KeyStroke(lines < 0 ? .up : .down), width: size.columns, policy: policy)
      }
      keepVisible()
    case nil: break
    }
  }
}
