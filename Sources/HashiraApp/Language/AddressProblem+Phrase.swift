import Dashboard
import PlanModel

extension AddressProblem {
  var phrase: Phrase {
    switch self {
    case .unreadable(let text):
      Phrase(
        "「\(text)」を番号として読めません。例: 1 柱、1-2 方向性、1-2-3 取組、1-2-3.2 事業、1.2 目標値、R4:1-2-3",
        "\"\(text)\" is no address. For example 1 (pillar), 1-2, 1-2-3, 1-2-3.2 (program), 1.2 (target), R4:1-2-3.")
    case .noSuchPlan(let name):
      Phrase(
        "計画「\(name)」はありません。「hashira show」で計画の一覧を確かめてください。",
        "There is no plan \"\(name)\". `hashira show` lists the plans.")
    case .noSuchItem(let text, let deepest):
      Phrase("「\(text)」はありません。", "There is no \"\(text)\". ")
        + (deepest.isEmpty
          ? Phrase("「hashira show」で番号を確かめてください。", "`hashira show` tells the numbers.")
          : Phrase(
            "「\(deepest)」まではあります。「hashira show \(deepest)」で番号を確かめてください。",
            "\(deepest) exists; `hashira show \(deepest)` tells the numbers below it."))
    }
  }
}

extension DateProblem {
  var phrase: Phrase {
    switch self {
    case .unreadable(let text):
      Phrase("「\(text)」は日付として読めません。例: 2027-03-10、令和9年3月10日", "\"\(text)\" is no date. For example 2027-03-10.")
    case .noYear(let text):
      Phrase("「\(text)」に年がありません。例: 2027-03-10", "\"\(text)\" has no year. For example 2027-03-10.")
    case .noSuchDay(let year, let month, let day):
      Phrase("\(year)年\(month)月\(day)日はありません。", "There is no day \(year)-\(month)-\(day).")
    case .outsideEra(let era, let date):
      Phrase("その日は\(era)ではありません。\(date.japanese)とします。", "That day is not in \(era): write \(date).")
    }
  }
}
