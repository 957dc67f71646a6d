import PlanModel
import TerminalKit

extension State {
  /// Which parts of the key table hold now, the narrowest first.
  package var keyContexts: [KeyContext] {
    if search?.isTyping == true, overlay != .quit { return [.search] }
    if palette != nil { return [.palette] }
    return keyContextsBelowPalette
  }

  /// The same as if the palette were not open.
  var keyContextsBelowPalette: [KeyContext] {
    if overlay != nil { return [.overlay] }
    if open != nil { return [.field] }
    switch selection.page {
    case .targets: return [.targets, .everywhere]
    case .plan: return [selection.pane == .rail ? .rail : .grid, .everywhere]
    }
  }

  /// Why a command cannot be had now, with the key that helps; nil where it can.
  package func refusal(of command: Command) -> Phrase? {
    switch command {
    case .openCell, .clearCell, .arrowCell, .dashCell, .repeatText, .pasteCell, .reading:
      guard let cursor = selection.cursor else { return .notAnEditableCell }
      if command == .repeatText, lastEntry == nil { return .nothingTyped }
      if command == .pasteCell, register == nil { return .nothingCopied }
      guard command == .reading else { return refusal(ofWriting: cursor.line.track, year: cursor.year) }
      if let locked = refusal(ofYear: cursor.year) { return locked }
      // Results are never inferred before the plan is closed: a reading would change nothing there.
      return cursor.line.track == .actual && plan?.status != .closed ? .resultsAreNotRead : nil
    case .export: return plan == nil ? .notHere : nil
    case .answer, .whyCounts: return reportedItem == nil ? .notHere : nil
    case .timeline:
      let path = reportedItem.flatMap { paths[$0] }
      return path?.level.map { $0 >= 3 } == true ? nil : .timelineOnItems
    case .pageComparison, .pageChecks: return plan == nil ? .emptyLedger : nil
    case .draftNextPlan:
      guard let plan else { return .emptyLedger }
      return ledger.plans.contains { $0.firstYear > plan.lastYear } ? .laterPlanThere : nil
    case .addItem, .renameItem, .moveItemUp, .moveItemDown, .removeItem:
      guard plan != nil else { return .emptyLedger }
      if mode == .recording, plan?.status != .draft { return .structureGuarded }
      return arrangedItem == nil && command != .addItem ? .notHere : nil
    case .copyCell, .copyRow: return selection.cursor == nil ? .notAnEditableCell : nil
    case .measure: return selectedTarget == nil ? .notHere : refusal(ofYear: selection.year)
    case .basis: return selectedTarget == nil ? .notHere : nil
    case .undo: return undoStack.isEmpty ? .nothingToUndo : nil
    case .redo: return redoStack.isEmpty ? .nothingToRedo : nil
    case .nextHit, .previousHit: return search?.places.isEmpty == false ? nil : .searchFirst
    case .clearSearch: return search == nil && filter.isEmpty ? .nothingToClear : nil
    case .previousPlan, .nextPlan: return ledger.plans.count < 2 ? .onePlan : nil
    case .nextMissing, .previousMissing: return planProgress.missing == 0 ? .nothingMissing : nil
    case .wholeText:
      return selectedInitiative == nil && plan?.chapters.isEmpty != false ? .noChapters : nil
    case .conflicts: return ledger.conflicts.isEmpty ? .noConflicts : nil
    case .editText: return selectedInitiative == nil ? .chooseInitiative : nil
    case .editor:
      guard selection.pane == .grid, let cursor = selection.cursor else {
        return selectedInitiative == nil ? .chooseInitiative : nil
      }
      return refusal(ofWriting: cursor.line.track, year: cursor.year)
    case .commitNext, .commitPrevious:
      if case .cell = open?.target { return nil }
      return .notHere
    case .newLine: return open?.field.isMultiline == true ? nil : .notHere
    default: return nil
    }
  }

  /// Whether a year is locked.
  func refusal(ofYear year: FiscalYear) -> Phrase? {
    plan?.lockedYears.contains(year) == true ? .yearLocked(year) : nil
  }

  /// Whether a line of a track can be written in a year, in this mode.
  func refusal(ofWriting track: Track, year: FiscalYear) -> Phrase? {
    if let locked = refusal(ofYear: year) { return locked }
    guard track == .planned, mode == .recording else { return nil }
    return plan?.status == .closed ? .closedPlanGuarded : .planTextGuarded
  }
}
