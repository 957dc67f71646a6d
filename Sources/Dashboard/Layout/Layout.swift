import TerminalKit

/// Where the parts of a screen lie. One function of the size, used by `update`, the views and the mouse alike.
package struct Layout: Hashable, Sendable {
  /// The smallest screen that is drawn.
  package static let minimum = ScreenSize(columns: 50, rows: 15)

  package let isTooSmall: Bool
  package let header: ScreenRect
  package let topRule: ScreenRect
  /// The tree; of no width where the other pane has the screen.
  package let rail: ScreenRect
  /// The line between the panes; of no width where there is only one.
  package let divider: ScreenRect
  package let detail: ScreenRect
  /// Notes beside the detail on wide screens; of no width elsewhere.
  package let side: ScreenRect
  package let body: ScreenRect
  package let bottomRule: ScreenRect
  package let gauges: ScreenRect
  /// What the guided tour says, above the footer; of no height without one.
  package let tour: ScreenRect
  package let footer: ScreenRect
  /// Where the rail shows that there are rows above and below: the divider, or its own last column.
  package var railMarks: Int { divider.width > 0 ? divider.x : rail.maxX - 1 }
  /// The rail's columns for text.
  package var railText: Int { divider.width > 0 ? rail.width : max(0, rail.width - 1) }
  /// The detail's columns for text: the last one shows that there is more above and below.
  package var detailText: Int { max(0, detail.width - 1) }

  /// The fewest columns of the tree, and of the detail beside it.
  static let narrowestRail = 12
  static let narrowestDetail = 40

  /// `gaugeCount` is how many targets the focused pillar has, `railWidth` the width wished for the tree, `tourRows` what the
  /// guided tour takes.
  package init(
    size: ScreenSize, page: Page, pane: Pane, gaugeCount: Int, railWidth wish: Int? = nil, tourRows: Int = 0
  ) {
    let (columns, rows) = (size.columns, size.rows)
    isTooSmall = columns < Layout.minimum.columns || rows < Layout.minimum.rows
    let perRow = columns >= 160 ? 4 : columns >= 72 ? 2 : 1
    let wanted = (gaugeCount + perRow - 1) / perRow
    let gaugeRows = page == .plan ? min(wanted, rows < 20 ? 1 : 2) : 0
    let bodyHeight = rows - 3 - (gaugeRows > 0 ? gaugeRows + 1 : 0) - tourRows
    header = ScreenRect(x: 0, y: 0, width: columns, height: 1)
    topRule = ScreenRect(x: 0, y: 1, width: columns, height: 1)
    body = ScreenRect(x: 0, y: 2, width: columns, height: bodyHeight)
    bottomRule = ScreenRect(x: 0, y: body.maxY, width: columns, height: gaugeRows > 0 ? 1 : 0)
    gauges = ScreenRect(x: 0, y: bottomRule.maxY, width: columns, height: gaugeRows)
    tour = ScreenRect(x: 0, y: rows - 1 - tourRows, width: columns, height: tourRows)
    footer = ScreenRect(x: 0, y: rows - 1, width: columns, height: 1)

    guard columns >= 60 else {
      let railWidth = pane == .rail ? columns : 0
      rail = ScreenRect(x: 0, y: 2, width: railWidth, height: bodyHeight)
      divider = ScreenRect(x: railWidth, y: 2, width: 0, height: bodyHeight)
      detail = ScreenRect(x: railWidth, y: 2, width: columns - railWidth, height: bodyHeight)
      side = ScreenRect(x: columns, y: 2, width: 0, height: bodyHeight)
      return
    }
    let standard = columns >= 160 ? 44 : columns >= 120 ? 32 : columns >= 80 ? 22 : 18
    let railWidth = max(Layout.narrowestRail, min(wish ?? standard, columns - 1 - Layout.narrowestDetail))
    let rest = columns - railWidth - 1
    let sideWidth = rest >= 110 ? min(60, rest / 3) : 0
    rail = ScreenRect(x: 0, y: 2, width: railWidth, height: bodyHeight)
    divider = ScreenRect(x: railWidth, y: 2, width: 1, height: bodyHeight)
    detail = ScreenRect(x: railWidth + 1, y: 2, width: rest - (sideWidth > 0 ? sideWidth + 1 : 0), height: bodyHeight)
    side = ScreenRect(x: columns - sideWidth, y: 2, width: sideWidth, height: bodyHeight)
  }
}

extension State {
  package var layout: Layout {
    Layout(
      size: size, page: selection.page, pane: selection.pane, gaugeCount: focusedTargetIndices.count,
      railWidth: railWidth, tourRows: tourRows)
  }
}
