import PlanModel

// Others at work on the same ledger: who has it open, what they wrote, what met.
extension Phrase {
  static func openToo(_ names: String) -> Phrase { Phrase("使用中 \(names)", "open: \(names)") }
  static func openToo(_ count: Int) -> Phrase { Phrase("使用中 他\(count)人", "open: \(count) more") }
  static func othersToo(_ count: Int) -> Phrase { Phrase("他\(count)人", "+\(count)") }

  /// 佐藤さんが4-1-2.3 8年度実績を更新しました（ほか2件）。
  static func updated(by entry: JournalEntry, what: Phrase, more: Int) -> Phrase {
    let who: Phrase =
      switch (entry.origin, entry.by) {
      case (.merge, _): Phrase("統合で", "A merge changed ")
      case (_, let name?): Phrase("\(name)さんが", "\(name) changed ")
      case (_, nil): Phrase("他のプログラムが", "Another program changed ")
      }
    let end =
      more > 0 ? Phrase("を更新しました（ほか\(more)件）。", " (and \(more) more).") : Phrase("を更新しました。", ".")
    return who + what + end
  }

  /// Before a field writes over what somebody else has entered meanwhile.
  package static func overrun(_ now: String) -> Phrase {
    Phrase(
      "入力中に他で「\(now)」に変更されました。もう一度Enterで上書き、Escで残す。",
      "Somebody else has entered \"\(now)\" meanwhile. Enter again puts yours in its place, Esc keeps it.")
  }
}
