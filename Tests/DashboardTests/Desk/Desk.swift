import Dashboard
import PlanModel
import PlanSearch
import PlanStore
import TerminalKit
import Testing

/// An officer's desk without a terminal: keys in, screens out, on 22 November 2026 at 14:03. What is committed goes to
/// a store, which answers as the edge does.
struct Desk {
  private(set) var state: State
  /// What has changed since before the last `press`.
  private(set) var changed: Set<Part> = []
  /// What the last `press` asked of the edge.
  private(set) var effects: [Effect] = []
  let store: LedgerStore

  static let now = Moment(
    date: CalendarDate(year: 2026, month: 11, day: 22) ?? FiscalYear(2026).firstDay, hour: 14, minute: 3)

  init(
    _ size: String = "80x24", _ ledger: Ledger = Bundled.ledger, language: Language = .japanese,
    policy: WidthPolicy = .narrow, store: LedgerStore? = nil
  ) {
    self.store = store ?? .inMemory(ledger)
    state = State(
      ledger: self.store.ledger, size: Desk.size(size), policy: policy, language: language, now: Desk.now)
  }

  /// `80x24`
  static func size(_ text: String) -> ScreenSize {
    let sides = text.split(separator: "x").compactMap { Int($0) }
    return ScreenSize(columns: sides.first ?? 80, rows: sides.last ?? 24)
  }

  /// Presses the keys of a script: `j j <enter> 候補生：4名 <enter>`.
  mutating func press(_ script: String, sourceLocation: SourceLocation = #_sourceLocation) {
    do {
      send(try KeyScript.parse(script))
    } catch {
      Issue.record("\(error)", sourceLocation: sourceLocation)
    }
  }

  /// What the edge does at the first start.
  mutating func offerTour() { state.offerTour() }

  /// Types a text with all its spaces and line breaks.
  mutating func type(_ text: String) { send(KeyScript.typed(text)) }

  mutating func send(_ inputs: [Input]) {
    let before = state
    effects = []
    for input in inputs { act(.input(input)) }
    changed = Part.changed(from: before, to: state)
  }

  /// One action, with what the edge answers to its effects.
  mutating func act(_ action: Action) {
    for effect in update(&state, action) {
      effects.append(effect)
      if case .search(let query) = effect { answer(query) }
      if case .findNames(let text, let names) = effect {
        act(.foundNames(text, NameIndex(names).positions(of: text, romaji: Desk.romaji)))
      }
      if case .readHistory(let request) = effect { answer(request) }
      if case .compareSince(let day) = effect { answer(day) }
      guard case .commit(let change) = effect else { continue }
      do {
        switch try store.commit(change) {
        case .saved, .inMemory: act(.saved)
        case .unsaved: act(.saveFailed(Phrase("ディスクに書けません", "the disk is full")))
        }
      } catch {
        act(.refused(.changedMeanwhile, store.ledger))
        act(.clash([change]))
      }
    }
  }
}

extension Desk {
  /// nil where libmigemo, its dictionary or libpcre2 is not there.
  static let romaji = RomajiDictionary()

  private mutating func answer(_ query: String) {
    guard !query.isEmpty else { return }
    let result = SearchIndex(state.ledger).search(query, romaji: Desk.romaji)
    act(.found(SearchFindings(query: query, places: result.places, words: result.words, romaji: .ready)))
  }
}

extension Desk {
  private mutating func answer(_ request: HistoryRequest) {
    guard let part = try? store.history(before: request.before, of: request.items, isWhole: request.isWhole) else {
      return
    }
    act(.historyRead(request, part.entries, rest: part.rest))
  }

  private mutating func answer(_ day: CalendarDate) {
    guard let history = try? store.history() else { return }
    let changes = history.entries.filter { $0.at.date > day }.map(\.change)
    act(
      .comparedSince(
        day, history.ledger(asOf: day).map { ComparisonBase(day: day, ledger: $0, changes: changes) }))
  }
}

// What the officer sees and where she is.
extension Desk {
  var frame: Frame { view(state) }
  var screen: String { frame.text }
  var rows: [String] { screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
  var header: String { rows.first ?? "" }
  var footer: String { rows.last ?? "" }
  var notice: String? { state.notice?.text(in: state.language) }

  /// The selected row of the tree as an address: `4-1-2`.
  var item: String { state.selection.item.map(address) ?? "" }
  /// The selected cell: `4-1-2.3 8年度 実績`; "" outside the year cells.
  var place: String {
    guard state.selection.pane == .grid, let cursor = state.selection.cursor else { return "" }
    let track = cursor.line.track == .planned ? "計画" : "実績"
    return address(cursor.program) + " " + cursor.year.shortJapanese + " " + track
  }
  /// What is being typed.
  var typed: String? { state.open?.field.text }

  func address(_ id: ItemID) -> String {
    state.paths[id].map { state.ledger.address(of: $0, defaultPlan: state.selection.plan) } ?? "?"
  }

  /// What the ledger holds in a cell: `cell("4-1-2.3", "R8")`.
  func cell(_ address: String, _ year: String, _ track: Track = .actual, in ledger: Ledger? = nil) -> String? {
    let ledger = ledger ?? state.ledger
    guard let path = try? ledger.resolve(address: address, defaultPlan: state.selection.plan),
      let program = ledger.program(at: path), let plan = ledger.plan(at: path),
      let column = FiscalYear(year).flatMap({ plan.column(of: $0) })
    else { return nil }
    let line: LineRef = track == .planned ? .planned(pair: 0) : .actual(pair: 0, line: 0)
    return program.cell(line, column: column)?.written
  }

  /// Rows that show a text.
  func rows(with text: String) -> [String] { rows.filter { $0.contains(text) } }
}

/// A desk after some keys.
func desk(_ script: String, _ size: String = "80x24", language: Language = .japanese) -> Desk {
  var desk = Desk(size, language: language)
  desk.press(script)
  return desk
}

/// From the opening to the cell 実績 of 4-1-2.3 in the year in focus.
let toTheAward = "<end> <enter> j*3 <enter> j*4"
