import Dashboard
import PlanExchange

// What `export` says.
extension Phrase {
  static func unwritableIn(_ encoding: String, _ characters: [UnwritableCharacter]) -> Phrase {
    var text = Phrase(
      "\(encoding)で表せない文字が\(characters.count)か所にあるため、書き出していません。UTF-8（--encoding utf8）なら書き出せます。",
      "Not exported: \(encoding) has no place for \(characters.count) characters. UTF-8 (--encoding utf8) has.")
    for one in characters {
      let code = "U+" + String(one.character.value, radix: 16, uppercase: true)
      text = text + Phrase(verbatim: "\n  \(one.address) \(one.column): \(one.character) (\(code))")
    }
    return text
  }
  static let optionOnlyForCSV = Phrase(
    "--table と --encoding は --format csv のときだけ使えます。", "--table and --encoding go with --format csv only.")
  static let optionOnlyForDocuments = Phrase(
    "--form は export document のときだけ使えます。", "--form goes with export document only.")
  static let needsOutputFile = Phrase(
    "Excelの書式は -o でファイルを指定してください。", "A spreadsheet needs a file: add -o FILE.")

  static func workbookFailed(_ error: WorkbookError) -> Phrase {
    switch error {
    case .noLibrary(let name):
      Phrase(
        "Excelの書式で書き出すには\(name)が必要です。scripts/setup を実行するか、別の書式（html、csv）を指定してください。",
        "A spreadsheet needs \(name). Run scripts/setup, or choose another format (html, csv).")
    case .doesNotFit(let sheet, let row):
      Phrase(
        "シート「\(sheet)」の\(row)行目がExcelの上限（1欄32,767字）を超えるため、書き出していません。別の書式を指定してください。",
        "Not exported: row \(row) of sheet \"\(sheet)\" is beyond what a spreadsheet holds. Choose another format.")
    case .failed(let number):
      Phrase("Excelの書式で書き出せません（", "The spreadsheet cannot be written (") + .systemError(Int32(number))
        + Phrase("）。空き容量を確かめてください。", "). See to free space.")
    }
  }
}
