import Dashboard
import PlanModel
import PlanSearch

/// Answers a session's searches. Index and dictionary are made at the first search, by the worker where there is one, so
/// that no frame waits for them; until the dictionary is there, text and kana are found.
final class SearchDesk {
  private enum Dictionary {
    case untried, loading
    case loaded(RomajiDictionary)
    case missing
  }
  private var dictionary = Dictionary.untried
  private var index: SearchIndex?
  private var isIndexing = false
  /// What was asked while the index was being made.
  private var waiting: String?

  /// Something was changed: the next search reads the ledger anew.
  func forget() {
    index = nil
    isIndexing = false
  }

  /// Answers with `.found`, at once or when the worker is done; an empty query only makes ready.
  func search(_ query: String, in session: Session) {
    load(for: session)
    guard let index else {
      waiting = query
      makeIndex(for: session)
      return
    }
    guard !query.isEmpty else { return }
    let result = index.search(query, romaji: romaji)
    session.handle(
      .found(SearchFindings(query: query, places: result.places, words: result.words, romaji: support)))
  }

  /// Positions of the names that the text means.
  func positions(of text: String, among names: [String], for session: Session) -> [Int] {
    load(for: session)
    let index = NameIndex(names)
    return index.positions(of: text, romaji: romaji)
  }

  private var romaji: RomajiDictionary? { if case .loaded(let dictionary) = dictionary { dictionary } else { nil } }

  private var support: RomajiSupport {
    switch dictionary {
    case .untried, .loading: .loading
    case .loaded: .ready
    case .missing: .missing
    }
  }

  private func load(for session: Session) {
    guard case .untried = dictionary else { return }
    guard let worker = session.worker else {
      dictionary = RomajiDictionary().map { .loaded($0) } ?? .missing
      return
    }
    dictionary = .loading
    worker.start { worker in
      let loaded = RomajiDictionary()
      worker.report { session in session.searchDesk.take(loaded, in: session) }
    }
  }

  private func take(_ loaded: RomajiDictionary?, in session: Session) {
    dictionary = loaded.map { .loaded($0) } ?? .missing
    if let search = session.state.search, !search.field.isEmpty { self.search(search.field.text, in: session) }
    if let palette = session.state.palette, !palette.field.isEmpty {
      let names = session.state.paletteEntries.map(\.name.japanese)
      let text = palette.field.text
      session.handle(.foundNames(text, positions(of: text, among: names, for: session)))
    }
  }

  private func makeIndex(for session: Session) {
    guard !isIndexing else { return }
    let ledger = session.state.ledger
    guard let worker = session.worker else {
      take(SearchIndex(ledger), in: session)
      return
    }
    isIndexing = true
    worker.start { worker in
      let progress = JobProgress(worker, .indexing)
      let index = SearchIndex(ledger) { done in
        progress.tell(done)
        return !worker.isCancelled
      }
      worker.report { session in
        session.handle(.progress(nil))
        session.searchDesk.take(index, in: session)
      }
    }
  }

  /// The index is there, or was given up (nil).
  private func take(_ made: SearchIndex?, in session: Session) {
    guard isIndexing || session.worker == nil else { return }
    isIndexing = false
    guard let made else {
      waiting = nil
      return
    }
    index = made
    guard let query = waiting else { return }
    waiting = nil
    search(query, in: session)
  }
}

extension Phrase {
  static let indexing = Phrase("検索の準備中", "Reading the plans")
}
