import PlanModel
import TerminalKit

/// The only place where state changes. Returns what the edge has to do.
package func update(_ state: inout State, _ action: Action) -> [Effect] {
  switch action {
  case .time(let moment):
    let before = state.currentYear
    state.now = moment
    if state.currentYear != before { state.refreshProgress() }
    return []
  case .saved:
    state.awaited = nil
    state.saveStatus = .saved(at: state.now.clock)
    return state.refreshHistory()
  case .saveFailed(let cause, let brief):
    state.awaited = nil
    state.saveStatus = .unsaved(cause, brief: brief)
    state.notice = .unsaved(cause)
    return []
  case .refused(let why, let ledger):
    state.ledger = ledger
    state.forgetAwaited()
    state.refreshStructure()
    state.keepSelectionValid()
    state.notice = why
    return []
  case .ledgerChanged(let ledger):
    state.takeOver(ledger)
    return state.refreshHistory()
  case .found(let findings):
    state.take(findings)
    state.keepVisible()
    return []
  case .foundNames(let text, let positions):
    state.takeNames(text, positions)
    return []
  case .progress(let work):
    state.work = work
    return []
  case .clash(let changes): return changes.flatMap { state.meetClash(of: $0) }
  case .arrived(let entries):
    state.tellOf(entries)
    return []
  case .attendance(let names):
    state.attendance = names
    return []
  case .historyRead(let request, let entries, let rest):
    state.take(entries, of: request, rest: rest)
    state.keepVisible()
    return []
  case .comparedSince(let day, let base):
    state.take(base, since: day)
    state.keepVisible()
    return []
  case .exportExists(let request):
    state.notice = nil
    state.overlay = .exportReplace(request)
    return []
  case .command(let command):
    state.notice = nil
    let effects = state.perform(command)
    state.keepVisible()
    return effects
  case .edited(let errand, let text): return state.takeEdited(errand, text)
  case .editorFailed(let why):
    state.notice = why
    return []
  case .input(let input):
    return state.receive(input)
  case .typedText(let text):
    return state.receiveTypedText(text)
  }
}

extension State {
  mutating func receive(_ input: Input) -> [Effect] {
    switch input {
    case .resize(let size):
      self.size = size
      keepVisible()
      return []
    case .end: return [.quit]
    case .focus: return []
    case .mouse(let event): return receive(event)
    case .paste(let text):
      notice = nil
      if search?.isTyping == true || palette != nil { return pasteIntoPrompt(text) }
      receivePaste(text)
      keepVisible()
      return []
    case .key(let stroke):
      notice = nil
      let effects = receiveKey(stroke)
      showNextClash()
      keepVisible()
      return effects
    }
  }

  /// A pasted text goes into the search field or the palette.
  private mutating func pasteIntoPrompt(_ text: String) -> [Effect] {
    func insert(_ field: inout TextField) -> Bool {
      field.insert(text)
      return true
    }
    return palette != nil ? typeInPaletteField(insert) : typeInSearchField(insert)
  }

  mutating func receiveKey(_ stroke: KeyStroke) -> [Effect] {
    if work != nil, stroke.key == .escape { return [.cancelWork] }
    if let tour, let effects = answer(tour, stroke) { return effects }
    if search?.isTyping == true, overlay != .quit { return typeInSearch(stroke) }
    if palette != nil { return typeInPalette(stroke) }
    if overlay != nil { return answerOverlay(stroke) }
    if open != nil { return typeInField(stroke) }
    if let command = keyMap.command(for: stroke, in: keyContexts) { return perform(command) }
    guard case .character(let character) = stroke.key, stroke.modifiers.isEmpty else { return [] }
    // Text that is no command opens the cell with it; elsewhere full-width keys are folded to their ASCII.
    if isText(character), selection.page == .plan, selection.pane == .grid, let cursor = selection.cursor {
      if let refusal = refusal(at: cursor) {
        notice = refusal
        return []
      }
      openCell(cursor, text: "")
      return typeInField(stroke)
    }
    switch CommandFolding.fold(character) {
    case .key(let folded):
      guard folded != character else { return [] }
      if let command = keyMap.command(for: KeyStroke(.character(folded)), in: keyContexts) { return perform(command) }
      notice = .imeIsOn
      return []
    case .ime, .text:
      notice = .imeIsOn
      return []
    }
  }

  /// Whether a character can only have been meant as text where the officer is: kana and kanji, full-width digits (１２名), and
  /// full-width signs whose ASCII is bound to nothing here, like the （ of （管理職）.
  private func isText(_ character: Character) -> Bool {
    if ("０"..."９").contains(character) { return true }
    guard CommandFolding.canBeCommand(character), case .key(let folded) = CommandFolding.fold(character) else {
      return true
    }
    return folded != character && keyMap.command(for: KeyStroke(.character(folded)), in: keyContexts) == nil
  }

  /// Carries a command out, or says why not.
  mutating func perform(_ command: Command) -> [Effect] {
    if let why = refusal(of: command) {
      notice = why
      return []
    }
    switch command {
    case .help: openHelp()
    case .quit: return quit()
    case .askToQuit: overlay = .quit
    case .redraw: return [.redraw]
    case .export: overlay = .exportMenu
    case .suspend: return [.suspend]
    case .undo: return undo()
    case .redo: return redo()
    case .saveHint:
      if case .unsaved(let cause, _) = saveStatus {
        notice = .notSavedYet(cause)
      } else {
        notice = .alwaysSaved(saveStatus.phrase)
      }
    case .pagePlan: selection.page = .plan
    case .pageTargets: selection.page = .targets
    case .pageWork: selection.page = .work
    case .previousPlan: stepPlan(by: -1)
    case .nextPlan: stepPlan(by: 1)
    case .previousYear: stepYear(by: -1)
    case .nextYear: stepYear(by: 1)
    case .nextMissing: toMissing(forward: true)
    case .previousMissing: toMissing(forward: false)
    case .switchPane: switchPane()
    case .planningMode: mode = mode == .recording ? .planning : .recording
    case .lockYear: return toggleLock()
    case .search: return openSearch()
    case .nextHit: stepHit(by: 1)
    case .previousHit: stepHit(by: -1)
    case .filter: overlay = .filterMenu
    case .palette: palette = Palette()
    case .clearSearch: clearSearch()
    case .tour: return startTour()
    case .up, .down, .left, .right, .pageUp, .pageDown, .toFirst, .toLast, .enter, .back, .foldAll: move(command)
    case .openCell: selection.cursor.map { openCell($0, text: cellText($0)) }
    case .clearCell: return writeCell(.blank)
    case .arrowCell: return writeCell(.arrow)
    case .dashCell: return writeCell(.dash)
    case .repeatText: return lastEntry.map { writeCell($0) } ?? []
    case .copyCell: return copyCell()
    case .pasteCell: return register.map { writeCell($0) } ?? []
    case .copyRow: return copyRow()
    case .reading: return cycleReading()
    case .wholeText: selection.item.map { overlay = .wholeText($0, scroll: 0) }
    case .editor: return askForEditor()
    case .editText: selection.item.map { overlay = .textMenu($0) }
    case .answer: return reportedItem.map { openAnswer(to: $0) } ?? []
    case .timeline: reportedItem.map { openReport(.timeline($0)) }
    case .whyCounts: reportedItem.map { openReport(.why($0, selection.cursor?.year ?? selection.year)) }
    case .pageHistory: return openHistory(of: .everything)
    case .itemHistory: return historySubject.map { openHistory(of: $0) } ?? []
    case .pageComparison: openComparison()
    case .pageChecks: openReport(.checks)
    case .draftNextPlan: draftNextPlan()
    case .addItem: addItem()
    case .renameItem: renameItem()
    case .moveItemUp: return stepItem(by: -1)
    case .moveItemDown: return stepItem(by: 1)
    case .removeItem: arrangedItem.map { overlay = .removeMenu($0) }
    case .measure: openMeasurement()
    case .basis: selection.target.map { overlay = .basisMenu($0) }
    case .schedule: scheduleItem.map { openText(item: $0, field: .schedule(selectedYear)) }
    case .resultState: selection.cursor.map { overlay = .stateMenu($0) }
    case .assess: openAssessment()
    case .sections: openSections()
    case .tags: openTags()
    case .explain: selection.target.map { overlay = .explanation($0, scroll: 0) }
    case .openWork: openWork()
    case .filterWork: filterWork()
    case .groupWork: groupWork()
    case .splitItem, .joinItem, .linkItem: openArranging(command)
    case .adoptPlan: openAdoption()
    case .closePlan: return closePlan()
    case .conflicts: overlay = .conflicts(selected: 0)
    case .showEntry, .undoEntry, .commit, .cancel, .commitNext, .commitPrevious, .newLine, .acceptSearch, .cancelSearch,
      .runChoice:
      break
    }
    return []
  }
}

extension SaveStatus {
  /// What the header says.
  package var phrase: Phrase {
    switch self {
    case .untouched: .savedNothingYet
    case .saved(let time): .saved(at: time)
    case .unsaved(_, let brief): .notSaved(brief)
    }
  }
}
