/// What a key can ask for. One binding table maps keys to these; footer, help and docs/keys.md are made from it.
package enum Command: Hashable, Sendable, CaseIterable {
  // everywhere
  case help, quit, askToQuit, redraw, undo, redo, pagePlan, pageTargets, pageWork, previousPlan, nextPlan, previousYear,
    nextYear
  case nextMissing, previousMissing, switchPane, planningMode, lockYear, saveHint, suspend, export
  // moving
  case up, down, left, right, pageUp, pageDown, toFirst, toLast, foldAll, enter, back
  // cells
  case openCell, clearCell, arrowCell, dashCell, repeatText, copyCell, pasteCell, copyRow, reading
  // items
  case wholeText, editText, editor, answer, timeline, whyCounts
  // reports
  case pageComparison, pageChecks, draftNextPlan
  // structure
  case addItem, renameItem, moveItemUp, moveItemDown, removeItem
  // targets
  case measure, basis
  // years
  case schedule, resultState, assess, sections, explain
  // the worklist
  case openWork, filterWork
  // merging
  case conflicts
  // an open field
  case commit, cancel, commitNext, commitPrevious, newLine
}
