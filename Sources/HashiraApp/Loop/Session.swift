import Dashboard
import PlanModel
import PlanStore
import TerminalKit

/// A dashboard at work: the state, the store, and what carries out the effects. The terminal's loop, key scripts and
/// journeys all drive this one.
package final class Session {
  package private(set) var state: State
  package let store: LedgerStore
  /// True once the officer has quit, or the terminal is gone.
  package private(set) var hasEnded = false
  /// The terminal went away: nobody has chosen to quit.
  package private(set) var lostTerminal = false
  /// The terminal is to be drawn from nothing.
  package var wantsRedraw = false
  /// What the terminal has to be given back for, before the next input is taken.
  private(set) var errand: Errand?
  /// What was typed behind the key of an errand.
  private var held: [Action] = []
  /// A text for the terminal's clipboard.
  package var clipboard: String?
  /// False while keys are played on a copy: nothing is written then.
  package var writesFiles = true
  /// What the officer has been told a save could not keep: once in a session is enough.
  private var remarks: [SaveWarning] = []
  let clock: @Sendable () -> Moment
  /// A time that never goes back, for what is due when.
  let milliseconds: @Sendable () -> Int
  var retries = SaveRetries()
  var drafts: FieldDrafts
  private(set) var lastInput: Int
  /// The second thread; nil where everything is done at once: tests and key scripts.
  package var worker: Worker?
  let searchDesk = SearchDesk()
  /// While the guided tour is shown on a scratch copy, what it is made on.
  var scratch: LedgerStore?
  /// Tells when others have touched the ledger; nil where nobody else can.
  package var watch: LedgerWatch?
  /// What the officer saw when the tour began.
  private var beforeTour: State?
  /// The ledger's file could not be written while there was time; not tried again before the next change.
  private var restIsOver = false

  package init(
    store: LedgerStore, state: State, clock: @escaping @Sendable () -> Moment,
    milliseconds: @escaping @Sendable () -> Int = { Clock.milliseconds }
  ) {
    self.store = store
    self.state = state
    self.clock = clock
    self.milliseconds = milliseconds
    drafts = FieldDrafts(store)
    lastInput = milliseconds()
  }

  /// Inputs in order; the edge draws once after them.
  package func receive(_ inputs: [Input]) {
    guard !inputs.isEmpty else { return }
    lastInput = milliseconds()
    if case .end? = inputs.last { lostTerminal = true }
    handle(.time(clock()))
    carryOut(Action.actions(for: inputs))
    drafts.note(scratch == nil ? state.draft : nil, at: lastInput)
  }

  /// In order, up to an errand: what was typed behind its key waits for it.
  private func carryOut(_ actions: [Action]) {
    for (index, action) in actions.enumerated() where !hasEnded {
      if errand != nil {
        held += actions[index...]
        return
      }
      handle(action)
    }
  }

  /// The errand is done: what came of it, then what was typed meanwhile.
  func finishErrand(_ answer: Action?) {
    errand = nil
    handle(.time(clock()))
    if let answer { handle(answer) }
    let waiting = held
    held = []
    carryOut(waiting)
  }

  package func handle(_ action: Action) {
    if case .ledgerChanged = action { searchDesk.forget() }
    for effect in update(&state, action) { run(effect) }
  }

  private func run(_ effect: Effect) {
    switch effect {
    case .commit(let change):
      searchDesk.forget()
      commit(change)
    case .search(let query): searchDesk.search(query, in: self)
    case .findNames(let text, let names):
      handle(.foundNames(text, searchDesk.positions(of: text, among: names, for: self)))
    case .cancelWork:
      worker?.cancel()
      handle(.progress(nil))
    case .tour(let isOn): tour(isOn)
    case .readHistory(let request): readHistory(request)
    case .compareSince(let day): compare(since: day)
    case .retrySave: answer(desk.retry())
    case .redraw: wantsRedraw = true
    case .copy(let text): clipboard = text
    case .export(let request): export(request)
    case .edit(let text): errand = .edit(text)
    case .suspend: errand = .suspend
    case .quit: hasEnded = true
    }
  }

  /// What is committed to: the ledger's file, or the tour's scratch copy in memory.
  var desk: LedgerStore { scratch ?? store }

  /// Begins the tour on a copy in memory, or goes back to the ledger and to where the officer was, with the steps she can
  /// take back.
  private func tour(_ isOn: Bool) {
    searchDesk.forget()
    guard isOn else {
      scratch = nil
      if let before = beforeTour { state.comeBack(to: before) }
      beforeTour = nil
      return
    }
    if scratch == nil { beforeTour = state }
    let copy = LedgerStore.inMemory(store.ledger)
    scratch = copy
    state.enterTour(on: copy.ledger)
  }

  /// Gives the officer the newest steps of earlier sessions to take back.
  package func recallSteps() {
    guard let steps = store.recentSteps() else { return }
    state.remember(undoable: steps.undoable.map(\.change), redoable: steps.redoable.map(\.change))
  }

  /// How long to wait for a key before there is time to write the ledger's file, in milliseconds; -1: for ever.
  package var restTimeout: Int32 { store.isUnfolded && !restIsOver ? 10_000 : -1 }

  /// Nothing has been typed for a while: what the journal holds goes into the ledger's file.
  package func rest() {
    guard restTimeout > 0 else { return }
    answer(store.fold())
    restIsOver = store.isUnfolded
  }

  private func commit(_ change: Change) {
    restIsOver = false
    do {
      answer(try desk.commit(change))
    } catch {
      handle(.refused(.changedMeanwhile, desk.ledger))
      if desk.rejoining != nil { answer(desk.durability) } else { handle(.clash([change])) }
    }
  }

  /// What somebody else wrote is shown, and what does not go with it asked about, before anything is called saved.
  func answer(_ durability: LedgerStore.Durability) {
    guard let rejoining = desk.rejoining else { return report(durability) }
    let arrivals = desk.arrivals
    handle(.ledgerChanged(desk.ledger))
    report(durability)
    handle(.arrived(arrivals))
    if !rejoining.refused.isEmpty { handle(.clash(rejoining.refused.map(\.change))) }
  }

  /// Only what is on the disk is called saved.
  private func report(_ durability: LedgerStore.Durability) {
    switch durability {
    case .saved(let warnings):
      retries.succeeded()
      handle(.saved)
      remark(warnings)
    case .inMemory: handle(.saved)
    case .unsaved(let error):
      retries.failed(at: milliseconds())
      handle(.saveFailed(error.savingPhrase, brief: error.problem.brief))
    }
  }

  private func remark(_ warnings: [SaveWarning]) {
    for warning in warnings where !remarks.contains(warning) {
      remarks.append(warning)
      state.greet(warning.phrase)
    }
  }

  /// Opens the field again that was open when a session of this officer came to a sudden end.
  package func offerDrafts() {
    for (entry, file) in store.draftsLeftBehind {
      if let draft = FieldDraft(entry) { state.offer(draft) }
      file.remove()
    }
    drafts.note(state.draft, at: milliseconds())
    drafts.write()
  }

  /// A notice about what the edge did.
  func tell(_ notice: Phrase) { state.greet(notice) }

  package var frame: Frame { view(state) }
}

/// Something that wants the terminal for itself.
enum Errand: Hashable, Sendable {
  case edit(EditorErrand)
  case suspend
}
