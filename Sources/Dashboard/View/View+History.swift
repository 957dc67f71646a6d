import PlanModel
import TerminalKit

extension State {
  /// 変更履歴: a line an edit, newest first, and below them the selected one in full. Only the lines that can be seen are
  /// laid out.
  func drawHistory(in frame: inout Frame) {
    guard let book = historyBook else { return }
    drawPages([], title: historyTitle(of: book.subject), scroll: 0, in: &frame)
    let width = size.columns - 2
    guard book.count > 0 else {
      let message: Phrase = book.isRead ? .noChanges : .reading
      frame.put(policy.cut(text(message), to: width), x: 1, y: 2, role: .faint)
      return
    }
    let rows = ScreenRect(x: 0, y: 2, width: size.columns, height: historyHeight)
    for offset in 0..<rows.height {
      guard let line = book.line(book.scroll + offset) else { break }
      frame.put(row(of: line.edit, in: line.entry, width: width), x: 1, y: rows.y + offset, limit: width, role: .text)
      if book.scroll + offset == book.selected {
        frame.paint(ScreenRect(x: 1, y: rows.y + offset, width: width, height: 1), role: .selection)
      }
    }
    drawScrollMarks(
      in: &frame, x: size.columns - 1, rows: rows, first: book.scroll, count: book.count + (book.rest == nil ? 0 : 1))
    guard historyDetail > 0, let line = book.line(book.selected) else { return }
    let wide = max(1, policy.columns(of: glyphs.horizontal))
    frame.put(String(repeating: glyphs.horizontal, count: size.columns / wide), x: 0, y: rows.maxY, role: .border)
    for (offset, detail) in details(of: line.edit, in: line.entry).prefix(historyDetail - 1).enumerated() {
      frame.put(policy.cut(detail.text, to: width), x: 1, y: rows.maxY + 1 + offset, limit: width, role: detail.role)
    }
  }

  /// 11-22 14:03 sato 4-1-2.3 8年度実績 「→」→「12名」
  private func row(of edit: PlanEdit, in entry: JournalEntry, width: Int) -> String {
    let isWide = width >= 70
    let date = isWide ? entry.at.date.description : String(entry.at.date.description.dropFirst(5))
    let who = policy.pad(policy.cut(shownAuthor(of: entry), to: isWide ? 8 : 6), to: isWide ? 8 : 6)
    let place = paths[edit.item].map { ledger.address(of: $0, defaultPlan: selection.plan) + " " } ?? ""
    let (from, to) = edit.fromAndTo
    let values: String =
      switch edit {
      case .set: text(Phrase(" 「\(from)」→「\(to)」", " \"\(from)\" -> \"\(to)\""))
      case .insert, .remove: text(Phrase(" 「\(from + to)」", " \"\(from + to)\""))
      case .move: ""
      }
    let head = date + " " + entry.at.clock + " " + who + " " + place + text(edit.what)
    return policy.cut(head + State.oneLine(values), to: width)
  }

  private func shownAuthor(of entry: JournalEntry) -> String {
    if let by = entry.by { return by }
    return text(entry.origin == .merge ? Phrase("統合", "merge") : Phrase("外部", "outside"))
  }

  /// When, who and why; which item; what stood there; what was put there.
  private func details(of edit: PlanEdit, in entry: JournalEntry) -> [(text: String, role: Role)] {
    let (from, to) = edit.fromAndTo
    let path = paths[edit.item]
    let name = path.flatMap { ledger.node(at: $0)?.name } ?? text(.itemGone)
    let place = path.map { ledger.address(of: $0, defaultPlan: nil) + " " } ?? ""
    func shown(_ text: String) -> String { text.isEmpty ? self.text(.blankText) : State.oneLine(text) }
    return [
      (text(entry.summary), .label), (place + State.oneLine(name) + " " + text(edit.what), .heading),
      (text(.historyBefore) + shown(from), .text), (text(.historyAfter) + shown(to), .text),
    ]
  }

  func historyTitle(of subject: HistorySubject) -> Phrase {
    switch subject {
    case .everything: return .historyPage
    case .item(let item):
      let path = paths[item]
      let address = path.map { ledger.address(of: $0, defaultPlan: selection.plan) + " " } ?? ""
      return .history(of: Phrase(verbatim: address + State.oneLine(path.flatMap { ledger.node(at: $0)?.name } ?? "")))
    case .cell(let cursor): return .history(of: describe(cursor))
    }
  }
}
