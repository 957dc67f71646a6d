/// What a key can ask for. One binding table maps keys to these; footer, help and docs/keys.md are made from it. The
/// names are those of the configuration file.
package enum Command: String, Hashable, Sendable, CaseIterable {
  // everywhere
  case help, quit, askToQuit, redraw, undo, redo, pagePlan, pageTargets, pageWork, previousPlan, nextPlan, previousYear,
    nextYear
  case nextMissing, previousMissing, switchPane, planningMode, lockYear, saveHint, suspend, export
  // finding
  case search, nextHit, previousHit, filter, palette, clearSearch
  // moving
  case up, down, left, right, pageUp, pageDown, toFirst, toLast, foldAll, enter, back
  // cells
  case openCell, clearCell, arrowCell, dashCell, repeatText, copyCell, pasteCell, copyRow, reading
  // items
  case wholeText, editText, editor, answer, timeline, whyCounts
  // history
  case pageHistory, itemHistory, showEntry, undoEntry
  // reports
  case pageComparison, pageChecks, draftNextPlan
  // structure
  case addItem, renameItem, moveItemUp, moveItemDown, removeItem, splitItem, joinItem, linkItem
  // targets
  case measure, basis
  // years
  case schedule, resultState, assess, sections, tags, explain
  // the worklist
  case openWork, filterWork, groupWork
  // merging
  case conflicts
  // the search field and the palette
  case acceptSearch, cancelSearch, runChoice
  // without a key
  case tour, adoptPlan, closePlan
  // an open field
  case commit, cancel, commitNext, commitPrevious, newLine
}
