import Dashboard
import PlanExchange
import PlanModel

// What is said of answer sheets.
extension Phrase {
  static func badSheet(_ path: String, _ problem: SheetProblem) -> Phrase {
    let end = Phrase("台帳には何も書いていません。", "Nothing was written to the ledger.")
    let what: Phrase =
      switch problem {
      case .noText(let line):
        Phrase(
          "\(path)の\(line)行目はUTF-8でもCP932（シフトJIS）でもありません。Excelで「CSV UTF-8」として保存し直してください。",
          "Line \(line) of \(path) is neither UTF-8 nor CP932. Save it as \"CSV UTF-8\".")
      case .openQuote(let line):
        Phrase(
          "\(path)の\(line)行目で始まる引用符（\"）が閉じていません。ファイルが途中で切れていないか確かめてください。",
          "The quote opened in line \(line) of \(path) is never closed. See whether the file is whole.")
      case .broken(let part):
        Phrase(
          "\(path)は壊れているか、Excelのブック（xlsx）ではありません（\(part)）。Excelで開いて保存し直してください。",
          "\(path) is damaged or no spreadsheet (\(part)). Open it in Excel and save it again.")
      case .tooLarge:
        Phrase(
          "\(path)は展開すると大きすぎます（上限64MB、10万行）。照会票かどうか確かめてください。",
          "\(path) unpacks to more than 64 MB or 100,000 rows. See whether it is an answer sheet.")
      case .noReader(let library):
        Phrase(
          "Excelのブックを読むには\(library)が必要です。scripts/setup を実行するか、CSVで保存してください。",
          "Reading a spreadsheet needs \(library). Run scripts/setup, or save it as CSV.")
      case .noAnswerSheet:
        Phrase(
          "\(path)は実績照会票ではありません。「照会キー」と「実績（回答）」の列が要ります（キーの列は非表示です）。",
          "\(path) is no answer sheet: it has no columns \"照会キー\" and \"実績（回答）\" (or Key and Result (answer)).")
      }
    return what + Phrase("", " ") + end
  }
  static let nothingToAsk = Phrase(
    "照会する事業がありません。主管課と年度を確かめてください。", "There is nothing to ask. See to section and year.")
  static func noSuchSection(_ name: String, _ known: [String]) -> Phrase {
    Phrase(
      "課「\(name)」は台帳にありません。" + (known.isEmpty ? "課が登録されていません。" : "登録済み：\(known.joined(separator: "、"))"),
      "There is no section \"\(name)\" in the ledger. "
        + (known.isEmpty ? "It has none." : "It has: \(known.joined(separator: ", "))."))
  }
  static let folderForSheets = Phrase(
    "全課分を書き出すには -o でフォルダーを指定してください（末尾に / を付けると作成します）。",
    "To write the sheets of all sections name a folder: -o FOLDER/ (it is made).")
  static let sheetOptions = Phrase(
    "--section は export sheet、--year は export sheet・dashboard・targets のときだけ使えます。",
    "--section goes with export sheet, --year with export sheet, dashboard and targets.")
}

extension AnswerMerge.Difference {
  var phrase: Phrase {
    let name: Phrase =
      switch what {
      case .answer: .actualWord
      case .state: Phrase("状態", "state")
      case .asOf: Phrase("時点", "as of")
      case .source: Phrase("出典・根拠", "source")
      case .reason: Phrase("理由", "reason")
      case .mark: Phrase("評価", "mark")
      case .inquiry: Phrase("照会の回答日", "answered on")
      }
    return Phrase(verbatim: address + " ") + .year(year) + Phrase(verbatim: " ") + name
      + Phrase("：「\(before)」→「\(after)」", ": \"\(before)\" → \"\(after)\"")
  }
}

extension AnswerMerge.Conflict {
  var phrase: Phrase {
    Phrase(verbatim: address + " ") + .year(year)
      + Phrase(
        "：照会後に変更されています（\(row)行目、反映しません）。照会時「\(seen)」、現在「\(now)」、回答「\(answer)」",
        ": changed since the sheet went out (row \(row), not applied). Then \"\(seen)\", now \"\(now)\", "
          + "answer \"\(answer)\"")
  }
}

extension AnswerMerge.Problem {
  var phrase: Phrase {
    let reason: Phrase =
      switch what {
      case .noKey: Phrase("照会キーがないか読めません。行を照会票から写し直してください。", "it has no key, or one that cannot be read.")
      case .unknownProgram: Phrase("台帳にない事業です。", "its program is not in the ledger.")
      case .unknownLine: Phrase("台帳にない実績の行です。", "the ledger has no such result line.")
      case .yearOutsidePlan: Phrase("計画の期間外の年度です。", "its year is outside the plan.")
      case .repeated: Phrase("同じ事業の行が前にもあります。", "an earlier row is about the same result.")
      case .otherYear(let year):
        Phrase("\(year.japanese)の照会票です。年度を確かめてください。", "it is of \(year.english), another year.")
      case .locked(let year): Phrase.yearIsLocked(year)
      case .state(let word):
        Phrase(
          "状態「\(word)」は使えません（\(ResultState.allCases.map(\.rawValue).joined(separator: "・"))）。",
          "\"\(word)\" is no state.")
      case .mark(let word, let known):
        known.isEmpty
          ? Phrase(
            "この計画の評価の方式は事業に評価を付けません。hashira scheme で確かめてください。",
            "the plan's scheme gives programs no marks; see: hashira scheme")
          : Phrase(
            "評価「\(word)」は使えません（\(known.joined(separator: "・"))）。",
            "\"\(word)\" is no mark (\(known.joined(separator: ", "))).")
      case .markReason(let proposed):
        Phrase(
          "評価が判定案（\(proposed)）と異なります。理由を記入してください。評価は反映しません。",
          "the mark differs from the proposed one (\(proposed)): it wants a reason. The mark is not applied.")
      case .date(let text): Phrase("時点「\(text)」は日付として読めません（例：2027-03-31）。", "\"\(text)\" is no date (2027-03-31).")
      }
    return Phrase("\(row)行目：", "row \(row): ") + reason
  }
}
