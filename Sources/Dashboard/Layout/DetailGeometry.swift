import PlanModel
import TerminalKit

/// The detail from top to bottom: breadcrumb, purpose, year header, rows that scroll.
package struct DetailGeometry: Sendable {
  package let breadcrumb: ScreenRect
  package let purpose: ScreenRect
  package let yearHeader: ScreenRect
  package let rows: ScreenRect
  /// The purpose, wrapped; the last line shown is marked where more is hidden.
  package let purposeLines: [String]

  package init(state: State, layout: Layout) {
    let detail = ScreenRect(
      x: layout.detail.x, y: layout.detail.y, width: layout.detailText, height: layout.detail.height)
    var y = detail.y
    func take(_ height: Int) -> ScreenRect {
      let rect = ScreenRect(x: detail.x, y: y, width: detail.width, height: min(height, max(0, detail.maxY - y)))
      y = rect.maxY
      return rect
    }
    breadcrumb = take(1)
    let showsPurpose = layout.side.width == 0 && detail.height >= 9
    let wrapped =
      showsPurpose && detail.width > 1
      ? state.selectedInitiative?.purpose.map {
        state.policy.wrap($0.text, width: detail.width).map { String($0.text) }
      } ?? []
      : []
    purposeLines = wrapped
    purpose = take(min(wrapped.count, detail.height >= 28 ? 4 : detail.height >= 14 ? 2 : 1))
    yearHeader = take(1)
    rows = ScreenRect(x: detail.x, y: y, width: detail.width, height: detail.maxY - y)
  }
}
