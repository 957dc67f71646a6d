import PlanModel
import TerminalKit

extension State {
  /// Makes a change, remembers it for undo, and asks the edge to make it durable.
  ///
  /// What wants a kind or a reason asks for it first, and is made when the answer has come.
  mutating func commit(_ change: Change, what: Phrase) -> [Effect] {
    guard !change.edits.isEmpty else { return [] }
    if let readOnly {
      notice = readOnly
      return []
    }
    if let refusal = guards.refusal(of: change) {
      ask(for: refusal, before: change)
      return []
    }
    do {
      try ledger.apply(change)
    } catch { return meetClash(of: change) }
    let before = selection
    leaveRemoved(change)
    refresh(after: change)
    enterInserted(change)
    undoStack.append(Step(change: change, before: before, after: selection, what: what))
    redoStack = []
    awaited = .done
    return [.commit(change)]
  }

  /// Says what stands against a change, and opens the question whose answer would let it through.
  private mutating func ask(for refusal: GuardRefusal, before change: Change) {
    switch refusal {
    case .wantsKindAndReason:
      notice = refusal.phrase
      overlay = .kindMenu(change)
    case .wantsReasonToUnlock: openReason(for: change)
    case .wantsReasonForMark:
      notice = refusal.phrase
      openReason(for: change)
    case .yearLocked, .planText, .notABlank, .resultsAreNotRead: notice = refusal.phrase
    }
  }

  /// Takes the last change back. A lock is not lifted without a reason, not even this way: that is asked for first.
  mutating func undo() -> [Effect] {
    guard var inverse = undoStack.last?.change.inverse else { return [] }
    if inverse.unlockedYear != nil { inverse.reason = nil }
    // What is taken back was planned or recorded in its own mode, whichever is on now.
    switch Guards(ledger, mode: .planning).refusal(of: inverse) {
    case nil, .wantsKindAndReason, .wantsReasonForMark, .notABlank: return undo(as: inverse)
    case .wantsReasonToUnlock:
      open = OpenField(target: .reasonOfUndo(inverse), field: TextField(""), before: "")
    case let refusal?: notice = refusal.phrase
    }
    return []
  }

  /// Takes the last change back by `inverse`, which may carry a reason of its own.
  mutating func undo(as inverse: Change) -> [Effect] {
    guard let step = undoStack.popLast() else { return [] }
    return play(inverse, as: .undo, of: step, to: step.before, notice: .undone(step.what)) {
      $0.redoStack.append(step)
      $0.awaited = .undone
    }
  }

  /// The step of a change that the store refused is none: what it did is not in the ledger.
  mutating func forgetAwaited() {
    switch awaited {
    case .done: _ = undoStack.popLast()
    // A step that could not be taken back is still to be taken back.
    case .undone: if let step = redoStack.popLast() { undoStack.append(step) }
    case nil: break
    }
    awaited = nil
  }

  mutating func redo() -> [Effect] {
    guard let step = redoStack.last else { return [] }
    switch Guards(ledger, mode: .planning).refusal(of: step.change) {
    case .yearLocked?, .planText?:
      notice = Guards(ledger, mode: .planning).refusal(of: step.change)?.phrase
      return []
    default: break
    }
    redoStack.removeLast()
    return play(step.change, as: .redo, of: step, to: step.after, notice: .redone(step.what)) {
      $0.undoStack.append(step)
      $0.awaited = .done
    }
  }

  private mutating func play(
    _ change: Change, as retrace: Change.Retrace, of step: Step, to place: Selection, notice text: Phrase,
    keep: (inout State) -> Void
  ) -> [Effect] {
    var change = change
    change.retrace = retrace
    do {
      try ledger.apply(change)
    } catch { return meetClash(of: change) }
    let planChanged = selection.plan != place.plan
    selection = place
    refresh(after: change)
    if planChanged { refreshPlan() }
    if let item = selection.item { reveal(item) }
    keep(&self)
    notice = text
    return [.commit(change)]
  }

  private mutating func refresh(after change: Change) {
    isWorkStale = true
    for edit in change.edits {
      switch edit {
      case .set(let item, .cell, _, _), .set(let item, .reading, _, _), .set(let item, .fact, _, _):
        if let path = paths[item] { refreshProgress(above: path) }
      case .set(_, .status, _, _), .set(_, .assessment, _, _), .set(_, .pairs, _, _): refreshProgress()
      // What the tree, the heading and the gauges are called by.
      case .set(_, .title, _, _), .set(_, .label, _, _), .set(_, .levels, _, _), .set(_, .pillar, _, _): refreshPlan()
      case .set: break
      case .insert, .remove, .move:
        refreshStructure()
        keepSelectionValid()
        // What was moved below something folded stays in sight.
        if let item = selection.item { reveal(item) }
      }
    }
  }

  mutating func quit() -> [Effect] {
    if case .unsaved = saveStatus {
      overlay = .quit
      return [.retrySave]
    }
    return [.quit]
  }

  /// Asks whether to lock the year in focus, or for the reason to unlock it.
  mutating func toggleLock() -> [Effect] {
    guard let plan else { return [] }
    // Among the cells it is the cursor's year, the one that a refusal there has named.
    let isAmongCells = selection.page == .plan && selection.pane == .grid
    let year = isAmongCells ? selection.cursor?.year ?? selection.year : selection.year
    let isLocked = plan.lockedYears.contains(year)
    let change = Change([.set(plan.id, .locked(year), before: .flag(isLocked), after: .flag(!isLocked))])
    guard !isLocked else { return commit(change, what: .unlocking(year)) }
    overlay = .lockQuestion(change, year, missing: progress(of: plan.id, in: year).missing)
    return []
  }

  /// Locks the year that was named.
  mutating func lock(_ change: Change, _ year: FiscalYear) -> [Effect] {
    overlay = nil
    let effects = commit(change, what: .locking(year))
    if !effects.isEmpty { notice = .locked(year) }
    return effects
  }

  /// Says that a change to the plan's text was given up, and keeps what was typed for `p`.
  mutating func keepTyped(of change: Change) {
    for case .set(_, _, _, let after) in change.edits {
      switch after {
      case .cell(.text(let text)):
        register = .text(text)
        notice = .planTextKept
      case .prose(let prose?):
        register = Cell(prose.text)
        notice = .planTextKept
      case .cell, .prose: notice = .planUnchanged
      default: break
      }
    }
  }
}

extension Change {
  /// The year that the change unlocks; nil where it unlocks none.
  var unlockedYear: FiscalYear? {
    for case .set(_, .locked(let year), _, .flag(false)) in edits { return year }
    return nil
  }
}

extension Phrase {
  static func locking(_ year: FiscalYear) -> Phrase {
    Phrase("\(year.japanese)の確定", "locking \(year.english)")
  }
  static func unlocking(_ year: FiscalYear) -> Phrase {
    Phrase("\(year.japanese)の確定の解除", "unlocking \(year.english)")
  }
}
