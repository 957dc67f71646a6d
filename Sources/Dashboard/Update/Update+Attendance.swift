import PlanModel

extension State {
  /// Says what somebody else has written, unless something is being said already.
  mutating func tellOf(_ arrivals: [JournalEntry]) {
    guard let newest = arrivals.last(where: { !$0.edits.isEmpty }), notice == nil || notice == news else { return }
    let edit = newest.edits[0]
    let place = paths[edit.item].map { ledger.address(of: $0, defaultPlan: selection.plan) } ?? ""
    let what = Phrase(verbatim: place.isEmpty ? "" : place + " ") + edit.what
    let count = arrivals.reduce(0) { $0 + $1.edits.count }
    news = .updated(by: newest, what: what, more: count - 1)
    notice = news
  }

  /// Who else has the ledger open, as much of it as fits into so many columns; "" where nothing does or nobody has.
  func attendanceMark(room: Int) -> String {
    guard !attendance.isEmpty else { return "" }
    let names = Phrase.openToo(attendance.joined(separator: text(Phrase("・", ", "))))
    let choices = [names, .openToo(attendance.count), .othersToo(attendance.count)]
    return choices.lazy.map { self.text($0) }.first { policy.columns(of: $0) <= room } ?? ""
  }
}
