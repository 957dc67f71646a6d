import PlanModel

// The export dialog.
extension Phrase {
  static let exportTitle = Phrase("書き出すもの", "Export")
  static let exportPrompt = Phrase("書き出し先: ", "File: ")
  static let exportPathNeeded = Phrase("書き出し先のファイル名を記入してください。", "Please give a file name.")
  static let exporting = Phrase("書き出しています…", "Exporting…")
  static func exportReplace(_ path: String) -> Phrase {
    Phrase(
      "\(path)は既にあります。置き換えますか（y：置き換える、その他：別の名前にする）",
      "\(path) is there already. Replace it? (y: yes, else: another name)")
  }
  package static let exportNotHere = Phrase(
    "ここでは書き出しません（写しを再生しています）。", "Nothing is exported while a copy is played.")
}

extension ExportRequest.Product {
  var phrase: Phrase {
    switch self {
    case .documentWorkbook: Phrase("計画書（Excel、実績入り）", "the plan with results (Excel)")
    case .documentPage: Phrase("計画書（HTML、印刷用）", "the plan with results (HTML, to print)")
    case .documentText: Phrase("計画書（Markdown、再取込み可）", "the plan with results (Markdown, can come back)")
    case .sheet: Phrase("実績照会票（Excel、全課、記録年度）", "answer sheet (Excel, all sections, year in focus)")
    case .dataWorkbook: Phrase("データ（Excel、機械判読用）", "data for machines (Excel)")
    case .dataText: Phrase("データ（CSV、計画・実績）", "data for machines (CSV)")
    case .dashboard: Phrase("公開用ページ（HTML、1ファイル）", "page for the public (HTML, one file)")
    case .targets: Phrase("目標値の一覧（Excel）", "targets (Excel)")
    case .ledger: Phrase("台帳（JSON）", "the ledger (JSON)")
    }
  }
}
