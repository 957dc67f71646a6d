import PlanModel
import TerminalKit

/// The visible part of the tree, drawn with nothing selected. The state keeps it as long as nothing that it was drawn from
/// changes: moving the selection then draws two rows.
struct RailPicture: Sendable {
  /// All that the picture depends on. What the ledger, the folding and the terminal bring to it is in the revision.
  struct Key: Hashable {
    var revision: Int
    var year: FiscalYear
    var width: Int
    var height: Int
    var scroll: Int
  }
  var key: Key
  var frame: Frame
}

extension State {
  /// The tree as it lies in `layout`: the picture kept if it still holds, else drawn anew.
  func railPicture(in layout: Layout) -> RailPicture {
    let key = RailPicture.Key(
      revision: revision, year: selection.year, width: layout.railText, height: layout.rail.height, scroll: railScroll)
    if let kept = keptRail, kept.key == key { return kept }
    var frame = Frame(size: ScreenSize(columns: key.width, rows: key.height), policy: policy)
    for (y, row) in railRows.dropFirst(railScroll).prefix(key.height).enumerated() {
      drawRailRow(row, isSelected: false, in: &frame, x: 0, y: y, width: key.width)
    }
    return RailPicture(key: key, frame: frame)
  }
}
