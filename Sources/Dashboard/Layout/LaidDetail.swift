import PlanModel
import TerminalKit

/// The detail of the selected item, laid out: where its parts lie and its rows. The state keeps it as long as nothing
/// that it was made from changes, so that a cursor movement wraps no text.
struct LaidDetail: Sendable {
  /// All that a layout depends on. What the ledger, the language and the terminal bring to it is in the revision.
  struct Key: Hashable {
    var revision: Int
    var item: ItemID?
    var year: FiscalYear
    var detail: ScreenRect
    var hasSide: Bool
    var firstColumn: Int
    /// An open cell takes as many rows as its text.
    var openCell: GridCursor?
    var openRows: Int
  }
  var key: Key
  var geometry: DetailGeometry
  var document: DetailDocument
}

extension State {
  /// The detail as it lies in `layout`: the one kept if it still holds, else made anew.
  func laidDetail(in layout: Layout) -> LaidDetail {
    let key = detailKey(in: layout)
    if let kept = keptDetail, kept.key == key { return kept }
    return LaidDetail(
      key: key, geometry: DetailGeometry(state: self, layout: layout), document: detailDocument(in: layout))
  }

  private func detailKey(in layout: Layout) -> LaidDetail.Key {
    var key = LaidDetail.Key(
      revision: revision, item: selection.item, year: selection.year, detail: layout.detail,
      hasSide: layout.side.width > 0, firstColumn: firstColumn, openCell: nil, openRows: 0)
    if case .cell(let cursor) = open?.target {
      key.openCell = cursor
      key.openRows = openFieldHeight(
        columns: YearColumns(count: plan?.yearCount ?? 1, detailWidth: layout.detailText, first: firstColumn))
    }
    return key
  }
}
