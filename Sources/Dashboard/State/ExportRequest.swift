import PlanModel

/// What the officer wants written out from the screen: the edge makes the file.
package struct ExportRequest: Hashable, Sendable {
  /// What, and in which form; the dialog lists them in this order.
  package enum Product: Hashable, Sendable, CaseIterable {
    case documentWorkbook, documentPage, documentText, sheet, dataWorkbook, dataText, ledger, dashboard, targets

    package var ending: String {
      switch self {
      case .documentWorkbook, .sheet, .dataWorkbook, .targets: "xlsx"
      case .documentPage, .dashboard: "html"
      case .documentText: "md"
      case .dataText: "csv"
      case .ledger: "json"
      }
    }
    /// Whether it is about one plan; the data are about all of them.
    package var isOfOnePlan: Bool {
      switch self {
      case .documentWorkbook, .documentPage, .documentText, .sheet, .dashboard, .targets: true
      case .dataWorkbook, .dataText, .ledger: false
      }
    }
  }
  package var product: Product
  /// The plan shown, by id, and the year in focus.
  package var plan: ItemID
  package var year: FiscalYear
  package var path: String
  /// The officer has said that the file there may go.
  package var replaces: Bool
}
