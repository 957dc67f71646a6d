import Dashboard
import PlanModel
import PlanSearch
import TerminalKit
import Testing

@testable import HashiraApp

/// Searches of a session with a worker: text at once, romaji when the worker has it, never an answer of an earlier ledger.
@Suite struct SearchDeskTests {
  private func trial() throws -> SearchTrial {
    let trial = try SearchTrial()
    trial.session.worker = Worker()
    return trial
  }

  @Test func `Index and dictionary are made beside the loop, then every key is answered at once`() throws {
    let trial = try trial()
    try trial.press("/ 研修")
    #expect(trial.session.state.search?.query == "")
    try trial.work { $0.search?.query == "研修" }
    #expect(trial.session.state.search?.places.isEmpty == false)
    try trial.work { $0.search?.romaji != .loading }
    try trial.press("<bs>")
    #expect(trial.session.state.search?.query == "研")
  }

  @Test(.enabled(if: RomajiDictionary() != nil, "libmigemo, its dictionary and libpcre2 are there"))
  func `Romaji comes with the worker's answer; until then nothing moves`() throws {
    let trial = try trial()
    try trial.press("<down> /")
    try trial.press("jin")
    try trial.work { $0.search?.romaji == .ready && $0.search?.query == "jin" }
    let before = trial.session.state.selection
    try trial.press("zai")
    #expect(trial.session.state.search?.romaji == .searching)
    #expect(trial.session.state.selection == before)
    #expect(trial.footer.hasSuffix("検索中"))
    try trial.work { $0.search?.romaji == .ready }
    let search = try #require(trial.session.state.search)
    #expect(search.query == "jinzai")
    #expect(search.words.contains("人材"))
    #expect(
      search.places == SearchIndex(trial.session.state.ledger).search("jinzai", romaji: RomajiDictionary()).places)
  }

  @Test func `An index of the ledger before a change is not used for the one after it`() throws {
    let trial = try trial()
    // The first search begins an index; the entry makes it old before it is there.
    try trial.press("/ <esc> t 新しい入力 <enter> <esc> / 新しい入力")
    try trial.work { $0.search?.query == "新しい入力" }
    #expect(trial.session.state.search?.places.isEmpty == false)
  }

  @Test func `What was overwritten is found in the history, with who and when`() throws {
    let trial = try SearchTrial(inFile: true)
    try trial.press("t 古い言葉 <enter> <enter> <c-u> 別の文 <enter> <esc> <home> / 古い言葉")
    let search = try #require(trial.session.state.search)
    #expect(search.places.count == 1)
    #expect(search.places.first?.past != nil)
    #expect(trial.session.state.notice?.japanese.contains("変更履歴 ") == true)
    #expect(trial.session.state.notice?.japanese.contains("「古い言葉」→") == true)
    #expect(trial.session.state.selection.cursor?.year == FiscalYear(2026))
    // What stands there now is found once, where it stands.
    try trial.press("<enter> <esc> <esc> / 別の文")
    #expect(trial.session.state.search?.places.map(\.past) == [nil])
  }
}
