import PlanModel
import TerminalKit

/// Where an item's text is edited: a panel over the body.
struct TextPanel {
  let frame: ScreenRect
  let field: ScreenRect

  /// nil where no item's text is open.
  init?(state: State) {
    guard case .text = state.open?.target else { return nil }
    let size = state.size
    frame = ScreenRect(x: 0, y: 2, width: size.columns, height: max(3, min(size.rows - 4, 14)))
    field = ScreenRect(x: 2, y: frame.y + 1, width: max(1, size.columns - 4), height: max(1, frame.height - 2))
  }
}
