import Dashboard
import PlanModel
import PlanSearch
import PlanStore

/// The history as it is searched: who, when, what, and what stood there before, a text for each edit.
enum PastLines {
  /// So many of the newest lines are searched.
  static let most = 50_000

  /// Of each edit what it replaced: what it put there is found where it stands, or in the line that replaced it.
  static func texts(of history: History, language: Language) -> [PastText] {
    history.lines().prefix(most).enumerated().map { number, line in
      let field: Field = if case .set(_, let field, _, _) = line.edit { field } else { .title }
      let from = line.edit.fromAndTo.from
      let head = (line.entry.summary + Phrase(verbatim: " ") + line.edit.what).text(in: language)
      return PastText(TextPlace(line.edit.item, field, past: number), head + (from.isEmpty ? "" : " 「\(from)」→"))
    }
  }
}

extension Session {
  /// Reads the history for a search, on whatever thread: the file's own, or what was done in memory so far.
  var past: @Sendable () -> [PastText] {
    let language = state.language
    // A history that cannot be read is told by `history`; a search does without.
    if let path = desk.path {
      return { (try? LedgerStore.history(of: path)).map { PastLines.texts(of: $0, language: language) } ?? [] }
    }
    guard let history = try? desk.history() else { return { [] } }
    return { PastLines.texts(of: history, language: language) }
  }
}
