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
    if overlay == .history { return [.history, .overlay] }
    if overlay != nil { return [.overlay] }
    if open != nil { return [.field] }
    switch selection.page {
    case .targets: return [.targets, .everywhere]
    case .work: return [.work, .everywhere]
    case .plan: return [selection.pane == .rail ? .rail : .grid, .everywhere]
    }
  }

  /// Why a command cannot be had now, with the key that helps; nil where it can.
  package func refusal(of command: Command) -> Phrase? {
    if let readOnly, command.changesPlan { return readOnly }
    switch command {
    case .openCell, .clearCell, .arrowCell, .dashCell, .repeatText, .pasteCell, .reading:
      guard let cursor = selection.cursor else { return .notAnEditableCell }
      if command == .repeatText, lastEntry == nil { return .nothingTyped }
      if command == .pasteCell, register == nil { return .nothingCopied }
      return refusal(at: cursor, of: command == .reading ? .reading(cursor.line, cursor.year) : nil)
    case .export: return plan == nil ? .notHere : nil
    case .answer, .whyCounts: return reportedItem == nil ? .notHere : nil
    case .timeline:
      let path = reportedItem.flatMap { paths[$0] }
      return path?.level.map { $0 >= 3 } == true ? nil : .timelineOnItems
    case .itemHistory: return historySubject == nil ? .notHere : nil
    case .pageComparison, .pageChecks: return plan == nil ? .emptyLedger : nil
    case .draftNextPlan:
      guard let plan else { return .emptyLedger }
      return ledger.plans.contains { $0.firstYear > plan.lastYear } ? .laterPlanThere : nil
    case .addItem, .renameItem, .moveItemUp, .moveItemDown, .removeItem, .splitItem, .joinItem:
      guard plan != nil else { return .emptyLedger }
      if mode == .recording, plan?.status != .draft { return .structureGuarded }
      return arrangedItem == nil && command != .addItem ? .notHere : nil
    case .copyCell, .copyRow: return selection.cursor == nil ? .notAnEditableCell : nil
    case .measure: return selectedTarget.map { refusal(of: .measurement(selection.year), item: $0.id) } ?? .notHere
    case .basis: return selectedTarget == nil ? .notHere : nil
    case .undo: return undoStack.isEmpty ? .nothingToUndo : nil
    case .redo: return redoStack.isEmpty ? .nothingToRedo : nil
    case .nextHit, .previousHit: return search?.places.isEmpty == false ? nil : .searchFirst
    case .clearSearch: return search == nil && filter.isEmpty ? .nothingToClear : nil
    case .previousPlan, .nextPlan: return ledger.plans.count < 2 ? .onePlan : nil
    case .nextMissing, .previousMissing:
      if planProgress.missing == 0 { return .nothingMissing }
      // It leads to cells to be filled in: in a locked year there are none.
      return plan?.lockedYears.contains(selection.year) == true ? .yearLocked(selection.year) : nil
    case .schedule: return scheduleItem.map { refusal(of: .schedule(selectedYear), item: $0) } ?? .chooseInitiative
    case .resultState:
      guard let cursor = selection.cursor, cursor.line.track == .actual else { return .chooseResult }
      return refusal(of: .fact(cursor.line, cursor.year), item: cursor.program)
    case .assess:
      return assessItem.map { refusal(of: .assessment(selectedYear), item: $0) } ?? .chooseInitiative
    case .tags: return taggedItem == nil ? .chooseInitiative : nil
    case .sections: return selection.item == nil ? .chooseInitiative : nil
    case .explain: return selectedTarget == nil ? .notHere : nil
    case .linkItem: return arrangedItem == nil ? .notHere : nil
    case .adoptPlan, .closePlan: return plan == nil ? .emptyLedger : nil
    case .openWork, .filterWork, .groupWork: return workRows.isEmpty ? .nothingOpen(selection.year) : nil
    case .wholeText:
      return selectedInitiative == nil && plan?.chapters.isEmpty != false ? .noChapters : nil
    case .conflicts: return ledger.conflicts.isEmpty ? .noConflicts : nil
    case .editText: return selectedInitiative == nil ? .chooseInitiative : nil
    case .editor:
      guard selection.pane == .grid, let cursor = selection.cursor else {
        return selectedInitiative == nil ? .chooseInitiative : nil
      }
      return refusal(at: cursor)
    case .commitNext, .commitPrevious:
      if case .cell = open?.target { return nil }
      return .notHere
    case .newLine: return open?.field.isMultiline == true ? nil : .notHere
    default: return nil
    }
  }

  /// The guards of both acts, for the ledger and the mode as they are now.
  var guards: Guards { Guards(ledger, mode: mode) }

  /// What stands against any change of an item's field.
  func refusal(of field: Field, item: ItemID) -> Phrase? {
    readOnly ?? paths[item].flatMap { guards.refusal(of: field, at: $0) }?.phrase
  }

  /// What stands against writing into a cell, or against a change of another of its fields.
  func refusal(at cursor: GridCursor, of field: Field? = nil) -> Phrase? {
    refusal(of: field ?? .cell(cursor.line, cursor.year), item: cursor.program)
  }
}
