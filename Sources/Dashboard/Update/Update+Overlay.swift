import PlanModel
import TerminalKit

extension State {
  /// A key while something lies over the page.
  mutating func answerOverlay(_ stroke: KeyStroke) -> [Effect] {
    guard let overlay else { return [] }
    if case .quit = overlay { return answerQuit(stroke) }
    if case .exportReplace(let request) = overlay { return answerReplace(stroke, request) }
    let command = keyMap.command(for: stroke, in: [.overlay])
    if case .kindMenu(let change) = overlay, command == .askToQuit || command == .back { keepTyped(of: change) }
    if command == .askToQuit {
      self.overlay = .quit
      return []
    }
    switch overlay {
    case .help where helpField != nil: typeInHelp(stroke, command)
    case .help where stroke.key == .character("/") || stroke.key == .character("／"):
      helpField = TextField()
    case .help(let scroll): self.overlay = scrolled(scroll, stroke, command).map { .help(scroll: $0) }
    case .wholeText(let item, let scroll):
      if stroke.key == .character("e") {
        if selectedInitiative == nil { notice = .chooseInitiative } else { self.overlay = .textMenu(item) }
      } else if search != nil, command == .nextHit || command == .previousHit {
        stepHit(by: command == .nextHit ? 1 : -1)
      } else {
        self.overlay = scrolled(scroll, stroke, command).map { .wholeText(item, scroll: $0) }
      }
    case .textMenu(let item):
      let texts = State.editableTexts(year: selection.year)
      guard let choice = choice(stroke) else { return closeOverlay(command) }
      guard texts.indices.contains(choice - 1) else { return [] }
      let field = texts[choice - 1].field
      if case .direction = field, refusal(of: field, item: item) == nil {
        self.overlay = .directionMenu(item)
      } else {
        openText(item: item, field: field)
      }
    case .editorMenu(let item):
      let texts = State.editableTexts(year: selection.year)
      guard let choice = choice(stroke) else { return closeOverlay(command) }
      guard texts.indices.contains(choice - 1) else { return [] }
      return askForEditor(item: item, field: texts[choice - 1].field)
    case .twoTexts(let errand, let text, let scroll):
      if choice(stroke) == 1 { return replaceByEdited(errand, text) }
      // Only Esc leaves: the choice is not to be made by a key typed for something else.
      guard command != .back else { return closeOverlay(command) }
      let moved = command.map { _ in scrolled(scroll, stroke, command) ?? scroll } ?? scroll
      self.overlay = .twoTexts(errand, text, scroll: moved)
    case .basisMenu(let target):
      guard let choice = choice(stroke) else { return closeOverlay(command) }
      return chooseBasis(choice, target: target)
    case .kindMenu(var change):
      guard let choice = choice(stroke) else { return closeOverlay(command) }
      guard ChangeKind.allCases.indices.contains(choice - 1) else { return [] }
      change.kind = ChangeKind.allCases[choice - 1]
      openReason(for: change)
    case .filterMenu:
      guard let choice = choice(stroke) else { return closeOverlay(command) }
      chooseFilter(choice)
    case .filterValues(let kind, let first):
      let count = filterValues(kind).count
      switch command {
      case .down, .pageDown: if first + 9 < count { self.overlay = .filterValues(kind, first: first + 9) }
      case .up, .pageUp: self.overlay = .filterValues(kind, first: max(0, first - 9))
      default:
        guard let choice = choice(stroke), choice > 0 else { return closeOverlay(command) }
        chooseFilterValue(first + choice - 1, of: kind)
      }
    case .lockQuestion(let change, let year, _):
      switch stroke.key {
      case .enter, .character("y"): return lock(change, year)
      default: return closeOverlay(command)
      }
    case .stateMenu(let cursor):
      guard let choice = choice(stroke) else { return closeOverlay(command) }
      return chooseState(choice, at: cursor)
    case .markMenu(let item, let year):
      guard let choice = choice(stroke) else { return closeOverlay(command) }
      return chooseMark(choice, item: item, year: year)
    case .schemeMenu:
      guard let choice = choice(stroke) else { return closeOverlay(command) }
      return chooseScheme(choice)
    case .directionMenu(let item): return answerDirection(stroke, command, item: item)
    case .explanation(let item, let scroll):
      self.overlay = scrolled(scroll, stroke, command).map { .explanation(item, scroll: $0) }
    case .inquiryMenu(let section):
      guard let choice = choice(stroke) else { return closeOverlay(command) }
      return chooseInquiry(choice, section: section)
    case .exportMenu:
      guard let choice = choice(stroke) else { return closeOverlay(command) }
      openExport(choice)
    case .paste(let offer): return answerPaste(offer, stroke, command)
    case .report(let view, let scroll, let row):
      return answerReport(view, scroll: scroll, row: row, stroke: stroke, command: command)
    case .addMenu(let item):
      guard let choice = choice(stroke) else { return closeOverlay(command) }
      chooseAdding(choice, item: item)
    case .removeMenu(let item):
      if case .character("y") = stroke.key { return removeItem(item) }
      return closeOverlay(command)
    case .conflicts(let selected): return answerConflicts(selected, stroke, command)
    case .quit, .exportReplace: break
    }
    return []
  }

  /// A key while the list of keys is being narrowed: Esc shows all of it again, arrows scroll.
  private mutating func typeInHelp(_ stroke: KeyStroke, _ command: Command?) {
    if stroke.key == .escape {
      helpField = nil
    } else if helpField?.handle(stroke, width: max(1, size.columns), policy: policy) == .edited {
      overlay = .help(scroll: 0)
    } else if stroke.key != .enter, case .help(let scroll) = overlay {
      overlay = scrolled(scroll, stroke, command).map { .help(scroll: $0) } ?? overlay
    }
  }

  mutating func openHelp() {
    helpField = nil
    overlay = .help(scroll: 0)
  }

  /// One of the five directions by number; any other text opens the field with it.
  private mutating func answerDirection(_ stroke: KeyStroke, _ command: Command?, item: ItemID) -> [Effect] {
    let field = Field.direction(selection.year)
    if let choice = choice(stroke) {
      guard (0...State.directions.count).contains(choice) else { return [] }
      overlay = nil
      if choice > 0 { return writeText(State.directions[choice - 1], item: item, field: field) }
      openText(item: item, field: field)
      return []
    }
    guard case .character(let character) = stroke.key, stroke.modifiers.isEmpty, !character.isASCII else {
      if stroke.key == .enter {
        openText(item: item, field: field)
        return []
      }
      return closeOverlay(command)
    }
    openText(item: item, field: field)
    return open == nil ? [] : typeInField(stroke)
  }

  private mutating func closeOverlay(_ command: Command?) -> [Effect] {
    if command == .back { overlay = nil }
    return []
  }

  private mutating func answerQuit(_ stroke: KeyStroke) -> [Effect] {
    overlay = nil
    switch stroke.key {
    // Enter is pressed all day: it does not throw a text away, nor entries that are not on the disk.
    case .enter: return open == nil && !saveStatus.isUnsaved ? [.quit] : []
    case .character("q"), .character("y"), .character("ｑ"): return [.quit]
    case .character("c") where stroke.modifiers == .control: return [.quit]
    default: return []
    }
  }

  /// A number of a menu; full-width digits too.
  func choice(_ stroke: KeyStroke) -> Int? {
    guard case .character(let character) = stroke.key, stroke.modifiers.isEmpty,
      case .key(let folded) = CommandFolding.fold(character)
    else { return nil }
    return folded.wholeNumberValue
  }

  /// Where a page of text stands after a key; nil closes it.
  func scrolled(_ scroll: Int, _ stroke: KeyStroke, _ command: Command?) -> Int? {
    let page = max(1, size.rows - 3)
    switch command {
    case .up: return max(0, scroll - 1)
    case .down: return scroll + 1
    case .pageUp: return max(0, scroll - page)
    case .pageDown: return scroll + page
    case .toFirst: return 0
    case .toLast: return .max / 2
    case .back: return nil
    default:
      switch stroke.key {
      case .character("q"), .character("?"), .character("d"), .function(1), .enter: return nil
      default: return scroll
      }
    }
  }

  /// Keeps a page of text within its rows.
  mutating func keepOverlayInBounds() {
    let height = max(1, size.rows - 3)
    switch overlay {
    case .help(let scroll):
      overlay = .help(scroll: min(scroll, max(0, helpRows(width: size.columns - 2).count - height)))
    case .wholeText(let item, let scroll):
      overlay = .wholeText(
        item, scroll: min(scroll, max(0, wholeTextRows(of: item, width: size.columns - 2).count - height)))
    case .explanation(let item, let scroll):
      overlay = .explanation(
        item, scroll: min(scroll, max(0, explanationRows(of: item, width: size.columns - 2).count - height)))
    case .report(let view, let scroll, let row): keepReportInBounds(view, scroll: scroll, row: row)
    case .twoTexts(let errand, let text, let scroll):
      let rows = twoTextsRows(errand, text, width: size.columns - 2).count
      overlay = .twoTexts(errand, text, scroll: min(scroll, max(0, rows - height)))
    case .paste(var offer):
      offer.scroll = min(offer.scroll, max(0, pasteRows(of: offer, width: size.columns - 2).count - height))
      overlay = .paste(offer)
    default: break
    }
  }
}
