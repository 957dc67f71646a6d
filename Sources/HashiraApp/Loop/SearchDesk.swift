import Dashboard
import PlanModel
import PlanSearch

/// Answers a session's searches. Index and dictionary are made at the first search, by the worker where there is one, so
/// that no frame waits for them. What stands there literally is found at once; what romaji means may take longer than a
/// frame, so the worker looks for it and answers again.
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
  /// The ledger that index and searches are of: answers about an earlier one come too late.
  private var edition = 0
  /// The worker is looking for romaji; what is asked meanwhile waits, and only the newest of it is looked for.
  private var isMeaning = false
  private var nextMeaning: String?

  /// Something was changed: the next search reads the ledger anew.
  func forget() {
    edition += 1
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
    guard session.worker != nil, romaji != nil, RomajiDictionary.mayMean(query) else {
      answer(query, index.search(query, romaji: romaji), support, in: session)
      return
    }
    answer(query, index.search(query), .searching, in: session)
    mean(query, in: session)
  }

  private func answer(_ query: String, _ result: SearchResult, _ support: RomajiSupport, in session: Session) {
    session.handle(
      .found(
        SearchFindings(
          query: query, places: result.places, words: result.words, romaji: support, past: result.past)))
  }

  /// Has the worker look for what a text means as romaji.
  private func mean(_ query: String, in session: Session) {
    guard !isMeaning, let worker = session.worker, let index, let romaji else {
      nextMeaning = query
      return
    }
    isMeaning = true
    let edition = edition
    worker.start { worker in
      let result = index.search(query, romaji: romaji)
      worker.report { session in session.searchDesk.take(result, of: query, edition: edition, in: session) }
    }
  }

  private func take(_ result: SearchResult, of query: String, edition: Int, in session: Session) {
    isMeaning = false
    if edition == self.edition { answer(query, result, .ready, in: session) }
    guard let next = nextMeaning else { return }
    nextMeaning = nil
    if next != query || edition != self.edition { mean(next, in: session) }
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
    let (ledger, past) = (session.state.ledger, session.past)
    guard let worker = session.worker else {
      index = SearchIndex(ledger, past: past())
      answerWaiting(in: session)
      return
    }
    isIndexing = true
    let edition = edition
    worker.start { worker in
      let progress = JobProgress(worker, .indexing)
      let index = SearchIndex(ledger, past: past()) { done in
        progress.tell(done)
        return !worker.isCancelled
      }
      worker.report { session in
        session.handle(.progress(nil))
        session.searchDesk.take(index, edition: edition, in: session)
      }
    }
  }

  /// The index is there, or was given up (nil).
  private func take(_ made: SearchIndex?, edition: Int, in session: Session) {
    guard edition == self.edition else { return }
    isIndexing = false
    guard let made else {
      waiting = nil
      return
    }
    index = made
    answerWaiting(in: session)
  }

  private func answerWaiting(in session: Session) {
    guard let query = waiting else { return }
    waiting = nil
    search(query, in: session)
  }
}

extension Phrase {
  static let indexing = Phrase("検索の準備中", "Reading the plans")
}
