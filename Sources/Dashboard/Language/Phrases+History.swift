import PlanModel

// 変更履歴: who changed what, when and why.
extension Phrase {
  static let historyPage = Phrase("4 変更履歴（新しい順）", "4 History, newest first")
  static func history(of what: Phrase) -> Phrase { Phrase("変更履歴：", "History: ") + what }
  package static let noChanges = Phrase("変更の記録はありません。", "No changes are recorded.")
  static let reading = Phrase("読んでいます。", "Reading.")
  static let historyBefore = Phrase("旧 ", "was ")
  static let historyAfter = Phrase("新 ", "now ")
  static func entered(_ entry: JournalEntry) -> Phrase {
    let day = entry.at.date
    let who = Phrase(verbatim: entry.by.map { $0 + " " } ?? "")
    return Phrase("入力：", "entered: ") + who + Phrase(verbatim: day.description)
  }

  package static func origin(_ origin: JournalEntry.Origin) -> Phrase {
    switch origin {
    case .outside: Phrase("他のプログラムによる変更", "changed by another program")
    case .merge: Phrase("取り込み", "merge")
    }
  }
  package static func link(_ link: JournalEntry.Link) -> Phrase {
    switch link {
    case .undoes: Phrase("元に戻す", "undo")
    case .redoes: Phrase("やり直し", "redo")
    }
  }

  static let comparisonDayPrompt = Phrase("新旧対照表：いつからの変更 ", "Comparison: changes since ")
  static func comparison(since day: CalendarDate) -> Phrase {
    Phrase("新旧対照表（\(day.japanese)からの変更）", "Comparison (changes since \(day.english))")
  }
  static func historyBegins(after day: CalendarDate) -> Phrase {
    Phrase(
      "変更の記録は\(day.japanese)まで遡れません。この画面を開いてからの変更を表示しています。",
      "The history does not reach back to \(day.english). These are the changes since this session began.")
  }
  static func noDay(_ text: String) -> Phrase {
    Phrase("「\(text)」は日付として読めません。例：2026-04-01、R8.4.1", "\"\(text)\" is no date. For example 2026-04-01.")
  }
}

extension JournalEntry {
  /// `2026-11-22 10:00 sato@pc1 （見直し：理由）`
  package var summary: Phrase {
    var heading = Phrase(verbatim: at.date.description + " " + at.clock)
    if let by { heading = heading + Phrase(verbatim: " " + by + (host.map { "@" + $0 } ?? "")) }
    var why: [Phrase] = []
    if let origin { why.append(.origin(origin)) }
    if let link { why.append(.link(link)) }
    if let kind { why.append(.changeKind(kind)) }
    if let reason { why.append(Phrase(verbatim: reason)) }
    if let about { why.append(Phrase(verbatim: about)) }
    guard let first = why.first else { return heading }
    let joined = why.dropFirst().reduce(first) { $0 + Phrase("：", ": ") + $1 }
    return heading + Phrase("（", " (") + joined + Phrase("）", ")")
  }
}
