import PlanModel
import TerminalKit

extension YearColumns {
  /// Columns of the field in an open cell: the column's own, so that a text stands there as it does when it is committed, and
  /// one more for a caret behind a full line, which is the right bracket's.
  var fieldWidth: Int { width + 1 }
}

extension State {
  /// The year columns as they are shown now.
  func yearColumns(in layout: Layout) -> YearColumns {
    YearColumns(count: plan?.yearCount ?? 1, detailWidth: layout.detailText, first: firstColumn)
  }

  /// Where the field of the open cell lies, in the rows of the detail; nil where none is open or it cannot be seen.
  func openCellField(_ document: DetailDocument, rows rect: ScreenRect) -> ScreenRect? {
    guard case .cell(let cursor) = open?.target, let line = document.line(at: cursor),
      let column = plan?.column(of: cursor.year), document.columns.shown.contains(column)
    else { return nil }
    let first = rect.y + line.firstRow - detailScroll
    let top = max(rect.y, first)
    let bottom = min(rect.maxY, first + line.height)
    guard bottom > top else { return nil }
    return ScreenRect(
      x: rect.x + document.columns.x(of: column), y: top, width: document.columns.fieldWidth, height: bottom - top)
  }

  /// Where the open field lies on the screen, whatever it is for; nil where none is seen.
  package func openFieldRect(in layout: Layout) -> ScreenRect? {
    switch open?.target {
    case nil: return nil
    case .cell:
      guard selection.page == .plan, layout.detail.width > 0 else { return nil }
      let detail = laidDetail(in: layout)
      return openCellField(detail.document, rows: detail.geometry.rows)
    case .text: return TextPanel(state: self)?.field
    default: return PromptPlace(state: self, footer: layout.footer)?.field
    }
  }

  /// The size that the open field is laid out for. A cell's rows are those of the detail: it grows, and PgUp alone asks.
  func openFieldSize(in layout: Layout) -> ScreenSize {
    switch open?.target {
    case .cell:
      return ScreenSize(columns: yearColumns(in: layout).fieldWidth, rows: max(1, layout.detail.height))
    case .text:
      let field = TextPanel(state: self)?.field
      return ScreenSize(columns: max(1, field?.width ?? 1), rows: max(1, field?.height ?? 1))
    default: return ScreenSize(columns: max(1, size.columns), rows: 1)
    }
  }
}
