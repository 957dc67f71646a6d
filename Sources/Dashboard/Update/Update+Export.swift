import PlanModel
import TerminalKit

// The export dialog: what and in which form, where, and, where a file stands there, whether it may be replaced.
extension State {
  /// A product was chosen: asks for the path, with one proposed.
  mutating func openExport(_ choice: Int) {
    guard let plan, ExportRequest.Product.allCases.indices.contains(choice - 1) else { return }
    overlay = nil
    let product = ExportRequest.Product.allCases[choice - 1]
    let request = ExportRequest(
      product: product, plan: plan.id, year: selection.year, path: proposedPath(product, plan), replaces: false)
    open = OpenField(target: .exportPath(request), field: TextField(request.path), before: request.path)
  }

  /// A file's name made of what it is about: R8-R10_計画書.xlsx.
  private func proposedPath(_ product: ExportRequest.Product, _ plan: Plan) -> String {
    let name =
      switch product {
      case .documentWorkbook, .documentPage, .documentText: text(Phrase("計画書", "plan"))
      case .sheet: text(Phrase("実績照会票", "answers")) + "_" + selection.year.code
      case .dataWorkbook, .dataText: text(Phrase("データ", "data"))
      case .dashboard: text(Phrase("公開用", "public"))
      case .targets: text(Phrase("目標値", "targets"))
      case .ledger: text(Phrase("台帳", "ledger"))
      }
    let head = product.isOfOnePlan ? plan.label + "_" : ""
    // A label may hold anything; a path may not.
    let safe = String((head + name).map { $0 == "/" || $0.isNewline ? "-" : $0 })
    return safe + "." + product.ending
  }

  mutating func closeExport(_ typed: String, _ request: ExportRequest) -> [Effect] {
    let path = Cell.trimmed(typed)
    guard !path.isEmpty else {
      notice = .exportPathNeeded
      return []
    }
    open = nil
    var request = request
    request.path = path
    notice = .exporting
    return [.export(request)]
  }

  /// A file stands there: only the officer's own word replaces it.
  mutating func answerReplace(_ stroke: KeyStroke, _ request: ExportRequest) -> [Effect] {
    overlay = nil
    switch stroke.key {
    case .character("y"), .character("Y"), .character("ｙ"):
      var request = request
      request.replaces = true
      notice = .exporting
      return [.export(request)]
    default:
      open = OpenField(target: .exportPath(request), field: TextField(request.path), before: request.path)
      return []
    }
  }
}
